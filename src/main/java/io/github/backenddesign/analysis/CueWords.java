package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Classes of words that the patterns of a table may name: {@code <refused>} stands for any word of the class "refused". */
final class CueWords {

  private final Map<String, String> classes = new LinkedHashMap<>();

  CueWords(Table table) {
    table.map("words").forEach((name, row) -> classes.put("<" + name + ">", "(?:" + Table.asMap(row).get("words") + ")"));
  }

  /** The pattern of these words, upper and lower case alike. */
  Pattern pattern(Object text) {
    String pattern = String.valueOf(text);
    for (Map.Entry<String, String> entry : classes.entrySet()) {
      pattern = pattern.replace(entry.getKey(), entry.getValue());
    }
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
