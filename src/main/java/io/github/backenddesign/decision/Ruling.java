package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Signal;
import io.github.backenddesign.document.SourceLocation;
import java.util.List;

/** What a company's catalog says about an option: nobody may take it, take it rather than others, or it is the answer; with the policy's name and reason. */
record Ruling(Kind kind, String policy, String question, String option, String why, SourceLocation at) {

  private static final int PREFERENCE = 8;
  private static final int PROHIBITION = 24;

  /** What is ruled, by the key of its section. */
  enum Kind {
    FORBID, PREFER, ANSWER
  }

  private String signal() {
    return "policy:" + kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + question + ":" + option;
  }

  /** The fact that weighs on the option. */
  Signal fact() {
    return new Signal(signal(), true, List.of(policy), why, at);
  }

  /** How it weighs; answers need no weight. */
  Weight weight() {
    return kind == Kind.FORBID ? new Weight(signal(), List.of(), PROHIBITION, true, "Forbidden by {refs}: {quote}")
        : new Weight(signal(), List.of(), PREFERENCE, false, "Preferred by {refs}: {quote}");
  }

  boolean concerns(String questionId, String optionId) {
    return question.equals(questionId) && option.equals(optionId);
  }
}
