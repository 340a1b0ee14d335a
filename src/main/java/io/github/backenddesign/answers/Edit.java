package io.github.backenddesign.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One change of {@code decisions.yaml}: the section and key, what shall stand behind the colon, and whether a value that stands there may go.
 * The value is YAML: a plain or quoted scalar on one line, or the lines of a small block, unindented, starting with a line break.
 * Topic (may be "") and comment only matter where the key is missing.
 */
public record Edit(Section section, String key, String topic, String value, Optional<String> comment, boolean replace) {

  /** The two mappings of the file that are edited. */
  public enum Section {
    DECISIONS("decisions"), SEEN("seen");

    private final String key;

    Section(String key) {
      this.key = key;
    }

    /** The key in the file. */
    public String key() {
      return key;
    }
  }

  /** Writes an answer where none stands yet. */
  public static Edit fill(String questionId, String topic, String value, Optional<String> comment) {
    return new Edit(Section.DECISIONS, questionId, topic, value, comment, false);
  }

  /** Writes an answer, also in place of another. */
  public static Edit replace(String questionId, String topic, String value, Optional<String> comment) {
    return new Edit(Section.DECISIONS, questionId, topic, value, comment, true);
  }

  /** Notes the hash of the grounds an answer rests on. */
  public static Edit seen(String questionId, String hash) {
    return new Edit(Section.SEEN, questionId, "", YamlText.key(hash), Optional.empty(), true);
  }

  /** The value of a long form from its members ({@code answer}, {@code why}, ...) and the module cut, where there is one. */
  public static String longForm(Map<String, String> members, Map<String, List<String>> cut) {
    StringBuilder lines = new StringBuilder();
    members.forEach((key, text) -> lines.append('\n').append(key).append(": ").append(YamlText.value(text)));
    if (!cut.isEmpty()) {
      lines.append("\ncut:");
      cut.forEach((module, anchors) -> lines.append("\n  ").append(YamlText.key(module)).append(": [")
          .append(String.join(", ", anchors.stream().map(YamlText::key).toList())).append(']'));
    }
    return lines.toString();
  }

  boolean isBlock() {
    return value.startsWith("\n");
  }

  /** The lines as they would stand in the section, with this indentation. */
  List<String> lines(String indent) {
    List<String> lines = new ArrayList<>();
    comment.ifPresent(text -> lines.add(indent + YamlText.comment(text)));
    lines.add(indent + YamlText.key(key) + ":" + (isBlock() ? "" : " " + value));
    lines.addAll(blockLines(indent + "  "));
    return lines;
  }

  /** The lines below the key. */
  List<String> blockLines(String indent) {
    return isBlock() ? value.substring(1).lines().map(line -> line.isEmpty() ? line : indent + line).toList() : List.of();
  }
}
