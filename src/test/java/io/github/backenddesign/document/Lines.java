package io.github.backenddesign.document;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short forms for tests: files from text, and problems as the lines users see. */
final class Lines {

  private Lines() {
  }

  static InputFile file(String path, String text) {
    return new InputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Severity, rule, and the line. */
  static List<String> of(Parsed<?> parsed) {
    return parsed.problems().stream().map(problem -> problem.severity() + " " + problem.rule() + " " + problem.line()).toList();
  }

  /** The tree in one line, each scalar with kind and place. */
  static String tree(Node node) {
    if (node instanceof ObjectNode object) {
      return object.members().stream().map(member -> member.key() + "@" + place(member.keyAt()) + ": " + tree(member.value())).toList().toString().replaceFirst("^\\[", "{").replaceFirst("]$", "}");
    }
    if (node instanceof ListNode list) {
      return list.items().stream().map(Lines::tree).toList().toString();
    }
    ScalarNode scalar = (ScalarNode) node;
    return scalar.kind() + "(" + scalar.text() + ")@" + place(scalar.at());
  }

  private static String place(SourceLocation at) {
    return at.line() + ":" + at.column();
  }
}
