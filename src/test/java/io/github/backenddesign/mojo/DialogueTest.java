package io.github.backenddesign.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.BackendDesigner;
import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.DesignRun;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.output.PlannedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The dialogue on the documents of a sample, with what somebody types as a script. */
class DialogueTest {

  private static final Path DOCS = Path.of("src/test/resources/samples/stories-only/EventTicket/docs");
  private static final Function<DesignRequest, DesignRun> CORE = new BackendDesigner()::run;

  private final List<String> shown = new ArrayList<>();
  private final List<String> written = new ArrayList<>();

  private List<String> hold(String decisions, String... script) throws Exception {
    return hold(DOCS, decisions, script);
  }

  private List<String> hold(Path docs, String decisions, String... script) throws Exception {
    Deque<String> lines = new ArrayDeque<>(List.of(script));
    DesignRequest request = request(docs, decisions);
    AnswerBook book = new AnswerBook(CORE, this::write, request, CORE.apply(request));
    return new Dialogue(text -> {
      shown.add(text);
      return Optional.ofNullable(lines.pollFirst());
    }, book).hold();
  }

  private void write(List<PlannedFile> files) {
    files.forEach(file -> written.add(new String(file.bytes(), StandardCharsets.UTF_8)));
  }

  private static DesignRequest request(Path docs, String decisions) throws IOException {
    List<InputFile> documents = new ArrayList<>();
    try (Stream<Path> paths = Files.list(docs)) {
      for (Path path : paths.sorted().toList()) {
        documents.add(new InputFile("docs/" + path.getFileName(), Files.readAllBytes(path)));
      }
    }
    Optional<InputFile> file = Optional.of(new InputFile("decisions.yaml", decisions.getBytes(StandardCharsets.UTF_8)));
    return new DesignRequest(documents, file, List.of(), List.of(), List.of(), new DesignRequest.Paths("docs", "decisions.yaml", "docs", "target/backend-design"),
        new DesignRequest.Options(DesignRequest.FailOn.REQUIRED, false, "1"));
  }

  private String last() {
    return written.get(written.size() - 1);
  }

  @Test
  void showsWhereItStandsWhyItAsksAndWhatEachOptionChanges() throws Exception {
    hold("decisions:\n  contract-ownership:\n");
    assertThat(shown).hasSize(1);
    assertThat(shown.get(0)).containsPattern("\\[1 of \\d+, \\d+ gates left] contract-ownership \\(blocking\\)\\nWho owns the contract")
        .contains("Why: It decides whether", "  1  We write and publish it (ours)  <- recommended", "       + ", "       - ", "       = api.contract: written and published by this backend",
            "Recommended: ", "Enter takes ours | a number or an id chooses | c your own answer | b goes back | s skips | q stops");
    assertThat(written).isEmpty();
  }

  @Test
  void writesEachAnswerBeforeItAsksTheNextQuestion() throws Exception {
    List<String> answered = hold("decisions:\n  contract-ownership:\n  service-topology:\n", "2x", "ours", "1", "q");
    assertThat(answered).containsExactly("contract-ownership", "service-topology");
    assertThat(shown.get(1)).startsWith("\n\"2x\" is none of the choices.");
    assertThat(written.get(0)).isEqualTo("decisions:\n  contract-ownership: ours\n  service-topology:\n");
    assertThat(written.get(1)).matches("(?s)decisions:\\n  contract-ownership: ours\\n  service-topology: [a-z-]+\\n");
    assertThat(last()).containsPattern("seen:\\n  contract-ownership: [0-9a-f]{6}-[0-9a-f]{2}\\n  service-topology: ");
  }

  @Test
  void goesBackAndReplacesAnAnswer() throws Exception {
    hold("decisions:\n", "ours", "b", "delegated", "q");
    assertThat(last()).contains("  contract-ownership: delegated\n").doesNotContain("ours");
  }

  @Test
  void takesWordsOfTheTeamWithTheirReason() throws Exception {
    hold("decisions:\n", "c", "The group's API office: they publish", "They always do", "q");
    assertThat(last()).contains("  contract-ownership:\n    custom: 'The group''s API office: they publish'\n    why: They always do\n");
  }

  @Test
  void defersOnlyWhatADocumentAsks() throws Exception {
    hold("decisions:\n", "d", "q");
    assertThat(shown.get(1)).startsWith("\nOnly questions that a document asks can be deferred; s skips this one for now.");
  }

  /** Everything before the question of a document that is called blocking is answered, so that it comes first. */
  private static final String STRUCTURE = "decisions:\n  contract-ownership: ours\n  service-topology: modular-monolith\n  core-logic-boundaries: components\n  api-style: rest\n  data-ownership: schema-per-module\n"
      + "  authentication: password-session\n  authorization: ownership-only\n";

