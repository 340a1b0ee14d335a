package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Effect;
import java.util.List;
import java.util.function.Function;

/** A row of a convention group before it is answered: its values (any where {@code free}), the proposal with its source, and what a value changes. */
record GroupRow(String id, String question, List<String> options, boolean free, String proposed, String source, Function<String, List<Effect>> effects) {

  GroupRow {
    options = List.copyOf(options);
  }

  boolean accepts(String value) {
    return free || options.contains(value);
  }
}
