package io.github.backenddesign.product;

import io.github.backenddesign.document.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * A question the documents leave open, once, with every id it goes by (the first one names it; a question without an id gets a stable slug of its words).
 * {@code affects} holds ids or names of what its answer touches, as written.
 */
public record OpenQuestion(List<ElementId> ids, boolean idGiven, Passage question, List<Passage> otherWordings, Optional<Passage> reason, List<String> affects, boolean blocking,
    List<Choice> options, List<SourceLocation> places) {

  /** An option the document itself offers; pros and cons may be empty. */
  public record Choice(String title, String pros, String cons) {
  }

  /** Copies the lists. */
  public OpenQuestion {
    ids = List.copyOf(ids);
    otherWordings = List.copyOf(otherWordings);
    affects = List.copyOf(affects);
    options = List.copyOf(options);
    places = List.copyOf(places);
    if (ids.isEmpty()) {
      throw new IllegalArgumentException("an open question needs at least one id");
    }
  }

  /** The id under which it is asked. */
  public ElementId id() {
    return ids.get(0);
  }
}
