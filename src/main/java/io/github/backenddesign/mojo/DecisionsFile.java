package io.github.backenddesign.mojo;

import io.github.backenddesign.answers.DecisionsEditor;
import io.github.backenddesign.answers.Edit;
import io.github.backenddesign.answers.YamlText;
import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Parsed;
import java.util.List;
import java.util.Optional;

/** Enters recommendations that were taken into a decisions file; every other byte stays. */
final class DecisionsFile {

  private DecisionsFile() {
  }

  /** The file with the answers, or the reason why it was left alone. */
  static Parsed<InputFile> withAnswers(InputFile decisions, List<RecommendedAnswers.Taken> answers) {
    Parsed<byte[]> edited = DecisionsEditor.edit(decisions, answers.stream().map(DecisionsFile::edit).toList());
    return new Parsed<>(edited.value().map(bytes -> new InputFile(decisions.path(), bytes)), edited.problems());
  }

  /** A follow-up has no line in the file yet, so its question goes in with it. */
  private static Edit edit(RecommendedAnswers.Taken taken) {
    Decision decision = taken.decision();
    return Edit.fill(decision.id(), decision.topic(), YamlText.value(taken.answer()), Optional.of(decision.question()));
  }
}
