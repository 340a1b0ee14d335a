package io.github.backenddesign.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to exhaust whoever reads them end in words, soon. The limits are generous, because machines differ; without the guards these files take minutes, or never end. */
class HostileFilesTest {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String STORY = "\"US-001: As a user, I want to log in\"";

  private static List<String> problems(Docs docs) {
    return Assertions.assertTimeoutPreemptively(SOON, () -> docs.problems(Severity.WARNING));
  }

  @Test
  void refusesFiftyMegabytesWithoutReadingThem() {
    List<Problem> problems = Assertions.assertTimeoutPreemptively(SOON, () -> ProductReader.read(List.of(new InputFile("docs/story-map.json", new byte[50_000_000])), "docs").problems());
    assertThat(problems).extracting(Problem::line).containsExactly("docs/story-map.json the file has 50000000 bytes; expected at most 20971520");
  }

  @Test
  void refusesMoreValuesThanAnyDocumentHas() {
    assertThat(problems(Docs.of().storyMap("{\"stories\": [" + STORY + "], \"x\": [" + "1,".repeat(600_000) + "]}")))
        .containsExactly("docs/story-map.json:1:1000052 the document has more than 500000 values; expected fewer");
  }

  @Test
  void refusesAHandoffOfManyHundredPages() {
    assertThat(problems(Docs.of().storyMap("{\"stories\": [" + STORY + "]}").handoff("a\n\n".repeat(400_000))))
        .containsExactly("docs/architecture.handoff.backend.md the file has 1200000 bytes; expected at most 1048576");
  }

  @Test
  void getsAlongWithFourHundredMegabytes() throws Exception {
    Path output = Files.createTempFile("small-heap", ".txt");
    Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx400m", "-cp", System.getProperty("java.class.path"), SmallHeap.class.getName())
        .redirectErrorStream(true).redirectOutput(output.toFile()).start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    Files.delete(output);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"stories\":", "[{\"stories\":["})
  void refusesJsonThatIsNestedAHundredThousandTimes(String opening) {
    assertThat(problems(Docs.of().storyMap("{\"stories\": [" + STORY + "], \"x\": " + opening.repeat(100_000)))).singleElement().asString()
        .startsWith("docs/story-map.json:1:").endsWith("objects and lists are nested more than 500 levels deep; expected fewer");
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "- ", "[", "*a ", "**", "_a_", "![", "[a](", "<a ", "`a``", "|a", "# x\n"})
  void readsMarkdownThatIsNestedAHundredThousandTimes(String opening) {
    Docs docs = Docs.of().storyMap("{\"stories\": [" + STORY + "]}").handoff("## Components\n\n" + opening.repeat(100_000) + "x\n");
    assertThat(Assertions.assertTimeoutPreemptively(SOON, docs::product).stories()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a ", "(", "()", "(a", ": ", ", ", "; ", "- ", "-> ", "? ", " ", "\n", "..", "'", "US-001, ", "A1", "A-", "As a ", "I want to ", "so that ", "in order to ", "and ", "(a) ", "Options: ",
      ". Inputs: ", "(+ a, - b) "})
  void readsOneTextWithoutEnd(String piece) throws Exception {
    String text = new ObjectMapper().writeValueAsString(piece.repeat(1_000_000 / piece.length()));
    Docs docs = Docs.of().storyMap("""
        {"stories": [%1$s, {"id": "US-002", "story": %1$s, "persona": %1$s}, {"id": "US-003", "i_want": %1$s, "so_that": %1$s, "fr_ids": %1$s}], "ambiguities": [%1$s, {"question": %1$s, "impact": %1$s}],
         "interfaces": [%1$s, {"name": %1$s, "inputs": %1$s, "consumers": %1$s}], "data_flows": [%1$s], "traceability": [%1$s], "nfr_mapping": [%1$s], "components": [%1$s], "personas": [%1$s],
         "requirements": [%1$s], "user_flows": [%1$s], "handoff_designers": {"backend": {"access_rules": [%1$s], "entities": [%1$s], "open": [%1$s]}}}
        """.formatted(text)).with("frontend.design.packet.json", "{\"a\": [{\"name\": %1$s, \"sends\": %1$s}]}".formatted(text));
    assertThat(problems(docs)).anyMatch(line -> line.endsWith(" characters; only the first 20000 are read"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a ", "A a ", "A-1 ", "The A ", "Guests may a ", "Only A may. ", "A: ", "A a: ", "a, ", "NFR-001 is met by ", "POST /a ", "a.b(", "Event a published by b ", "a -> ", "depends on a and ", "(a) ", "Als a "})
  void readsOneParagraphWithoutEnd(String piece) {
    String text = piece.repeat(40_000 / piece.length()) + "\n\n";
    String handoff = Stream.of("Components", "Interfaces", "Data flows", "Who may do what", "Quality", "Open questions", "Data ownership").map(title -> "## " + title + "\n\n" + text + "- " + text + "### A b\n\n" + text)
        .collect(Collectors.joining());
    assertThat(problems(Docs.of().storyMap("{\"stories\": [" + STORY + "]}").handoff(handoff))).anyMatch(line -> line.endsWith(" characters; only the first 20000 are read"));
  }

  @Test
  void cutsAParagraphWithoutEnd() {
    assertThat(problems(Docs.of().handoff("## Components\n\n### cart - Cart\n\nCart: " + "word ".repeat(10_000) + "\n")))
        .containsExactly("docs/architecture.handoff.backend.md:5:1 a text of 50005 characters; only the first 20000 are read");
  }

  @Test
  void countsTwentyThousandStoriesUnderOneId() {
    String stories = IntStream.range(0, 20_000).mapToObj(i -> "{\"id\": \"US-001\", \"story\": \"As a user, I want to do thing " + i + "\"}").collect(Collectors.joining(","));
    assertThat(problems(Docs.of().storyMap("{\"stories\": [" + stories + "]}"))).hasSize(19_999);
  }

  @Test
  void walksTwentyThousandComponentsInOneCircleAndInOneChain() {
    assertThat(problems(Docs.of().architecture(ring(20_000, 20_000)))).containsExactly("docs/architecture.packet.json:1:17 c0: components depend on each other in a circle: "
        + "c0 -> c1 -> c2 -> c3 -> c4 -> c5 -> c6 -> c7 -> c8 -> c9 -> c10 -> c11 -> ... (19988 more) -> c0");
    assertThat(problems(Docs.of().architecture(ring(20_000, 20_001)))).isEmpty();
  }

  private static String ring(int size, int modulus) {
    return IntStream.range(0, size).mapToObj(i -> "{\"id\": \"c" + i + "\", \"dependencies\": [\"c" + (i + 1) % modulus + "\"]}").collect(Collectors.joining(",", "{\"components\": [", "]}"));
  }

  @Test
  void readsAHundredThousandMembersNobodyKnows() {
    String members = IntStream.range(0, 100_000).mapToObj(i -> "\"k" + i + "\": 1").collect(Collectors.joining(","));
    Docs docs = Docs.of().storyMap("{\"stories\": [" + STORY + "], " + members + "}");
    assertThat(Assertions.assertTimeoutPreemptively(SOON, docs::product).unread()).hasSize(100_000);
  }
}
