package io.github.backenddesign.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.backenddesign.DesignRun;
import io.github.backenddesign.SampleRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What careful readers of the samples would ask is asked, or the table says why not: tables in {@code decision/coverage}, their question to our decision. */
class CoverageTest {

  private static final Path TABLES = Path.of("src/test/resources/decision/coverage");
  private static final Path SAMPLES = Path.of("src/test/resources/samples");

  /** A question of theirs, and our decision or "-" with the reason. */
  private record Line(String id, String question, String ours) {

    boolean isCovered() {
      return !ours.startsWith("-");
    }
  }

  private static List<Line> table(String name) throws IOException {
    return Files.readAllLines(TABLES.resolve(name + ".txt")).stream().filter(line -> !line.startsWith("#")).map(line -> {
      String[] parts = line.split(" \\| ", 3);
      return new Line(parts[0], parts[1], parts[2]);
    }).toList();
  }

  /** The ids under which something is asked on the way to a design in which everything is decided: follow-ups of answers included. */
  private static Set<String> asked(String sample) {
    Set<String> ids = new HashSet<>();
    for (DesignRun run : List.of(SampleRun.run(SampleRun.documents(sample), java.util.Optional.empty()), SampleRun.decided(SampleRun.documents(sample), java.util.Map.of()))) {
      for (Decision decision : run.decisions()) {
        ids.add(decision.id());
        decision.rows().forEach(row -> ids.add(decision.id() + "." + row.id()));
      }
    }
    return ids;
  }

  @ParameterizedTest
  @CsvSource({"conduit-example, conduit, 24, 37", "conduit-expert, conduit, 30, 49", "boutique-expert, boutique, 24, 39", "cargo-expert, cargo, 29, 48"})
  void asksWhatACarefulReaderAsks(String name, String sample, int atLeast, int of) throws IOException {
    List<Line> table = table(name);
    Set<String> asked = asked(sample);
    assertThat(table).hasSize(of);
    assertThat(table.stream().filter(Line::isCovered).map(Line::ours).filter(id -> !asked.contains(id))).as("asked of " + sample).isEmpty();
    assertThat(table.stream().filter(Line::isCovered)).hasSizeGreaterThanOrEqualTo(atLeast);
  }

  @ParameterizedTest
  @ValueSource(strings = {"conduit-example", "conduit-expert", "boutique-expert", "cargo-expert"})
  void saysWhyTheOthersAreNotAsked(String name) throws IOException {
    assertThat(table(name).stream().filter(line -> !line.isCovered())).allSatisfy(line -> assertThat(line.ours()).as(line.id()).hasSizeGreaterThan(30));
  }

  @ParameterizedTest
  @ValueSource(strings = {"conduit", "boutique", "cargo"})
  void theTablesAreAboutTheQuestionsOfTheSamples(String sample) throws IOException {
    JsonNode questions = new ObjectMapper().readTree(SAMPLES.resolve(sample).resolve("expert.json").toFile()).path("questions");
    List<String> texts = new ArrayList<>();
    questions.forEach(question -> texts.add(question.path("text").asText().replace('|', '/')));
    assertThat(table(sample + "-expert")).extracting(Line::question).isEqualTo(texts);
  }

  @Test
  void aProductOfTwentyOperationsIsNotAskedToDeath() {
    List<Decision> decisions = SampleRun.run(SampleRun.documents("conduit"), java.util.Optional.empty()).decisions();
    assertThat(decisions.stream().filter(decision -> decision.tier() == Decision.Tier.GATE)).hasSizeLessThanOrEqualTo(30);
    assertThat(decisions.stream().filter(Decision::isGroup)).hasSizeLessThanOrEqualTo(8);
  }
}
