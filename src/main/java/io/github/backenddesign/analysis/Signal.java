package io.github.backenddesign.analysis;

import io.github.backenddesign.document.SourceLocation;
import java.util.List;

/** A named fact that weighs on decisions, with the ids it rests on, the words quoted and their place; {@code constraint} says that a document states it as binding. */
public record Signal(String name, boolean constraint, List<String> refs, String quote, SourceLocation at) {

  /** Copies the list. */
  public Signal {
    refs = List.copyOf(refs);
  }
}
