package io.github.backenddesign.output;

import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.design.AsciiNames;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Names and comments in Protocol Buffers, safe for whatever a document holds. */
final class ProtoText {

  private ProtoText() {
  }

  /** Comment lines; line ends and control characters of a text never end the comment. */
  static String comment(String indent, Collection<String> lines) {
    StringBuilder comment = new StringBuilder();
    for (String line : lines) {
      String safe = line.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]+", " ").strip();
      comment.append(indent).append("//").append(safe.isEmpty() ? "" : " ").append(safe).append('\n');
    }
    return comment.toString();
  }

  static String comment(String indent, String line) {
    return line.isBlank() ? "" : comment(indent, List.of(line));
  }

  /** "trackingId" as tracking_id. */
  static String field(String name) {
    String snake = String.join("_", Names.words(AsciiNames.of(name))).replaceAll("[^a-z0-9_]", "_");
    return snake.isEmpty() || snake.matches("[0-9].*") ? "x" + snake : snake;
  }

  static String type(String name) {
    String type = AsciiNames.of(name).replaceAll("[^A-Za-z0-9]", "_");
    return type.matches("[0-9_].*") ? "X" + type : type;
  }

  /** "not-found" as NOT_FOUND. */
  static String constant(String kebab) {
    return AsciiNames.of(kebab).replaceAll("[^A-Za-z0-9]+", "_").toUpperCase(Locale.ROOT);
  }

  /** The product's name as a package. */
  static String packageName(String title) {
    String letters = AsciiNames.of(title).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    return letters.isEmpty() || letters.matches("[0-9].*") ? "x" + letters : letters;
  }

  /** The name that JSON has for a field unless it is told another (protobuf: lowerCamelCase of the field's name). */
  static String jsonName(String field) {
    StringBuilder name = new StringBuilder();
    boolean up = false;
    for (int i = 0; i < field.length(); i++) {
      char letter = field.charAt(i);
      if (letter == '_') {
        up = true;
      } else {
        name.append(up ? Character.toUpperCase(letter) : letter);
        up = false;
      }
    }
    return name.toString();
  }
}
