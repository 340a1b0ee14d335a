package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.document.Problem;
import java.util.List;

/**
 * The model after all answers (and, where open, recommendations), all decisions, the choice effects in force, what is wrong with the answers, and what is
 * noted beside them.
 */
public record Resolution(Model model, List<Decision> decisions, Choices choices, List<Problem> problems, Bookkeeping bookkeeping) {

  /** Copies the lists. */
  public Resolution {
    decisions = List.copyOf(decisions);
    problems = List.copyOf(problems);
  }

  /** Whether nothing required is open. */
  public boolean isDecided() {
    return decisions.stream().noneMatch(Decision::isUnresolved);
  }
}
