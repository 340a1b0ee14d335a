package io.github.backenddesign.mojo;

import io.github.backenddesign.document.InputFile;
import java.util.Map;

/** TODO replaced by DecisionsEditor. */
final class DecisionsFile {
  private DecisionsFile() {
  }

  static InputFile withAnswers(InputFile decisions, Map<String, String> answers) {
    String text = new String(decisions.bytes(), java.nio.charset.StandardCharsets.UTF_8);
    for (Map.Entry<String, String> answer : answers.entrySet()) {
      text = text.replace("  " + answer.getKey() + ":\n", "  " + answer.getKey() + ": " + answer.getValue() + "\n");
    }
    return new InputFile(decisions.path(), text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
