package io.github.backenddesign.product;

import io.github.backenddesign.document.SourceLocation;
import java.util.List;
import java.util.Optional;

/** A component of the architecture; {@code owns} are the names of the things it keeps, {@code kind} is a type where the document states one. */
public record Component(ElementId id, String name, Optional<String> kind, Passage purpose, List<Passage> responsibilities, List<String> dependencies, List<String> owns,
    List<ElementId> stories, List<SourceLocation> places) {

  /** Copies the lists. */
  public Component {
    responsibilities = List.copyOf(responsibilities);
    dependencies = List.copyOf(dependencies);
    owns = List.copyOf(owns);
    stories = List.copyOf(stories);
    places = List.copyOf(places);
  }
}
