package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.product.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributeSetTest {

  private static final Passage PLACE = new Passage("words", SourceLocation.at("docs/prd.packet.json", 7, 3));

  private final AttributeSet patient = new AttributeSet("Patient", Language.english(), new EntityIndex(Language.english()));

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      name                         | name:name
      the patient's date of birth  | dateOfBirth:date
      first name                   | firstName:name
      insurance number             | insuranceNumber:code
      e-mail address               | email:email
      phone number                 | phoneNumber:phone
      short description            | description:long-text
      allergies                    | allergies:text*
      whether it is active         | active:boolean
      delivery address             | deliveryAddress:address
      price per night              | pricePerNight:money
      created                      | createdAt:date-time
      last changed                 | updatedAt:date-time
      website                      | website:url
      blood type                   | bloodType:status
      time zone                    | timeZone:time-zone
      weight                       | weight:count
      password                     | password:password hidden
      """)
  void namesFieldsAndKnowsTheirKind(String words, String expected) {
    patient.add(words, PLACE, "attribute.given");

    assertThat(String.join(", ", texts())).isEqualTo(expected.equals("-") ? "" : expected);
  }

  @Test
  void splitsListsButNotInsideParentheses() {
    assertThat(AttributeSet.split("name (first, last), birthday and allergies; weight or height")).containsExactly("name (first, last)", "birthday", "allergies", "weight", "height");
  }

  @Test
  void keepsTheFirstMentionOfAField() {
    patient.addList("ward, name, ward (unique)", PLACE, "attribute.given");

    assertThat(patient.all()).extracting(Attribute::name).containsExactly("ward", "name");
    assertThat(patient.all().get(0).unique()).isFalse();
  }

  @Test
  void takesRemarksInParenthesesForRules() {
    patient.add("insurance number (unique, ten digits)", PLACE, "attribute.stated");
    patient.add("nickname (optional)", PLACE, "attribute.stated");

    assertThat(patient.all().get(0).unique()).isTrue();
    assertThat(patient.all().get(0).rules()).containsExactly("unique, ten digits");
    assertThat(patient.all().get(1).required()).isFalse();
  }

  @Test
  void keepsWhatTheServerFindsOutApartFromWhatIsSent() {
    patient.addDerived("age", PLACE);
    patient.addIdentifier("patient number", PLACE);

    assertThat(patient.all()).allMatch(Attribute::derived);
    assertThat(patient.all().get(1).unique()).isTrue();
  }

  @Test
  void knowsTheValuesOfAStatus() {
    patient.addValues("triage level", List.of("red", "yellow", "green"), PLACE);

    assertThat(patient.all()).singleElement().satisfies(field -> {
      assertThat(field.name()).isEqualTo("triageLevel");
      assertThat(field.rules()).containsExactly("one of: red, yellow, green");
    });
  }

  @Test
  void leavesOutWordsThatNameNoField() {
    patient.addList("nothing else, everything the doctor wrote down last week in the evening, list of visits, patient, new, not found, who, a", PLACE, "attribute.given");

    assertThat(patient.all()).isEmpty();
  }

  @Test
  void doesNotRepeatAFieldWithTheNameOfItsEntityInFront() {
    patient.addList("number, patient number, id, patient id", PLACE, "attribute.given");

    assertThat(patient.all()).extracting(Attribute::name).containsExactly("number", "id");
  }

  private List<String> texts() {
    return patient.all().stream().map(field -> field.name() + ":" + field.kind() + (field.many() ? "*" : "") + (field.hidden() ? " hidden" : "")).toList();
  }
}
