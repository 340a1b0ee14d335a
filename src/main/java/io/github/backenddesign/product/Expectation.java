package io.github.backenddesign.product;

import java.util.List;
import java.util.Optional;

/** Something a later designer's file assumes of the backend: an operation, field, style... in its own words, with the fields it sends and expects and the elements it refers to. */
public record Expectation(SourceArtifact.Role from, String id, String kind, String name, Optional<String> style, List<String> sends, List<String> expects, List<ElementId> refs, Passage text) {

  /** Copies the lists. */
  public Expectation {
    sends = List.copyOf(sends);
    expects = List.copyOf(expects);
    refs = List.copyOf(refs);
  }
}
