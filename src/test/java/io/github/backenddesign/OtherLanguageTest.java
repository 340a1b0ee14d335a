package io.github.backenddesign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Products in other languages than the tables know are designed by structure alone, with one warning. */
class OtherLanguageTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "german  | docs/story-map.json:25:20 documents are in German (34 % of all words are function words of it, 0 % English ones); expected English, so sentences are not read and the design rests on structure alone",
      "spanish | docs/story-map.json:21:16 documents are in Spanish (42 % of all words are function words of it, 0 % English ones); expected English, so sentences are not read and the design rests on structure alone",
      "french  | docs/story-map.json:27:16 documents are in French (47 % of all words are function words of it, 0 % English ones); expected English, so sentences are not read and the design rests on structure alone"})
  void warnsOnceWhereAndWhyAndDesignsAllTheSame(String language, String warning) {
    DesignRun run = decided(language);

    assertThat(run.status()).isEqualTo(DesignRun.Status.COMPLETE);
    assertThat(run.problems()).filteredOn(problem -> problem.severity() != Severity.NOTE && problem.at().file().startsWith("docs/")).singleElement().satisfies(problem -> {
      assertThat(problem.line()).isEqualTo(warning);
      assertThat(problem.rule()).isEqualTo("language.unread");
      assertThat(problem.remedy()).contains("either give the documents in English, or list operations as capabilities of interfaces (\"POST /orders\") that name their story_ids, and name entities and their attributes in the architecture packet");
    });
  }

  @Test
  void takesOperationsFromInterfacesInTheWordsOfTheDocument() {
    JsonNode packet = SampleRun.packet(decided("german"));

    assertThat(rows(packet.at("/api/operations"), "id", "story_ids")).containsExactly(
        "werkzeug.werkzeuge-suchen [US-001]", "werkzeug.werkzeug-ansehen [US-002]", "werkzeug.werkzeug-aufnehmen [US-007]", "werkzeug.werkzeug-aussondern [US-008]",
        "ausleihe.list [US-003, US-005]", "ausleihe.create [US-003, US-005]", "ausleihe.verlaengern [US-004]", "ausleihe.rueckgabe [US-006]");
    assertThat(rows(packet.at("/modules"), "id", "story_ids")).containsExactly("bestand [US-001, US-002, US-011, US-007, US-008, US-010]", "ausleihe [US-003, US-004, US-005, US-006, US-009]");
    assertThat(rows(packet.at("/data_access/entities"), "name", "attributes/name")).containsExactly(
        "Werkzeug [inventarnummer, bezeichnung, zustand]", "Ausleihe [beginn, ende, schaden]", "Pruefung [datum, pruefer]");
    assertThat(rows(packet.at("/api/events"), "id", "story_ids")).containsExactly("ausleihe.endet-bald [US-009]");
  }

  @Test
  void takesMethodsAndPathsForWhatTheySay() {
    JsonNode packet = SampleRun.packet(decided("spanish"));

    assertThat(rows(packet.at("/api/operations"), "id", "story_ids")).containsExactly("parcela.list [US-002, US-003]", "solicitud.create [US-001]", "solicitud.delete [US-001]", "parcela.asignar [US-004]",
        "turno.create [US-005, US-006]", "turno.update [US-005, US-006]", "consumo.list [US-007]");
    assertThat(packet.at("/api/operations/0/method").asText()).isEqualTo("GET");
  }

  @Test
  void opensNoOperationForStoriesAlone() {
    JsonNode packet = SampleRun.packet(decided("french"));

    assertThat(packet.at("/api/operations")).isEmpty();
    assertThat(rows(packet.at("/modules"), "name", "story_ids")).containsExactly("Pannes déclarées [US-001, US-002]", "Pannes réparées [US-003, US-004, US-005]");
    assertThat(packet.at("/traceability/stories")).hasSize(5).allSatisfy(story -> assertThat(story.toString()).contains("its sentence is not in English and was not read, and no interface names it"));
  }

  @Test
  void readsNamesOfTechnologyButNotWhereTheyAreDenied() {
    JsonNode packet = SampleRun.packet(decided("german"));

    assertThat(decision(packet, "database").path("reasons").toString()).contains("Die Daten liegen in PostgreSQL auf unserem eigenen Rechner.");
    assertThat(packet.path("decisions").toString()).doesNotContain("Kein Keycloak");
  }

  @Test
  void readsEnglishStoriesBesideNotesInAnotherLanguage() {
    String mixed = "{\"stories\": [{\"id\": \"US-001\", \"story\": \"As a member, I want to book a course, so that there is a place for me.\", \"acceptance_criteria\": [\"A course that is full is refused.\"]},"
        + "{\"id\": \"US-002\", \"story\": \"As a member, I want to cancel a booking, so that others can take the place.\", \"acceptance_criteria\": [\"Das ist mit der Leitung noch nicht geklärt und kann sich ändern.\"]}]}";
    DesignRun run = SampleRun.run(List.of(new InputFile("docs/story-map.json", mixed.getBytes(StandardCharsets.UTF_8))), Optional.empty());

    assertThat(run.problems()).extracting(Problem::rule).doesNotContain("language.unread");
    assertThat(rows(SampleRun.packet(run).at("/api/operations"), "id", "story_ids")).anyMatch(row -> row.endsWith("[US-001]")).anyMatch(row -> row.endsWith("[US-002]"));
  }

  private static DesignRun decided(String language) {
    return SampleRun.decided(SampleRun.documents(Path.of("src/test/resources/languages", language, "docs")), Map.of());
  }

  private static JsonNode decision(JsonNode packet, String id) {
    for (JsonNode decision : packet.path("decisions")) {
      if (decision.path("id").asText().equals(id)) {
        return decision;
      }
    }
    throw new AssertionError("no decision " + id);
  }

  /** A member of each element, and the texts of a list of it ("attributes/name" where the list holds objects). */
  private static List<String> rows(JsonNode elements, String member, String list) {
    List<String> rows = new ArrayList<>();
    for (JsonNode element : elements) {
      List<String> texts = new ArrayList<>();
      element.path(list.split("/")[0]).forEach(item -> texts.add(item.isTextual() ? item.asText() : item.path(list.split("/")[1]).asText()));
      rows.add(element.path(member).asText() + " " + texts);
    }
    return rows;
  }
}
