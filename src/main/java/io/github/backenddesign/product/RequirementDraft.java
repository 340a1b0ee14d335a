package io.github.backenddesign.product;

import io.github.backenddesign.document.SourceLocation;
import java.util.List;
import java.util.Optional;

/** A requirement as one file states it, each part with its place, so that files can be compared. */
record RequirementDraft(ElementId id, Requirement.Kind kind, Passage statement, Optional<Passage> priority, Optional<Passage> category, Optional<Passage> target,
    Optional<Passage> measurement, List<Passage> criteria, Optional<Passage> notes, List<SourceLocation> places) {

  RequirementDraft withId(ElementId other) {
    return new RequirementDraft(other, kind, statement, priority, category, target, measurement, criteria, notes, places);
  }

  /** The same requirement, as far as another place states a target for it. */
  RequirementDraft withTarget(Passage figure) {
    return new RequirementDraft(id, kind, new Passage("", figure.at()), Optional.empty(), Optional.empty(), Optional.of(figure), Optional.empty(), List.of(), Optional.empty(), List.of(figure.at()));
  }

  SourceLocation at() {
    return places.get(0);
  }
}
