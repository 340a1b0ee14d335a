package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Model;
import java.util.List;

/** The questions the documents leave open, as decisions. */
final class DocumentQuestions {

  /** A decision with the other ids under which it may be answered. */
  record Asked(Decision decision, List<String> aliases) {
  }

  List<Asked> of(Model model) {
    return List.of();
  }
}
