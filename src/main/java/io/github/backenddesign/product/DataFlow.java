package io.github.backenddesign.product;

import io.github.backenddesign.document.SourceLocation;
import java.util.List;
import java.util.Optional;

/** A flow of data between components: from one source to one or more targets, with what triggers it and the interfaces it goes through. */
public record DataFlow(ElementId id, Optional<String> name, String source, List<String> targets, Passage trigger, List<ElementId> via, List<ElementId> stories, List<SourceLocation> places) {

  /** Copies the lists. */
  public DataFlow {
    targets = List.copyOf(targets);
    via = List.copyOf(via);
    stories = List.copyOf(stories);
    places = List.copyOf(places);
  }
}
