package io.github.backenddesign.mojo;

import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** TODO replaced by DecisionsEditor. */
final class DecisionsFile {
  private DecisionsFile() {
  }

  static Parsed<InputFile> withAnswers(InputFile decisions, List<RecommendedAnswers.Taken> answers) {
    String text = new String(decisions.bytes(), StandardCharsets.UTF_8);
    for (RecommendedAnswers.Taken answer : answers) {
      String id = answer.decision().id();
      String filled = text.replace("  " + id + ":\n", "  " + id + ": " + answer.answer() + "\n");
      text = filled.equals(text) ? text + "  " + id + ": " + answer.answer() + "\n" : filled;
    }
    return Parsed.of(new InputFile(decisions.path(), text.getBytes(StandardCharsets.UTF_8)));
  }
}
