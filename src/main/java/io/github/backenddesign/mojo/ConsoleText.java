package io.github.backenddesign.mojo;

import io.github.backenddesign.DesignRun;
import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.Severity;
import io.github.backenddesign.output.ContractChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All the sentences the goals print, in one place, so that their wording can be reviewed together. */
final class ConsoleText {

  /** More would scroll the rest of the build's output away; questions.md has them all. */
  static final int SHOWN_QUESTIONS = 10;

  /** How many differences of a contract are shown, and how many stories and decisions behind each. */
  static final int SHOWN_CHANGES = 20;

  private static final int SHOWN_CAUSES = 4;

  private final Places places;

  /** What the texts have to name: files as users know them, and a command that runs a goal here (without the goal). */
  record Places(String decisions, String summary, String questions, String command) {

    /** The report for machines, which lies beside the questions. */
    String report() {
      return questions.replaceFirst("[^/]*$", "report.json");
    }

    String command(String goalAndOptions) {
      return command + goalAndOptions;
    }
  }

  ConsoleText(Places places) {
    this.places = places;
  }

  /** A problem, and below it the way out where one is known. */
  static List<String> problem(Problem problem) {
    List<String> lines = new ArrayList<>(List.of(plain(problem.line())));
    problem.remedy().stream().flatMap(String::lines).map(ConsoleText::plain).forEach(line -> lines.add((lines.size() == 1 ? "  -> " : "     ") + line));
    return lines;
  }

