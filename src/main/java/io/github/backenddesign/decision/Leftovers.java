package io.github.backenddesign.decision;

import io.github.backenddesign.decision.Decision.ChosenAnswer;
import io.github.backenddesign.decision.Decision.Status;
import java.util.List;
import java.util.Optional;

/** Puts aside the documents' questions that nobody has to answer once everything required is answered, so that a decided design holds nothing open. */
final class Leftovers {

  static final String WHY = "Nothing more was decided; what the documents state holds.";
  private static final String NOBODY = "nobody";

  private Leftovers() {
  }

  static List<Decision> settle(List<Decision> decisions) {
    boolean undecided = decisions.stream().anyMatch(Decision::isUnresolved);
    return undecided ? decisions : decisions.stream().map(Leftovers::settle).toList();
  }

  private static Decision settle(Decision decision) {
    if (decision.status() != Status.OPEN || decision.origin() == Decision.Origin.CATALOG) {
      return decision;
    }
    ChosenAnswer aside = new ChosenAnswer(Optional.empty(), "deferred", Optional.empty(), Optional.of(WHY), Optional.empty(), "", NOBODY);
    return decision.with(Status.DEFERRED, Optional.of(aside), decision.options());
  }
}
