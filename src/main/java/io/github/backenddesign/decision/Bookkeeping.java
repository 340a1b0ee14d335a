package io.github.backenddesign.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code decide} writes beside answers: for each decision a hash of the grounds it rests on today, and for each option of the module boundaries the cut it
 * stands for (module id to anchors).
 */
public record Bookkeeping(Map<String, String> seen, Map<String, Map<String, List<String>>> cuts) {

  /** Of a run without questions. */
  public static final Bookkeeping NONE = new Bookkeeping(Map.of(), Map.of());

  /** Copies the maps, keeping their order. */
  public Bookkeeping {
    seen = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(seen));
    cuts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cuts));
  }
}
