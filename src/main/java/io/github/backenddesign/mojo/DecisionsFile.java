package io.github.backenddesign.mojo;

import io.github.backenddesign.answers.DecisionsEditor;
import io.github.backenddesign.answers.Edit;
import io.github.backenddesign.answers.YamlText;
import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Parsed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Enters answers and what is noted beside them into a decisions file; every other byte stays. */
final class DecisionsFile implements RecommendedAnswers.DecisionsText {

  @Override
  public Parsed<InputFile> withAnswers(InputFile decisions, List<RecommendedAnswers.Taken> answers) {
    return edited(decisions, answers.stream().map(DecisionsFile::edit).toList());
  }

  @Override
  public Parsed<InputFile> withSeen(InputFile decisions, Map<String, String> seen) {
    return edited(decisions, seen.entrySet().stream().map(entry -> Edit.seen(entry.getKey(), entry.getValue())).toList());
  }

  private static Parsed<InputFile> edited(InputFile decisions, List<Edit> edits) {
    Parsed<byte[]> edited = DecisionsEditor.edit(decisions, edits);
    return new Parsed<>(edited.value().map(bytes -> new InputFile(decisions.path(), bytes)), edited.problems());
  }

  /** A follow-up has no line in the file yet, so its question goes in with it. */
  private static Edit edit(RecommendedAnswers.Taken taken) {
    Decision decision = taken.decision();
    String value = taken.cut().isEmpty() ? YamlText.value(taken.answer()) : Edit.longForm(Map.of("answer", taken.answer()), taken.cut());
    return Edit.fill(decision.id(), decision.topic(), value, Optional.of(decision.question()));
  }
}
