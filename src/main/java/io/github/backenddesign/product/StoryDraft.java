package io.github.backenddesign.product;

import io.github.backenddesign.document.SourceLocation;
import java.util.List;
import java.util.Optional;

/** A story as one file tells it, each part with its place, so that files can be compared. */
record StoryDraft(ElementId id, Optional<Passage> title, Optional<Passage> persona, Passage sentence, String want, Optional<Passage> benefit, Optional<ElementId> epic,
    Optional<Passage> priority, Optional<Passage> release, List<ElementId> requirements, List<Passage> criteria, List<SourceLocation> places) {

  StoryDraft withId(ElementId other) {
    return new StoryDraft(other, title, persona, sentence, want, benefit, epic, priority, release, requirements, criteria, places);
  }

  /** The same story, told by this persona where it names none itself. */
  StoryDraft toldBy(Passage name) {
    return new StoryDraft(id, title, persona.or(() -> Optional.of(name)), sentence, want, benefit, epic, priority, release, requirements, criteria, places);
  }

  SourceLocation at() {
    return places.get(0);
  }
}