  /** The notes by rule, because a run has many of them and nobody has to act on one. */
  static String notes(List<Problem> notes) {
    Map<String, Long> byRule = notes.stream().collect(Collectors.groupingBy(Problem::rule, TreeMap::new, Collectors.counting()));
    return count(notes.size(), "note") + " (shown with -X): "
        + byRule.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", "));
  }

  /** How many problems of each severity there are. */
  static String counts(List<Problem> problems) {
    return count(number(problems, Severity.ERROR), "error") + ", " + count(number(problems, Severity.WARNING), "warning") + ", "
        + count(number(problems, Severity.NOTE), "note") + ".";
  }

  /** Why the build fails; starts with a line break, so that Maven's own words stay on a line of their own. */
  String failure(DesignRun run) {
    List<String> lines = new ArrayList<>();
    long errors = number(run.problems(), Severity.ERROR);
    long warnings = number(run.problems(), Severity.WARNING);
    if (errors + warnings + run.unresolved().size() == 0) {
      throw new IllegalStateException("the run is blocked, but gives no reason");
    }
    if (errors > 0) {
      lines.add("The documents and answers have " + count(errors, "error") + ", listed above. Mend " + (errors == 1 ? "it" : "them") + " and build again.");
    } else if (run.unresolved().isEmpty()) {
      lines.add("The documents and answers have " + count(warnings, "warning") + ", listed above, and backendDesign.strict is set. Mend "
           + (warnings == 1 ? "it" : "them") + " and build again.");
    }
    if (!run.unresolved().isEmpty()) {
      lines.addAll(unresolved(run.unresolved()));
    }
    return "\n" + String.join("\n", lines);
  }

  /** How the contract differs from the decided one before, what breaks clients first; nothing where it does not. */
  List<String> changes(List<ContractChange> changes) {
    if (changes.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("The contract differs from the decided one: " + Arrays.stream(ContractChange.Kind.values()).map(kind -> changes.stream().filter(change -> change.kind() == kind).count() + " " + word(kind))
        .collect(Collectors.joining(", ")) + ".");
    changes.stream().limit(SHOWN_CHANGES).forEach(change -> lines.add("  " + word(change.kind()) + "  " + plain(change.element() + " " + change.text()) + cause(change)));
    if (changes.size() > SHOWN_CHANGES) {
      lines.add("  ... and " + (changes.size() - SHOWN_CHANGES) + " more, all of them in " + places.report());
    }
    return lines;
  }

  private static String cause(ContractChange change) {
    List<String> causes = new ArrayList<>(change.storyIds());
    causes.addAll(change.decisionIds());
    String more = causes.size() > SHOWN_CAUSES ? " and " + (causes.size() - SHOWN_CAUSES) + " more" : "";
    return causes.isEmpty() ? "" : "  (" + plain(String.join(", ", causes.subList(0, Math.min(SHOWN_CAUSES, causes.size()))) + more) + ")";
  }

  private static String word(ContractChange.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Which contract files went, because no decided style has them. */
  List<String> removed(List<String> files) {
    return files.stream().map(file -> "Removed " + plain(file) + ": the design has no such file any more.").toList();
  }

  /** The open decisions, the weightiest in words, and the ways to answer them. */
  List<String> unresolved(List<Decision> open) {
    List<String> lines = new ArrayList<>();
    lines.add((open.size() == 1 ? "1 decision is open." : open.size() + " decisions are open.") + (open.size() > SHOWN_QUESTIONS ? " Those that change most of the design:" : ""));
    open.stream().limit(SHOWN_QUESTIONS).forEach(decision -> lines.addAll(question(decision)));
    if (open.size() > SHOWN_QUESTIONS) {
      lines.add("  ... and " + (open.size() - SHOWN_QUESTIONS) + " more.");
    }
    lines.addAll(waysToAnswer());
    return lines;
  }

  /** The two ways to answer, with the exact command. */
  List<String> waysToAnswer() {
    return List.of(
        "Answer in one of two ways, then build again:",
        "  - write the answers into " + places.decisions() + "; all questions with their options, pros and cons are in " + places.questions(),
        "  - take what is recommended: " + places.command("decide -DacceptRecommended") + "  (some only: -DacceptRecommended=id,id)");
  }

  /** What {@code decide} says where Maven must not ask. */
  String cannotAsk(List<Decision> open) {
    return "\nMaven runs in batch mode (-B), so nothing can be asked. " + String.join("\n", unresolved(open));
  }

  /** What {@code decide} says when the dialogue is over. */
  List<String> answered(int count) {
    return List.of(count == 0 ? "Nothing was answered." : count(count, "answer") + " written to " + places.decisions() + ".");
  }

  /** What {@code decide} says about ids it was told to accept that are not open. */
  String notOpen(List<String> ids, List<Decision> open) {
    String openIds = open.isEmpty() ? "no decision is open" : "open are " + open.stream().map(Decision::id).collect(Collectors.joining(", "));
    return "\n-DacceptRecommended names " + ids.stream().map(id -> "\"" + plain(id) + "\"").collect(Collectors.joining(", "))
        + ", but " + plain(openIds) + ". Nothing was written.";
  }

  /** What {@code decide} says when open decisions come without a recommendation. */
  String nothingRecommended(List<Decision> open) {
    return "\nFor these decisions nothing is recommended, so they need an answer of your own in " + places.decisions() + ":\n"
        + open.stream().flatMap(decision -> question(decision).stream()).collect(Collectors.joining("\n"));
  }

  /** The recommendations that were taken, first their number. */
  List<String> taken(List<RecommendedAnswers.Taken> taken) {
    List<String> lines = new ArrayList<>();
    lines.add(taken.isEmpty() ? "No decision is open; " + places.decisions() + " stays as it is."
        : "Took " + count(taken.size(), "recommendation") + ", written to " + places.decisions() + ":");
    taken.forEach(one -> lines.add("  " + answer(one)));
    return lines;
  }

  /** What {@code decide} says when answers it would write contradict the documents or each other. */
  String refusedAnswers(List<RecommendedAnswers.Taken> taken) {
    return "\nThe recommended answers bring the errors listed above, so nothing was written. Answer the decisions they name in " + places.decisions() + ". Tried were:\n"
        + taken.stream().map(one -> "  " + answer(one)).collect(Collectors.joining("\n"));
  }

  /** What {@code decide} says when it cannot enter answers without risk for the rest of the file. */
  String notEdited() {
    return "\nThe answers could not be entered into " + places.decisions() + ", for the reason above. Nothing was written.";
  }

  /** What the user has to mend before files can be written. */
  static String unwritable(List<String> obstacles) {
    return "\nThe backend design cannot be written, and nothing was changed:\n" + obstacles.stream().map(obstacle -> "  " + plain(obstacle)).collect(Collectors.joining("\n"));
  }

  /** What a goal that may only compare says where files are not what they should be. */
  String differences(List<CheckedIn.Difference> differences) {
    return "\nWhat is checked in is not what the documents and answers give (- is checked in, + would be generated):\n"
        + differences.stream().flatMap(difference -> DifferenceText.lines(difference).stream()).collect(Collectors.joining("\n"))
        + "\nNothing was written. Run " + places.command("generate-backend-design") + ", look at the changes, and check them in.";
  }

  /** What such a goal says where a killed run left files half replaced. */
  String interrupted() {
    return "\nAn interrupted run left the generated files half replaced. Run " + places.command("generate-backend-design") + ", which puts them right.";
  }

  /** What {@code decide} says where nothing may be written. */
  String frozen() {
    return "\nbackendDesign.frozen is set, so no answer may be written. Run decide without it.";
  }

  /** The end of a run that passes. */
  String success(DesignRun run, int written) {
    String files = written == 0 ? "nothing changed" : count(written, "file") + " written";
    if (run.unresolved().isEmpty()) {
      return "Backend design complete: " + count(run.decisions().size(), "decision") + ", " + files + ", see " + places.summary();
    }
    return "Backend design is a draft: " + count(run.unresolved().size(), "open decision") + ", " + files + ", see " + places.questions();
  }

  /** The end of a run that was not needed, because everything is as the last one found and left it. */
  String upToDate(DesignRun run) {
    return run.unresolved().isEmpty() ? "Backend design is up to date: " + count(run.decisions().size(), "decision") + ", nothing changed, see " + places.summary() : success(run, 0);
  }

  private static List<String> question(Decision decision) {
    String recommended = RecommendedAnswers.answer(decision).map(answer -> "recommended: " + answerText(decision, answer)).orElse("nothing recommended; needs your own words");
    return List.of("  " + plain(decision.id()) + ": " + plain(decision.question()), "      " + plain(recommended));
  }

  private static String answer(RecommendedAnswers.Taken taken) {
    return plain(taken.decision().id() + ": " + answerText(taken.decision(), taken.answer()));
  }

  private static String answerText(Decision decision, String answer) {
    if (decision.tier() == Decision.Tier.CONVENTION) {
      return answer + " (all rows as proposed)";
    }
    return answer + decision.option(answer).map(option -> " (" + option.title() + ")").orElse("");
  }

  private static long number(List<Problem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Words from documents must not steer the terminal: control characters and marks that change the direction of writing are shown as escapes. */
  static String plain(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(c -> {
      if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == 0x2028 || c == 0x2029) {
        shown.append(String.format(Locale.ROOT, "\\u%04x", c));
      } else {
        shown.appendCodePoint(c);
      }
    });
    return shown.toString();
  }
}
