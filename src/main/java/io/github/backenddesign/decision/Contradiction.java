package io.github.backenddesign.decision;

import java.util.List;

/** Two choices that can not stand together, and why. */
record Contradiction(Choice first, Choice second, String why) {

  /** Some options of a decision. */
  record Choice(String decision, List<String> options) {

    Choice {
      options = List.copyOf(options);
    }

    boolean is(String decisionId, String option) {
      return decision.equals(decisionId) && options.contains(option);
    }
  }
}
