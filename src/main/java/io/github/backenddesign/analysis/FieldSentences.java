package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The patterns of sentences about single fields, by group and name; the table is {@code en/field-sentences.yaml}. */
final class FieldSentences {

  private static final FieldSentences ENGLISH = new FieldSentences(Table.of(FieldSentences.class, "en/field-sentences.yaml"));

  private final Map<String, Pattern> patterns = new HashMap<>();

  private FieldSentences(Table table) {
    Map<String, Object> parts = table.map("parts");
    table.keys().stream().filter(group -> !group.equals("parts") && !group.equals("sources"))
        .forEach(group -> table.map(group).forEach((name, text) -> patterns.put(group + "." + name, Pattern.compile(filled(String.valueOf(text), parts), Pattern.CASE_INSENSITIVE))));
  }

  /** The parts may be made of parts themselves. */
  private static String filled(String text, Map<String, Object> parts) {
    String result = text;
    for (int depth = 0; depth < 2; depth++) {
      for (Map.Entry<String, Object> part : parts.entrySet()) {
        result = result.replace("{" + part.getKey() + "}", String.valueOf(part.getValue()));
      }
    }
    return result;
  }

  /** The pattern of this group and name. */
  static Pattern of(String group, String name) {
    return ENGLISH.patterns.get(group + "." + name);
  }
}
