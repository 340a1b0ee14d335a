package io.github.backenddesign.product;

import java.util.List;

/** Two or more places of the documents that speak about the same thing and disagree; the first one is the one that counts. */
public record Conflict(String kind, ElementId about, String summary, List<Passage> sides) {

  /** Copies the list. */
  public Conflict {
    sides = List.copyOf(sides);
  }
}
