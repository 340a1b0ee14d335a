package io.github.backenddesign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.Severity;
import io.github.backenddesign.output.PacketSchema;
import io.github.backenddesign.output.PlannedFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The five steps together, on the sample products. */
class BackendDesignerTest {

  @ParameterizedTest
  @ValueSource(strings = {"conduit", "boutique", "cargo"})
  void firstRunAsksAndPlansDraftsAndTheFileForTheAnswers(String sample) {
    DesignRun run = SampleRun.run(SampleRun.documents(sample), Optional.empty());

    assertThat(run.status()).isEqualTo(DesignRun.Status.BLOCKED);
    assertThat(run.unresolved()).hasSizeGreaterThan(10);
    assertThat(run.files()).extracting(PlannedFile::path).containsExactlyInAnyOrder("docs/backend.design.packet.json", "docs/backend.design.md", "decisions.yaml", "target/backend-design/questions.md",
        "target/backend-design/decisions.schema.json", "target/backend-design/report.json");
    JsonNode packet = SampleRun.packet(run);
    assertThat(packet.at("/meta/status").asText()).isEqualTo("draft");
    assertThat(packet.at("/api/styles/0/style").asText()).isEqualTo("TBD (decision api-style)");
    assertThat(packet.at("/api/operations/0").has("method")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"conduit", "boutique", "cargo"})
  void decidedRunIsCompleteAndLeavesNothingRequiredOpen(String sample) {
    DesignRun run = SampleRun.decided(SampleRun.documents(sample), Map.of());

    assertThat(run.problems()).filteredOn(problem -> problem.severity() != Severity.NOTE).extracting(Problem::rule).containsExactly("decisions.cut-not-stored");
    assertThat(run.status()).isEqualTo(DesignRun.Status.COMPLETE);
    assertThat(SampleRun.packet(run).at("/meta/status").asText()).isEqualTo("decided");
    assertThat(new String(SampleRun.file(run, "backend.design.md"), StandardCharsets.UTF_8)).doesNotContain("TBD (decision");
  }

