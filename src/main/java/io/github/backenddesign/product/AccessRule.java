package io.github.backenddesign.product;

import java.util.List;

/** A row of "who may do what": a persona, role or relation, and what they may do in the document's words. */
public record AccessRule(Passage who, List<Passage> may) {

  /** Copies the list. */
  public AccessRule {
    may = List.copyOf(may);
  }
}
