package io.github.backenddesign.product;

import io.github.backenddesign.document.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * A user story. {@code sentence} is the whole story in words; {@code want} is what stands between "I want (to)" and "so that", without the leading "to", and the whole text where the template is not used.
 * Requirements are functional and non-functional ids in the order of the documents.
 */
public record Story(ElementId id, Optional<String> title, Optional<String> persona, Passage sentence, String want, Optional<String> benefit, Optional<ElementId> epic,
    Optional<String> priority, Optional<String> release, List<ElementId> requirements, List<Passage> criteria, List<SourceLocation> places) {

  /** Copies the lists. */
  public Story {
    requirements = List.copyOf(requirements);
    criteria = List.copyOf(criteria);
    places = List.copyOf(places);
  }
}
