package io.github.backenddesign.sync;

import io.github.backenddesign.product.Passage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A gap before it is worded: its kind, the place that needs the data, what fills the slots of the kind's sentences, and the ids it concerns. */
record DataGap(String kind, Passage place, Map<String, String> slots, List<String> refs) {

  /** Copies the collections. */
  DataGap {
    slots = Map.copyOf(slots);
    refs = List.copyOf(refs);
  }

  static DataGap of(String kind, Passage place, List<String> refs) {
    return new DataGap(kind, place, Map.of(), refs);
  }

  /** The same gap with a slot filled. */
  DataGap with(String slot, Object value) {
    Map<String, String> more = new LinkedHashMap<>(slots);
    more.put(slot, String.valueOf(value));
    return new DataGap(kind, place, more, refs);
  }
}
