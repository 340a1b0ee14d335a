package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
