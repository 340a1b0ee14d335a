package io.github.backenddesign.decision;

import java.util.List;
import java.util.Optional;

/**
 * A question with its options, the recommendation, and the answer where there is one.
 * {@code refs} are ids of the documents' elements it concerns, {@code assuming} ids of open decisions whose recommendation it takes for granted.
 */
public record Decision(String id, String topic, Tier tier, int stratum, Optional<String> group, String question, String why, List<String> ask,
    boolean required, boolean blocking, Status status,
    Optional<ChosenAnswer> answer, Optional<String> recommended, List<Reason> reasons, String confidence, boolean freeAnswer, List<Option> options,
        List<Ground> grounds, List<Row> rows,
    List<String> assuming, List<String> dependsOn, List<String> refs, Origin origin, String wouldChange) {

  /** How much weight a question has. */
  public enum Tier {
    GATE, CONVENTION, NOTE
  }

  /** Where it stands. */
  public enum Status {
    OPEN, DECIDED, DEFERRED
  }

  /** Where a question comes from. */
  public enum Origin {
    CATALOG, DOCUMENT, GAP, PATTERN
  }

  /** A sentence that speaks for the recommendation, with the ids it rests on. */
  public record Reason(String text, List<String> refs) {
  }

  /** A signal the recommendation rests on. */
  public record Ground(String signal, List<String> refs, String quote, String location) {
  }

  /** One row of a convention group. */
  public record Row(String id, String question, List<String> options, String proposed, Optional<String> answer, String source) {
  }

  /** The answer in force: an option of the question or the team's own words. */
  public record ChosenAnswer(Optional<String> option, String title, Optional<String> custom, Optional<String> why, Optional<String> until,
      String location, String by) {
  }

  /** Copies the lists. */
  public Decision {
    ask = List.copyOf(ask);
    reasons = List.copyOf(reasons);
    options = List.copyOf(options);
    grounds = List.copyOf(grounds);
    rows = List.copyOf(rows);
    assuming = List.copyOf(assuming);
    dependsOn = List.copyOf(dependsOn);
    refs = List.copyOf(refs);
  }

  /** The same decision with an answer, its status and the options as they stand then. */
  Decision with(Status newStatus, Optional<ChosenAnswer> newAnswer, List<Option> newOptions) {
    return new Decision(id, topic, tier, stratum, group, question, why, ask, required, blocking, newStatus, newAnswer, recommended, reasons,
        confidence, freeAnswer, newOptions, grounds, rows,
        assuming, dependsOn, refs, origin, wouldChange);
  }

  /** The same decision for whose answer nothing waits. */
  Decision optional() {
    return new Decision(id, topic, tier, stratum, group, question, why, ask, false, false, status, answer, recommended, reasons, confidence, freeAnswer,
        options, grounds, rows, assuming, dependsOn, refs, origin, wouldChange);
  }

  /** The same group with other rows. */
  Decision withRows(List<Row> newRows) {
    return new Decision(id, topic, tier, stratum, group, question, why, ask, required, blocking, status, answer, recommended, reasons, confidence,
        freeAnswer, options, grounds, newRows,
        assuming, dependsOn, refs, origin, wouldChange);
  }

  /** Whether it is a group of conventions with one answer for all its rows. */
  public boolean isGroup() {
    return tier == Tier.CONVENTION && group.isEmpty();
  }

  /** Whether the build has to wait for it. */
  public boolean isUnresolved() {
    return required && status == Status.OPEN;
  }

  /** The option of this id. */
  public Optional<Option> option(String optionId) {
    return options.stream().filter(option -> option.id().equals(optionId)).findFirst();
  }

  /** The option in force: the answered one, else the recommended one. */
  public Optional<Option> effectiveOption() {
    if (answer.isPresent()) {
      return answer.get().option().flatMap(this::option);
    }
    return recommended.flatMap(this::option);
  }
}
