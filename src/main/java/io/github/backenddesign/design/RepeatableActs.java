package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.language.Table;
import java.util.List;

/** Which calls may be repeated without doing their work twice; the acts among them stand in {@code repeatable-acts.yaml}. */
final class RepeatableActs {

  private static final List<String> ACTS = Table.of(RepeatableActs.class, "repeatable-acts.yaml").texts("acts");

  private RepeatableActs() {
  }

  /** By class, or because the act leads to a state that a second call finds reached. */
  static boolean include(Operation operation) {
    String action = Identifiers.act(operation);
    return operation.idempotent() || switch (operation.type()) {
      case ACTION, REVERSE_ACTION -> ACTS.stream().anyMatch(act -> action.equals(act) || action.startsWith(act + "-"));
      default -> false;
    };
  }
}
