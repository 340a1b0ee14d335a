package io.github.backenddesign.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backenddesign.DesignRun;
import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.output.ContractChange;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConsoleTextTest {

  private static final SourceLocation PLACE = SourceLocation.at("docs/prd.packet.json", 41, 17);

  private final ConsoleText text = new ConsoleText(new ConsoleText.Places("decisions.yaml", "docs/backend.design.md", "target/backend-design/questions.md", "mvn g:a:1:"));

  @Test
  void showsAProblemWithItsPlaceAndTheWayOutBelow() {
    Problem problem = Problem.warning("product.priority", PLACE, "priority is \"High\"; expected P0, P1, P2 or P3").about("FR-007").withRemedy("use P1");

    assertThat(ConsoleText.problem(problem)).containsExactly("docs/prd.packet.json:41:17 FR-007: priority is \"High\"; expected P0, P1, P2 or P3", "  -> use P1");
  }

  @Test
  void showsAWayOutOfSeveralLinesLineByLine() {
    Problem problem = Problem.error("decisions.not-edited", SourceLocation.ofFile("decisions.yaml"), "nothing was written").withRemedy("enter by hand:\ndecisions:\n  api-style: rest");

    assertThat(ConsoleText.problem(problem)).containsExactly("decisions.yaml nothing was written", "  -> enter by hand:", "     decisions:", "       api-style: rest");
  }

  @Test
  void countsNotesByRule() {
    List<Problem> notes = List.of(Problem.note("product.unread", PLACE, "a"), Problem.note("answers.unused", PLACE, "b"), Problem.note("product.unread", PLACE, "c"));

    assertThat(ConsoleText.notes(notes)).isEqualTo("3 notes (shown with -X): answers.unused 1, product.unread 2");
  }

  @Test
  void countsBySeverity() {
    assertThat(ConsoleText.counts(List.of(Problem.error("a", PLACE, ""), Problem.warning("b", PLACE, ""), Problem.warning("b", PLACE, "")))).isEqualTo("1 error, 2 warnings, 0 notes.");
  }

  @Test
  void showsTwentyChangesOfTheContractAndTheFirstOfTheirCauses() {
    List<ContractChange> changes = IntStream.rangeClosed(1, 22)
        .mapToObj(n -> new ContractChange(ContractChange.Kind.BREAKING, "thing.act-" + n, "is gone", List.of("US-001", "US-002", "US-003", "US-004"), List.of("api-style"))).toList();

    assertThat(text.changes(List.of())).isEmpty();
    assertThat(text.changes(changes)).hasSize(22).startsWith("The contract differs from the decided one: 22 breaking, 0 additive, 0 wording.",
        "  breaking  thing.act-1 is gone  (US-001, US-002, US-003, US-004 and 1 more)").endsWith("  ... and 2 more, all of them in target/backend-design/report.json");
  }

  @Test
  void namesTenQuestionsAndHowManyMoreThereAre() {
    List<Decision> open = IntStream.rangeClosed(1, 12).mapToObj(number -> Questions.open("TQ-" + number, "Question " + number + "?", "yes", "Yes")).toList();

    assertThat(text.unresolved(open)).startsWith(
        "12 decisions are open. Those that change most of the design:",
        "  TQ-1: Question 1?",
        "      recommended: yes (Yes)").endsWith(
        "  TQ-10: Question 10?",
        "      recommended: yes (Yes)",
        "  ... and 2 more.",
        "Answer in one of two ways, then build again:",
        "  - write the answers into decisions.yaml; all questions with their options, pros and cons are in target/backend-design/questions.md",
        "  - take what is recommended: mvn g:a:1:decide -DacceptRecommended  (some only: -DacceptRecommended=id,id)");
  }

  @Test
  void saysWhatIsTakenForAGroupOfConventions() {
    assertThat(text.unresolved(List.of(Questions.openGroup("http-conventions", "Which conventions does the HTTP interface follow?")))).startsWith(
        "1 decision is open.",
        "  http-conventions: Which conventions does the HTTP interface follow?",
        "      recommended: accepted (all rows as proposed)");
  }

  @Test
  void saysThatStrictMakesWarningsFail() {
    DesignRun run = new DesignRun(DesignRun.Status.BLOCKED, List.of(Problem.warning("a", PLACE, "")), List.of(), List.of());

    assertThat(text.failure(run)).isEqualTo("\nThe documents and answers have 1 warning, listed above, and backendDesign.strict is set. Mend it and build again.");
  }

  @Test
  void hasNoSentenceForARunThatFailsWithoutAReason() {
    DesignRun run = new DesignRun(DesignRun.Status.BLOCKED, List.of(), List.of(), List.of());

    assertThatThrownBy(() -> text.failure(run)).isInstanceOf(IllegalStateException.class).hasMessage("the run is blocked, but gives no reason");
  }

  @Test
  void tellsErrorsAndOpenDecisionsTogether() {
    DesignRun run = new DesignRun(DesignRun.Status.BLOCKED, List.of(Problem.error("a", PLACE, ""), Problem.error("b", PLACE, "")),
        List.of(Questions.openWithoutOptions("TQ-4", "How many cargos a day?")), List.of());

    assertThat(text.failure(run)).isEqualTo("""

        The documents and answers have 2 errors, listed above. Mend them and build again.
        1 decision is open.
          TQ-4: How many cargos a day?
              nothing recommended; needs your own words
        Answer in one of two ways, then build again:
          - write the answers into decisions.yaml; all questions with their options, pros and cons are in target/backend-design/questions.md
          - take what is recommended: mvn g:a:1:decide -DacceptRecommended  (some only: -DacceptRecommended=id,id)""");
  }

  @Test
  void listsWhatWasTaken() {
    Decision decision = Questions.open("api-style", "How?", "rest", "REST over HTTP");

    assertThat(text.taken(List.of(new RecommendedAnswers.Taken(decision, "rest", Map.of()), new RecommendedAnswers.Taken(Questions.openGroup("field-limits", "Which?"), "accepted", Map.of())))).containsExactly(
        "Took 2 recommendations, written to decisions.yaml:",
        "  api-style: rest (REST over HTTP)",
        "  field-limits: accepted (all rows as proposed)");
  }

  @Test
  void saysThatNothingWasLeftToTake() {
    assertThat(text.taken(List.of())).containsExactly("No decision is open; decisions.yaml stays as it is.");
  }

  @Test
  void listsAnswersThatWereRefused() {
    Decision decision = Questions.open("api-style", "How?", "rest", "REST over HTTP");

    assertThat(text.refusedAnswers(List.of(new RecommendedAnswers.Taken(decision, "rest", Map.of())))).isEqualTo("""

        The recommended answers bring the errors listed above, so nothing was written. Answer the decisions they name in decisions.yaml. Tried were:
          api-style: rest (REST over HTTP)""");
  }

  @Test
  void showsWordsOfDocumentsWithoutLettingThemSteerTheTerminal() {
    assertThat(ConsoleText.plain("red \u001b[31m, line\nbreak, turned \u202eround, é ü 漢 😀 stay")).isEqualTo("red \\u001b[31m, line\\u000abreak, turned \\u202eround, é ü 漢 😀 stay");
  }
}
