package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sentences of a document give a thing its fields. */
class AttributeFinderTest {

  @Test
  void takesWhatAThingIsMadeWith() {
    assertThat(fields("Flat", "As a landlord, I want to post a flat with rent, district and number of rooms.", "As a landlord, I want to delete a flat.")).containsExactly("rent", "district", "rooms");
  }

  @Test
  void takesWhatAThingHolds() {
    assertThat(fields("Sensor", "As an owner, I want to add a sensor.", "As an owner, I want to change the battery level of a sensor.", "As an owner, I want to delete a sensor.")).containsExactly("batteryLevel");
  }

  @Test
  void givesTheAccountWhatSomebodySignsUpWith() {
    assertThat(fields("Member", "As a stranger, I want to sign up with an e-mail and a password.", "As a trainer, I want to create a member.", "As a trainer, I want to delete a member.")).containsExactly("email", "password");
  }

  @Test
  void takesWhatARequirementLists() {
    assertThat(requirement("A patient has name, date of birth and insurance number.")).contains("name", "insuranceNumber");
    assertThat(requirement("Nurses can add a patient by giving name, ward and allergies.")).containsExactly("name", "ward", "allergies");
    assertThat(requirement("The clinic issues a patient number.")).containsExactly("patientNumber");
  }

  @Test
  void takesTheValuesOfAStatus() {
    Entity patient = patient("The patient's triage level: red, yellow, green.");

    assertThat(patient.attribute("triageLevel").orElseThrow().rules()).containsExactly("one of: red, yellow, green");
  }

  @Test
  void takesTheValuesInBracketsBehindAField() {
    assertThat(patient("A patient has a name and an urgency (routine, urgent, emergency).").attribute("urgency").orElseThrow().rules()).containsExactly("one of: routine, urgent, emergency");
    assertThat(patient("A patient has a name and a record number (unique, private).").attribute("recordNumber").orElseThrow().rules()).doesNotContain("one of: unique, private");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Claim      | settle a claim    | Closing requires a cause out of the list: fire, water, theft. | cause   | fire, water, theft
      Loan       | return a loan     | Reasons: damaged, lost, overdue                                | reason  | damaged, lost, overdue
      Shipment   | cancel a shipment | Priority is economy, standard or express.                      | priority| economy, standard, express
      Permit     | withdraw a permit | The outcome shall be one of: granted, denied, postponed        | outcome | granted, denied, postponed
      Payslip    | release a payslip | Checked, approved, sent or returned is shown, each with its day | status | Checked, approved, sent, returned
      """)
  void takesAllValuesOfAFieldFromACriterion(String entity, String act, String criterion, String field, String values) {
    Entity found = withCriterion(entity, act, criterion);

    assertThat(found.attribute(field)).hasValueSatisfying(attribute -> assertThat(attribute.rules()).containsExactly("one of: " + values));
  }

  @Test
  void infersAStateFromTheActsThatChangeIt() {
    assertThat(fields("Claim", "As a clerk, I want to add a claim.", "As an adjuster, I want to approve a claim.", "As an adjuster, I want to reject a claim.")).containsExactly("status");
    assertThat(fields("Card", "As a clerk, I want to add a card.", "As a clerk, I want to block a card.", "As a clerk, I want to delete a card.")).containsExactly("blocked");
  }

  @Test
  void takesWhatPeopleEnterStepByStep() {
    Model model = Products.model(Products.read("story-map.json", """
        {"stories": [{"id": "US-001", "story": "As a clerk, I want to add a claim."}, {"id": "US-002", "story": "As a clerk, I want to delete a claim."}],
         "user_flows": [{"id": "UF-1", "persona": "Clerk", "steps": [{"user_action": "Enters policy number, damage and day of loss, then presses Save"}, {"user_action": "Waits"}], "story_ids": ["US-001"]}]}
        """));

    assertThat(names(model.entity("Claim").orElseThrow())).containsExactly("policyNumber", "damage", "lossDay");
  }

  private static Entity withCriterion(String entity, String act, String criterion) {
    String thing = entity.toLowerCase(java.util.Locale.ROOT);
    return Products.model(Products.read("story-map.json", """
        {"stories": [{"id": "US-001", "story": "As a clerk, I want to %s.", "acceptance_criteria": ["%s"]}, {"id": "US-002", "story": "As a clerk, I want to add a %s."}, {"id": "US-003", "story": "As a clerk, I want to delete a %s."}]}
        """.formatted(act, criterion, thing, thing))).entity(entity).orElseThrow();
  }

  @Test
  void takesAnIdentifierForWhatIdentifies() {
    assertThat(patient("The clinic issues a patient number.").identifier()).hasValue("patientNumber");
    assertThat(patient("A patient has a name and a bed.").identifier()).isEmpty();
  }

  private static List<String> requirement(String statement) {
    return names(patient(statement));
  }

  private static Entity patient(String statement) {
    return Products.model(Products.read("prd.packet.json", """
        {"normalized_prd": {"requirements": {"functional": [{"id": "FR-001", "statement": "%s"}]}},
         "handoff_user_story_mapper": {"stories": [{"id": "US-001", "as_a": "nurse", "i_want": "to add a patient", "so_that": "they are known"}, {"id": "US-002", "as_a": "nurse", "i_want": "to delete a patient", "so_that": "they are gone"}],
          "linkage": {"story_to_requirements": [{"story_id": "US-001", "requirement_ids": ["FR-001"]}]}}}
        """.formatted(statement))).entity("Patient").orElseThrow();
  }

  private static List<String> fields(String entity, String... stories) {
    return names(Products.model(Products.stories(stories)).entity(entity).orElseThrow());
  }

  private static List<String> names(Entity entity) {
    return entity.attributes().stream().map(Attribute::name).toList();
  }
}
