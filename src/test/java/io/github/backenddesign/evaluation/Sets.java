package io.github.backenddesign.evaluation;

import java.util.HashSet;
import java.util.Set;

/** Overlap of two sets. */
final class Sets {

  private Sets() {
  }

  static long shared(Set<String> a, Set<String> b) {
    return a.stream().filter(b::contains).count();
  }

  /** Jaccard's index: shared members by all members; two empty sets have nothing in common. */
  static double overlap(Set<String> a, Set<String> b) {
    Set<String> all = new HashSet<>(a);
    all.addAll(b);
    return all.isEmpty() ? 0 : (double) shared(a, b) / all.size();
  }
}
