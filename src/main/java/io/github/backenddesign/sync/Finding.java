package io.github.backenddesign.sync;

import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A disagreement before it is worded: its kind, the places that disagree (the decisive one first), what fills the slots of the kind's sentences, and a severity that differs
 * from the kind's ("" for none).
 */
record Finding(String kind, List<Passage> sides, Map<String, String> slots, String severity) {

  /** Copies the collections. */
  Finding {
    sides = List.copyOf(sides);
    slots = Map.copyOf(slots);
  }

  static Finding of(String kind, Passage one, Passage other) {
    return new Finding(kind, List.of(one, other), Map.of(), "");
  }

  static Finding of(String kind, Passage one, Passage other, Passage third) {
    return new Finding(kind, List.of(one, other, third), Map.of(), "");
  }

  static Finding of(String kind, List<Passage> sides) {
    return new Finding(kind, sides, Map.of(), "");
  }

  /** The same finding with a slot filled. */
  Finding with(String slot, Object value) {
    Map<String, String> more = new LinkedHashMap<>(slots);
    more.put(slot, String.valueOf(value));
    return new Finding(kind, sides, more, severity);
  }

  /** The same finding, more or less severe than its kind. */
  Finding as(String otherSeverity) {
    return new Finding(kind, sides, slots, otherSeverity);
  }

  /** The same finding with one more place. */
  Finding and(Passage side) {
    List<Passage> more = new ArrayList<>(sides);
    more.add(side);
    return new Finding(kind, more, slots, severity);
  }
}
