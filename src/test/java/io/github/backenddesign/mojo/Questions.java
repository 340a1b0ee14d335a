package io.github.backenddesign.mojo;

import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.decision.Option;
import java.util.List;
import java.util.Optional;

/** Decisions for tests, reduced to what users see of them. */
final class Questions {

  private Questions() {
  }

  /** An open gate with one option, which is recommended. */
  static Decision open(String id, String question, String option, String title) {
    return decision(id, Decision.Tier.GATE, question, Decision.Status.OPEN, Optional.of(option), List.of(new Option(option, title, List.of(), List.of(), List.of(), List.of(), 0, true)));
  }

  /** An open group of conventions. */
  static Decision openGroup(String id, String question) {
    return decision(id, Decision.Tier.CONVENTION, question, Decision.Status.OPEN, Optional.empty(), List.of());
  }

  /** An open question without options. */
  static Decision openWithoutOptions(String id, String question) {
    return decision(id, Decision.Tier.GATE, question, Decision.Status.OPEN, Optional.empty(), List.of());
  }

  /** The same question, answered. */
  static Decision answered(Decision open) {
    return decision(open.id(), open.tier(), open.question(), Decision.Status.DECIDED, open.recommended(), open.options());
  }

  private static Decision decision(String id, Decision.Tier tier, String question, Decision.Status status, Optional<String> recommended, List<Option> options) {
    return new Decision(id, "", tier, 1, Optional.empty(), question, "", List.of(), true, false, status, Optional.empty(), recommended, List.of(), "high", false, options, List.of(), List.of(),
        List.of(), List.of(), List.of(), Decision.Origin.CATALOG, "");
  }
}
