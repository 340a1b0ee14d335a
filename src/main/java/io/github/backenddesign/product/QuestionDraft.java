package io.github.backenddesign.product;

import io.github.backenddesign.document.SourceLocation;
import java.util.List;
import java.util.Optional;

/** A question as one place asks it. The label is a short name in front of it ("Q1"), which counts as an id only when nothing else bears it. */
record QuestionDraft(Optional<String> id, Optional<String> label, Passage question, Optional<Passage> reason, List<String> affects, boolean blocking,
    List<OpenQuestion.Choice> options, SourceLocation at) {

  QuestionDraft withId(ElementId other) {
    return new QuestionDraft(Optional.of(other.value()), label, question, reason, affects, blocking, options, at);
  }
}
