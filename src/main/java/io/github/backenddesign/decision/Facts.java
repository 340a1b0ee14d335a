package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Signal;
import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What questions and weights can look at, by name: signals of the documents, facts of the model ({@code model:...}) and choices made or assumed so
 * far ({@code chosen:api-style=rest}).
 * A name may end in {@code *}.
 */
final class Facts {

  private static final String CHOSEN = "chosen:";

  private final List<Signal> all;

  private Facts(List<Signal> all) {
    this.all = List.copyOf(all);
  }

  static Facts of(List<Signal> signals) {
    return new Facts(signals);
  }

  /** These facts and one choice; a choice the team made binds as a constraint does. */
  Facts withChoice(String decision, String option, String title, boolean decided, SourceLocation at) {
    List<Signal> more = new ArrayList<>(all);
    more.add(new Signal(CHOSEN + decision + "=" + option, decided, List.of(decision), title, at));
    return new Facts(more);
  }

  List<Signal> of(String name) {
    if (name.endsWith("*")) {
      String prefix = name.substring(0, name.length() - 1);
      return all.stream().filter(signal -> signal.name().startsWith(prefix)).toList();
    }
    return all.stream().filter(signal -> signal.name().equals(name)).toList();
  }

  boolean has(String name) {
    return !of(name).isEmpty();
  }

  List<Signal> all() {
    return all;
  }

  /** The decision a fact name speaks of. */
  static Optional<String> decisionOf(String fact) {
    return fact.startsWith(CHOSEN) ? Optional.of(fact.substring(CHOSEN.length()).replaceFirst("=.*", "")) : Optional.empty();
  }
}
