package io.github.backenddesign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any of the four documents may be missing: the design is made from the others, and says what it lacks. */
class FallbackTest {

  private static final Path DOCS = Path.of("src/test/resources/samples/boutique/docs");
  private static final List<String> INPUTS = DesignRequest.DOCUMENT_NAMES.subList(0, 4);

  private static final Map<String, String> ROLES = Map.of("architecture.packet.json", "architecture-packet", "architecture.handoff.backend.md", "backend-handoff", "story-map.json", "story-map",
      "prd.packet.json", "prd-packet");

  static Stream<List<String>> subsets() {
    return IntStream.range(1, 1 << INPUTS.size()).mapToObj(bits -> INPUTS.stream().filter(name -> (bits >> INPUTS.indexOf(name) & 1) == 1).toList());
  }

  @ParameterizedTest
  @MethodSource("subsets")
  void designsFromWhatIsThereAndNamesWhatIsNot(List<String> present) throws IOException {
    DesignRun run = run(present.stream().map(FallbackTest::document).toList());
    assertThat(run.problems()).filteredOn(problem -> problem.severity() == Severity.ERROR).isEmpty();
    assertThat(run.decisions()).isNotEmpty();
    List<String> missing = INPUTS.stream().filter(name -> !present.contains(name)).toList();
    JsonNode packet = packet(run);
    assertThat(texts(packet.at("/meta/fallback_inputs"))).containsExactlyElementsOf(missing.stream().map(ROLES::get).toList());
    assertThat(missing).allSatisfy(name -> assertThat(texts(packet.at("/tbd/missing_fields"))).anyMatch(entry -> entry.startsWith("docs/" + name + " is missing: ")));
    String summary = text(run, "backend.design.md");
    assertThat(missing).allSatisfy(name -> assertThat(summary).contains("docs/" + name));
  }

  @Test
  void saysWhatItLookedForWhereThereIsNothing() {
    DesignRun run = run(List.of());
    assertThat(run.status()).isEqualTo(DesignRun.Status.BLOCKED);
    assertThat(run.problems()).extracting(Problem::rule).containsExactly("document.none");
  }

  @Test
  void listsEveryMemberThatNobodyRead() throws IOException {
    String story = "{\"stories\": [{\"id\": \"US-001\", \"story\": \"As a user, I want to log in\", \"colour\": \"red\"}, {\"id\": \"US-002\", \"story\": \"As a user, I want to log out\", \"colour\": \"blue\"}], \"weather\": 1}";
    DesignRun run = run(List.of(new InputFile("docs/story-map.json", story.getBytes(StandardCharsets.UTF_8))));
    assertThat(run.problems()).filteredOn(problem -> problem.rule().equals("document.unread-member")).extracting(Problem::line).containsExactly(
        "docs/story-map.json:1:71 member \"colour\" is not known to this plugin and was not read (2 places)",
        "docs/story-map.json:1:167 member \"weather\" is not known to this plugin and was not read");
    assertThat(texts(packet(run).at("/tbd/unread_members"))).hasSize(3).anyMatch(entry -> entry.contains("/stories/1/colour"));
  }

  private static DesignRun run(List<InputFile> documents) {
    DesignRequest.Paths paths = new DesignRequest.Paths("docs", "decisions.yaml", "docs", "target/backend-design");
    return new BackendDesigner().run(new DesignRequest(documents, Optional.empty(), List.of(), List.of(), List.of(), paths, new DesignRequest.Options(DesignRequest.FailOn.NONE, false, "1.0")));
  }

  private static InputFile document(String name) {
    try {
      return new InputFile("docs/" + name, Files.readAllBytes(DOCS.resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode packet(DesignRun run) throws IOException {
    return new ObjectMapper().readTree(text(run, "backend.design.packet.json"));
  }

  private static String text(DesignRun run, String name) {
    return new String(run.files().stream().filter(file -> file.path().endsWith(name)).findFirst().orElseThrow().bytes(), StandardCharsets.UTF_8);
  }

  private static List<String> texts(JsonNode list) {
    return new ArrayList<>(StreamSupport.stream(list.spliterator(), false).map(node -> node.isTextual() ? node.asText() : node.toString()).toList());
  }
}