  @Test
  void asksUntilWhenABlockingQuestionCanWait() throws Exception {
    hold(Path.of("src/test/resources/samples/conduit/docs"), STRUCTURE, "d", "no usage data yet", "US-015", "d", "", "q");
    assertThat(shown.get(0)).contains("] TQ-1 (blocking)", "| d defers |");
    assertThat(shown.subList(1, 3)).containsExactly("Why it can wait", "Until when (a date or the id of a story)");
    assertThat(shown.get(3)).contains("] TQ-2 (blocking)");
    assertThat(shown.get(5)).as("without a reason it is asked again").contains("] TQ-2 (blocking)");
    assertThat(last()).contains("  TQ-1:\n    deferred: no usage data yet\n    until: US-015\n");
  }

  @Test
  void goesBackToWhatWasSkippedToo() throws Exception {
    hold("decisions:\n", "b", "s", "b", "delegated", "q");
    assertThat(shown.get(1)).startsWith("\nThere is no question before this one.");
    assertThat(shown.get(2)).contains("] service-topology");
    assertThat(shown.get(3)).contains("] contract-ownership");
    assertThat(last()).contains("  contract-ownership: delegated\n");
  }

  /** Seven are answered above; how many there are in all is the product's business, that each answer takes one off is ours. */
  @Test
  void countsTheGatesThatAreLeft() throws Exception {
    hold(Path.of("src/test/resources/samples/conduit/docs"), STRUCTURE, "frozen", "q");
    List<String> progress = shown.stream().map(text -> text.lines().filter(line -> line.startsWith("[")).findFirst().orElseThrow().replaceFirst("].*", "]")).toList();
    Matcher first = Pattern.compile("\\[8 of (\\d+), (\\d+) gates left]").matcher(progress.get(0));
    assertThat(first.matches()).as(progress.get(0)).isTrue();
    assertThat(progress).hasSize(2).element(1).isEqualTo("[9 of " + first.group(1) + ", " + (Integer.parseInt(first.group(2)) - 1) + " gates left]");
  }

  @Test
  void showsAllOptionsAndTakesTheStartOfAnId() throws Exception {
    List<String> answered = hold("decisions:\n  contract-ownership: ours\n  service-topology: modular-monolith\n  core-logic-boundaries: {custom: ours}\n", "a", "server", "q");
    assertThat(shown.get(0)).contains("a shows all 4 options").doesNotContain("(server-pages)");
    assertThat(shown.get(1)).contains("  4  ", "(server-pages)");
    assertThat(answered).containsExactly("api-style");
  }

  @Test
  void doesNotAskAgainWhatWasSkipped() throws Exception {
    hold("decisions:\n", "s", "q");
    assertThat(shown.get(1)).contains("service-topology").doesNotContain("] contract-ownership");
    assertThat(written).isEmpty();
  }

  /** The number of questions before the one of this id. */
  private int questionsBefore(String decisions, String id) throws Exception {
    hold(decisions, Collections.nCopies(40, "s").toArray(String[]::new));
    int before = (int) shown.stream().takeWhile(text -> !text.contains("] " + id)).count();
    shown.clear();
    written.clear();
    return before;
  }

  private static String[] skipping(int questions, String... then) {
    return Stream.concat(Collections.nCopies(questions, "s").stream(), Stream.of(then)).toArray(String[]::new);
  }

  @Test
  void doesNotTakeAnAnswerThatContradictsAnother() throws Exception {
    String decisions = "decisions:\n  service-topology: modular-monolith\n";
    int before = questionsBefore(decisions, "language-framework");

    List<String> answered = hold(decisions, skipping(before, "per-service-choice", "q"));

    assertThat(shown.get(before + 1)).startsWith("\nNot taken:\ndecisions.yaml:").contains("\"per-service-choice\" does not go with \"service-topology: modular-monolith\"", "one deployable has one language");
    assertThat(answered).isEmpty();
    assertThat(written).isEmpty();
  }

  @Test
  void setsRowsOfAGroupBeforeItIsTaken() throws Exception {
    int before = questionsBefore("decisions:\n", "http-conventions");

    hold("decisions:\n", skipping(before, "2 offset", "", "q"));

    assertThat(shown.get(before)).contains("Enter takes all rows as they stand | a number and a value sets a row");
    assertThat(shown.get(before + 1)).contains("offset  (yours; proposed");
    assertThat(last()).contains("  http-conventions: accepted\n", "  http-conventions.paging: offset\n");
  }
}
