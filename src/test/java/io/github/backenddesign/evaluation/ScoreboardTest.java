package io.github.backenddesign.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ScoreboardTest {

  static final List<String> CASES = Cases.NAMES;

  @ParameterizedTest
  @FieldSource("CASES")
  void givesTheFiguresOfTheIndependentScorerToTheLastDigit(String name) {
    assertThat(Scoreboard.score(Cases.folder(name), Cases.packet(name))).isEqualTo(Cases.expectedFigures(name));
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void showsFiguresInOneOrder(String name) {
    List<String> shown = List.copyOf(Scoreboard.score(Cases.folder(name), Cases.packet(name)).keySet());

    assertThat(shown).isEqualTo(Scoreboard.FIGURES.stream().filter(shown::contains).toList());
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void findsNothingWrongInAPacketThatRepeatsTheKey(String name) {
    JsonNode key = Json.read(Cases.folder(name).resolve("reference.json"));
    ObjectNode packet = JsonNodeFactory.instance.objectNode();
    ArrayNode operations = packet.putObject("api").putArray("operations");
    key.get("operations").forEach(operation -> operations.add(OperationFigures.addressed(operation)));
    packet.set("modules", key.get("modules"));

    assertThat(Scoreboard.score(Cases.folder(name), packet))
        .containsEntry("op.recall", 1.0).containsEntry("op.prec", 1.0).containsEntry("story.ops", 1.0)
        .containsEntry("mod.f1", 1.0).containsEntry("mod.ari", 1.0)
        .containsEntry("ent.recall", 0.0).containsEntry("trace", 0.0);
  }

  @Test
  void claimingEveryStoryForEveryOperationCostsLinks() {
    JsonNode packet = Cases.packet("conduit-halved");
    double modest = Scoreboard.score(Cases.folder("conduit-halved"), packet).get("link.f1");
    JsonNode everyStory = Cases.json("['US-001', 'US-002', 'US-003', 'US-013', 'US-020', 'US-024', 'US-031', 'US-033']");
    packet.path("api").path("operations").forEach(operation -> ((ObjectNode) operation).set("story_ids", everyStory));

    assertThat(Scoreboard.score(Cases.folder("conduit-halved"), packet).get("link.f1")).isLessThan(modest / 2);
  }

  @Test
  void leavesOutWhatTheCaseCanNotCompare(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("reference.json"), "{}");

    assertThat(Scoreboard.score(folder, "{}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Map.of("ops", 0.0, "modules", 0.0, "decisions", 0.0, "open", 0.0));
  }

  @Test
  void countsADecisionAsRequiredUnlessItSaysOtherwise(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("reference.json"), "{}");
    JsonNode packet = Cases.json("{'decisions': [{'status': 'open'}, {'status': 'open', 'required': true},"
        + " {'status': 'open', 'required': false}, {'status': 'decided', 'required': true}]}");

    assertThat(Scoreboard.score(folder, packet)).containsEntry("decisions", 4.0).containsEntry("open", 2.0);
  }

  @Test
  void refusesAFolderWithoutKey(@TempDir Path folder) {
    JsonNode packet = Cases.json("{}");

    assertThatThrownBy(() -> Scoreboard.score(folder, packet))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("reference.json");
  }
}
