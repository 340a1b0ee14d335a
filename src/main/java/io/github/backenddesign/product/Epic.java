package io.github.backenddesign.product;

import io.github.backenddesign.document.SourceLocation;
import java.util.List;

/** A group of stories with a name and goals. */
public record Epic(ElementId id, String name, List<String> goals, List<ElementId> stories, List<SourceLocation> places) {

  /** Copies the lists. */
  public Epic {
    goals = List.copyOf(goals);
    stories = List.copyOf(stories);
    places = List.copyOf(places);
  }
}
