package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Effect;
import java.util.List;

/** One way to answer a question; pros and cons that rest on evidence come first and cite ids. {@code offered} tells the (at most three) shown from the rest of the catalog's options. */
public record Option(String id, String title, List<String> pros, List<String> cons, List<Decision.Reason> reasons, List<Effect> effects, int score, boolean offered) {

  /** Copies the lists. */
  public Option {
    pros = List.copyOf(pros);
    cons = List.copyOf(cons);
    reasons = List.copyOf(reasons);
    effects = List.copyOf(effects);
  }

  /** The same option among those shown. */
  Option asOffered() {
    return new Option(id, title, pros, cons, reasons, effects, score, true);
  }
}
