package io.github.backenddesign.product;

import io.github.backenddesign.document.SourceLocation;
import java.util.List;
import java.util.Optional;

/** A journey through the product: what the user does and how the system responds, step by step. */
public record UserFlow(Optional<ElementId> id, String name, Optional<String> persona, List<Step> steps, List<ElementId> stories, List<SourceLocation> places) {

  /** One step; either side may be empty. */
  public record Step(Optional<Passage> userAction, Optional<Passage> systemResponse) {
  }

  /** Copies the lists. */
  public UserFlow {
    steps = List.copyOf(steps);
    stories = List.copyOf(stories);
    places = List.copyOf(places);
  }
}
