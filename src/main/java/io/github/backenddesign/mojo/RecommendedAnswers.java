package io.github.backenddesign.mojo;

import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.DesignRun;
import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Parsed;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.output.PlannedFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Takes recommendations round by round, because answers bring follow-ups, until none it may take is left. Works on the text of the decisions file; nothing is written. */
final class RecommendedAnswers {

  /** The answer that takes all rows of a convention group as proposed. */
  private static final String GROUP_ANSWER = "accepted";
  private static final String BOUNDARIES = "core-logic-boundaries";

  private final Function<DesignRequest, DesignRun> core;
  private final Acceptance acceptance;
  private final DecisionsText decisionsText;

  /** A recommendation that was taken, what stands in the file for it, and the module cut it stands for, if it is one. */
  record Taken(Decision decision, String answer, Map<String, List<String>> cut) {
  }

  /** The last run, what was taken on the way to it, and the files to write, the decisions file among them; or problems that kept an answer from being entered. */
  record Outcome(DesignRun run, List<Taken> taken, List<PlannedFile> files, List<Problem> refusals) {

    Outcome {
      taken = List.copyOf(taken);
      files = List.copyOf(files);
      refusals = List.copyOf(refusals);
    }
  }

  /** Enters answers into a decisions file. */
  interface DecisionsText {
    Parsed<InputFile> withAnswers(InputFile decisions, List<Taken> answers);

    /** Notes the hashes of the grounds that answers rest on. */
    Parsed<InputFile> withSeen(InputFile decisions, Map<String, String> seen);
  }

  RecommendedAnswers(Function<DesignRequest, DesignRun> core, Acceptance acceptance, DecisionsText decisionsText) {
    this.core = core;
    this.acceptance = acceptance;
    this.decisionsText = decisionsText;
  }

  /** Goes on from a run of this request. */
  Outcome take(DesignRequest request, DesignRun first) {
    DesignRequest current = request;
    DesignRun run = first;
    List<Taken> taken = new ArrayList<>();
    for (List<Taken> round = round(run, taken); !round.isEmpty(); round = round(run, taken)) {
      taken.addAll(round);
      Parsed<InputFile> edited = decisionsText.withAnswers(decisions(current, run), round);
      if (edited.value().isEmpty()) {
        return new Outcome(run, taken, List.of(), edited.problems());
      }
      current = current.withDecisions(edited.value().get());
      run = core.apply(current);
    }
    if (taken.isEmpty()) {
      return new Outcome(run, taken, run.files(), List.of());
    }
    Parsed<InputFile> noted = decisionsText.withSeen(current.decisions().orElseThrow(), seen(run, taken));
    return noted.value().isEmpty() ? new Outcome(run, taken, List.of(), noted.problems())
        : new Outcome(run, taken, filesWith(current.withDecisions(noted.value().get()), run), List.of());
  }

  /** From the last run, because answers are grounds of other answers. */
  private static Map<String, String> seen(DesignRun run, List<Taken> taken) {
    Map<String, String> seen = new LinkedHashMap<>();
    taken.stream().map(one -> one.decision().id()).filter(id -> run.bookkeeping().seen().containsKey(id)).forEach(id -> seen.put(id, run.bookkeeping().seen().get(id)));
    return seen;
  }

  private List<Taken> round(DesignRun run, List<Taken> before) {
    List<Taken> round = new ArrayList<>();
    for (Decision decision : run.unresolved()) {
      answer(decision).filter(answer -> acceptance.covers(decision)).ifPresent(answer -> round.add(new Taken(decision, answer, cut(run, decision, answer))));
    }
    for (Taken again : round) {
      if (before.stream().anyMatch(earlier -> earlier.decision().id().equals(again.decision().id()))) {
        throw new IllegalStateException("the answer \"" + again.answer() + "\" to " + again.decision().id() + " was written, but the decision is still open");
      }
    }
    return round;
  }

  private static Map<String, List<String>> cut(DesignRun run, Decision decision, String answer) {
    return decision.id().equals(BOUNDARIES) ? run.bookkeeping().cuts().getOrDefault(answer, Map.of()) : Map.of();
  }

  /** What taking the recommendation writes into the file; nothing where nothing is recommended. */
  static Optional<String> answer(Decision decision) {
    return decision.tier() == Decision.Tier.CONVENTION ? Optional.of(GROUP_ANSWER) : decision.recommended();
  }

  /** The file as the user has it or, where there is none yet, as the run plans it. */
  private static InputFile decisions(DesignRequest request, DesignRun run) {
    return request.decisions().or(() -> planned(run, request.paths().decisions()))
        .orElseThrow(() -> new IllegalStateException("the run has open decisions, but plans no " + request.paths().decisions()));
  }

  private static Optional<InputFile> planned(DesignRun run, String path) {
    return run.files().stream().filter(file -> file.path().equals(path)).findFirst().map(file -> new InputFile(file.path(), file.bytes()));
  }

  private static List<PlannedFile> filesWith(DesignRequest request, DesignRun run) {
    List<PlannedFile> files = new ArrayList<>(run.files());
    request.decisions().ifPresent(decisions -> files.add(new PlannedFile(decisions.path(), decisions.bytes())));
    return files;
  }
}
