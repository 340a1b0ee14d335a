package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sentences say who may do something, besides the persona who asks for it. */
class StatedCallersTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Reader     | search books without any login    | The newest come first.
      Parent     | browse courses                    | It works before I have an account.
      Citizen    | view the permit                   | A neighbour needs no account to view the permit.
      """)
  void lookingIsOpenToStrangersWhereNobodyHasToBeKnown(String persona, String want, String criterion) {
    assertThat(operation(persona, want, criterion).callers()).contains(Permissions.ANONYMOUS, persona);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Member     | cancel my loan                    | Without an account there is nothing to see.
      Tenant     | report a defect                   | A password is needed.
      """)
  void otherActsAreNot(String persona, String want, String criterion) {
    assertThat(operation(persona, want, criterion).callers()).doesNotContain(Permissions.ANONYMOUS);
  }

  @Test
  void sendingAnOrderAndReportingOnItAreDifferentActs() {
    Model model = Products.model(Products.read("prd.packet.json", """
        {"normalized_prd": {"users": {"personas": [{"name": "Dispatcher"}, {"name": "Drone", "description": "a machine"}]},
          "requirements": {"functional": [{"id": "FR-001", "statement": "Dispatchers can send missions to drones."}]}},
         "handoff_user_story_mapper": {"stories": [{"id": "US-001", "as_a": "Dispatcher", "i_want": "to send a mission to a drone", "so_that": "it flies"},
           {"id": "US-002", "as_a": "Drone", "i_want": "to report a mission", "so_that": "all is known"}, {"id": "US-003", "as_a": "Dispatcher", "i_want": "to delete a mission", "so_that": "it is gone"}],
          "linkage": {"story_to_requirements": [{"story_id": "US-002", "requirement_ids": ["FR-001"]}, {"story_id": "US-001", "requirement_ids": ["FR-001"]}]}}}
        """));

    assertThat(model.operations()).filteredOn(operation -> operation.id().toString().endsWith(".report")).singleElement().satisfies(operation -> assertThat(operation.callers()).containsExactly("Drone"));
  }

  private static Operation operation(String persona, String want, String criterion) {
    Model model = Products.model(Products.read("story-map.json", """
        {"stories": [{"id": "US-001", "story": "As a %s, I want to %s.", "acceptance_criteria": ["%s"]}]}
        """.formatted(persona, want, criterion)));
    return model.operations().get(0);
  }
}