  @ParameterizedTest
  @ValueSource(strings = {"conduit", "boutique", "cargo"})
  @SuppressWarnings("unchecked")
  void packetFitsItsPublishedSchema(String sample) throws Exception {
    for (DesignRun run : List.of(SampleRun.run(SampleRun.documents(sample), Optional.empty()), SampleRun.decided(SampleRun.documents(sample), Map.of()))) {
      Map<String, Object> tree = new ObjectMapper().readValue(SampleRun.file(run, "backend.design.packet.json"), Map.class);
      assertThat(new PacketSchema().check(tree)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"conduit", "boutique", "cargo"})
  void twoRunsGiveTheSameBytesWhateverTheOrderOfTheFiles(String sample) {
    List<InputFile> documents = new ArrayList<>(SampleRun.documents(sample));
    DesignRun first = SampleRun.run(documents, Optional.empty());
    java.util.Collections.reverse(documents);

    assertThat(SampleRun.run(documents, Optional.empty()).files()).isEqualTo(first.files());
  }

  @ParameterizedTest
  @ValueSource(strings = {"conduit", "boutique", "cargo"})
  void everyStoryAndRequirementIsTracedAndEveryStoryHasOneHome(String sample) {
    JsonNode packet = SampleRun.packet(SampleRun.decided(SampleRun.documents(sample), Map.of()));

    for (JsonNode story : packet.at("/traceability/stories")) {
      assertThat(story.at("/operation_ids").size() > 0 || story.has("no_operation_reason")).as("operations or a reason for %s", story.at("/story_id")).isTrue();
    }
    List<String> homes = new ArrayList<>();
    packet.at("/modules").forEach(module -> module.at("/story_ids").forEach(id -> homes.add(id.asText())));
    List<String> stories = new ArrayList<>();
    packet.at("/traceability/stories").forEach(story -> stories.add(story.at("/story_id").asText()));
    assertThat(homes).containsExactlyInAnyOrderElementsOf(stories);
  }

  @ParameterizedTest
  @CsvSource({"api-style, graphql, /api/operations/0/kind", "api-style, rpc, /api/operations/0/rpc"})
  void anotherStyleGivesAnotherContract(String question, String option, String member) {
    List<InputFile> documents = SampleRun.documents("conduit");
    JsonNode rest = SampleRun.packet(SampleRun.decided(documents, Map.of(question, "rest")));
    JsonNode other = SampleRun.packet(SampleRun.decided(documents, Map.of(question, option)));

    assertThat(rest.at("/api/operations/0/method").asText()).isEqualTo("POST");
    assertThat(other.at(member).asText()).isNotEmpty();
    assertThat(other.at("/api/operations/0").has("method")).isFalse();
  }

  @Test
  void anotherCutGivesOtherModules() {
    List<InputFile> documents = SampleRun.documents("conduit");
    JsonNode byComponents = SampleRun.packet(SampleRun.decided(documents, Map.of("core-logic-boundaries", "components")));
    JsonNode byEpics = SampleRun.packet(SampleRun.decided(documents, Map.of("core-logic-boundaries", "epics")));

    assertThat(moduleIds(byComponents)).containsExactly("accounts", "articles", "comments", "discovery", "favorites", "social");
    assertThat(moduleIds(byEpics)).contains("discussion-under-articles").doesNotContain("social");
    assertThat(byEpics.at("/api/operations/0/module")).isNotEqualTo(byComponents.at("/api/operations/0/module"));
  }

  private static Set<String> moduleIds(JsonNode packet) {
    Set<String> ids = new TreeSet<>();
    packet.at("/modules").forEach(module -> ids.add(module.at("/id").asText()));
    return ids;
  }

  @Test
  void anotherAnswerToAQuestionOfTheDocumentsChangesTheDesignOutsideTheDecisions() {
    List<InputFile> documents = SampleRun.documents("conduit");
    ObjectNode writerOnly = (ObjectNode) SampleRun.packet(SampleRun.decided(documents, Map.of("TQ-3", "writer-only")));
    ObjectNode alsoAuthor = (ObjectNode) SampleRun.packet(SampleRun.decided(documents, Map.of("TQ-3", "writer-and-article-author")));
    writerOnly.remove("decisions");
    alsoAuthor.remove("decisions");

    assertThat(alsoAuthor).isNotEqualTo(writerOnly);
  }

  @Test
  void withoutDocumentsNamesEachFileItLookedFor() {
    DesignRun run = SampleRun.run(List.of(), Optional.empty());

    assertThat(run.status()).isEqualTo(DesignRun.Status.BLOCKED);
    assertThat(run.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.rule()).isEqualTo("document.none");
      assertThat(problem.message()).contains("docs/architecture.packet.json", "docs/architecture.handoff.backend.md", "docs/story-map.json", "docs/prd.packet.json");
    });
    assertThat(run.files()).extracting(PlannedFile::path).containsExactly("target/backend-design/report.json");
  }

  @Test
  void oneRunReportsAllFindingsAndPlansNoDesign() {
    List<InputFile> documents = new ArrayList<>(SampleRun.documents("cargo"));
    documents.add(new InputFile("docs/architecture.packet.json", "{\"components\": [".getBytes(StandardCharsets.UTF_8)));
    DesignRun run = SampleRun.run(documents, Optional.of("decisions:\n  api-style: rset\n  api-stile: rest\n"));

    assertThat(run.problems()).filteredOn(problem -> problem.severity() == Severity.ERROR).extracting(Problem::rule).contains("document.not-json", "decisions.unknown-option", "decisions.unknown-question");
    assertThat(run.files()).extracting(PlannedFile::path).noneMatch(path -> path.startsWith("docs/"));
  }
}
