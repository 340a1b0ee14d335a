package io.github.backenddesign.product;

import io.github.backenddesign.document.SourceLocation;
import java.util.List;
import java.util.Optional;

/** A functional or non-functional requirement; category, target and measurement belong to the latter. */
public record Requirement(ElementId id, Kind kind, Passage statement, Optional<String> priority, Optional<String> category, Optional<Passage> target,
    Optional<String> measurement, List<Passage> criteria, Optional<Passage> notes, List<SourceLocation> places) {

  /** The two sorts of requirement. */
  public enum Kind {
    FUNCTIONAL, NON_FUNCTIONAL
  }

  /** Copies the lists. */
  public Requirement {
    criteria = List.copyOf(criteria);
    places = List.copyOf(places);
  }
}
