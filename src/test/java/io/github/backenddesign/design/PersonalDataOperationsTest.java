package io.github.backenddesign.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.Products;
import io.github.backenddesign.decision.Choices;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may have data erased or exported by the program, by sentences of several trades. */
class PersonalDataOperationsTest {

  private static final String SIGN_UP = "As a patient, I want to sign up with my email and a password, so that the practice knows me.";
  private static final String CLERK = "As a clerk, I want to sign in, so that I can work.";

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Patients can have their data erased on request.                              | account.erase-own   | Erase the own account and all data about oneself | [patient] | own
      Every patient has the right to be forgotten; the request is met in 30 days.  | account.erase-own   | Erase the own account and all data about oneself | [patient] | own
      A clerk can erase the data of a patient on request (GDPR).                   | account.erase       | Erase an account and all data about its owner    | [clerk]   | any
      Patients can download a copy of their data.                                  | account.export-own  | Export all data about oneself                    | [patient] | own
      """)
  void areDerivedWhereDocumentsLetPeopleAsk(String criterion, String id, String summary, String callers, String whose) {
    assertThat(added(criterion)).singleElement().satisfies(operation -> {
      assertThat(operation.id()).hasToString(id);
      assertThat(operation.summary()).isEqualTo(summary);
      assertThat(operation.callers()).hasToString(callers);
      assertThat(operation.own()).isEqualTo(whose.equals("own"));
      assertThat(operation.stories()).extracting(Object::toString).containsExactly("US-002");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"The product meets the GDPR.", "Records are erased after ten years.", "Six months after the last visit a patient is erased.", "Data of patients who left is erased when the legal period is over.", "Exports of invoices are kept for a year.",
      "Patients can have their data erased on request. Erasure is done by hand by the practice.", "A wrong entry can be erased by a stroke.", "A message can be deleted."})
  void areNotDerivedFromOtherSentences(String criterion) {
    assertThat(added(criterion)).isEmpty();
  }

  @Test
  void areNotDoubledWhereAStoryBringsThem() {
    Model model = Products.model(Products.stories(SIGN_UP, "As a patient, I want to delete my account, so that nothing of me stays.", "As a patient, I want to export my data, so that another practice has it."));
    assertThat(new PersonalDataOperations(model, Choosing.settings(model)).extended().operations()).extracting(operation -> operation.id() + " " + operation.entity() + " " + operation.own() + " " + operation.summary())
        .anyMatch(line -> line.equals("data.export Account true Export all data about oneself")).noneMatch(line -> line.contains("erase-own") || line.contains("export-own"));
  }

  @Test
  void areAddedByTheDecisionThatPeopleEraseThemselves() {
    assertThat(added("A clerk sees a list of patients.", Choosing.setting(Effect.Section.DATA, "erasure", "by the person at once"))).extracting(operation -> operation.id().toString()).containsExactly("account.erase-own");
  }

  @Test
  void areNobodysWhereNobodyIsKnown() {
    Model model = Products.model(Products.stories("As a visitor, I want to read an article, so that I learn. Visitors can have their data erased on request."));
    assertThat(new PersonalDataOperations(model, Choosing.settings(model)).extended()).isSameAs(model);
  }

  @Test
  void meetTheDutyTheyAreFor() {
    assertThat(duties("Patients can have their data erased on request.")).containsExactly("erasure by [account.erase-own]: an erasing job takes a person's identifier, removes or blanks the personal fields of every entity named here"
        + " and leaves keys that others refer to; it reports what it did");
    assertThat(duties("Patients can have their data erased on request. Erasure is done by hand by the practice.")).singleElement().asString()
        .startsWith("erasure by []: by hand, not by an operation: \"Erasure is done by hand by the practice.\" (docs/story-map.json:");
    assertThat(duties("Records of patients are erased after ten years.")).singleElement().asString().isEqualTo("retention by [data.remove-expired]: a daily job removes what is older; backups run out within the same time plus their own cycle");
    assertThat(duties("Invoices are kept ten years.")).singleElement().asString()
        .isEqualTo("retention by []: nothing removes it earlier: no operation deletes it, no other thing takes it along, and backups of it are kept as long");
  }

  private static List<String> duties(String criterion) {
    Model model = model(criterion);
    return new DataDuties(RetentionJobs.in(new PersonalDataOperations(model, Choosing.settings(model)).extended())).stated().stream().map(duty -> duty.duty() + " by " + duty.operationIds() + ": " + duty.how()).toList();
  }

  private static List<Operation> added(String criterion, Choices.Made... choices) {
    Model model = model(criterion);
    return new PersonalDataOperations(model, Choosing.settings(model, choices)).extended().operations().stream().filter(operation -> !model.operations().contains(operation)).toList();
  }

  private static Model model(String criterion) {
    return Products.model(Products.read("story-map.json", "{\"stories\": [{\"id\": \"US-001\", \"story\": \"" + SIGN_UP + "\"}, {\"id\": \"US-002\", \"story\": \"" + CLERK
        + "\", \"acceptance_criteria\": [\"" + criterion + "\"]}]}"));
  }
}
