package io.github.backenddesign.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the first {@code decisions.yaml}: every open question as one comment line and an empty key, under the headings of their topics. */
public final class DecisionsTemplate {

  private static final List<String> HINT = List.of(
      "# Corrections of what was derived go here, each with its reason, e.g.",
      "# adjustments:",
      "#   modules:    { favorites: { into: articles, why: one team owns both } }",
      "#   operations: { profile.follow: { rename: profile.subscribe } }");

  private DecisionsTemplate() {
  }

  /** An open question: the topic it stands under, its id, and the line that says what it asks. */
  public record Entry(String topic, String questionId, String commentLine) {
  }

  /** The text of the file, with LF. Topics come in the order of their first question. */
  public static String render(String schemaComment, String catalog, List<Entry> entries) {
    List<String> lines = new ArrayList<>();
    lines.add(YamlText.comment(schemaComment));
    lines.add("catalog: '" + catalog.replace("'", "''") + "'");
    lines.add("decisions:");
    Map<String, List<Entry>> topics = new LinkedHashMap<>();
    entries.forEach(entry -> topics.computeIfAbsent(entry.topic(), topic -> new ArrayList<>()).add(entry));
    topics.forEach((topic, questions) -> {
      lines.add("");
      lines.add("  " + TopicHeadings.heading(topic));
      questions.forEach(question -> lines.addAll(List.of("  " + YamlText.comment(question.commentLine()), "  " + YamlText.key(question.questionId()) + ":")));
    });
    lines.add("");
    lines.addAll(HINT);
    return String.join("\n", lines) + "\n";
  }
}
