package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.language.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A table that says what decided settings make of the design; a setting that is open makes nothing of it. */
final class SettingTable {

  private final Table table;
  private final Settings settings;

  SettingTable(String name, Settings settings) {
    this.table = Table.of(SettingTable.class, name);
    this.settings = settings;
  }

  /** The first row under a key whose pattern is in the setting. */
  Optional<Map<String, Object>> row(String key, Effect.Section section, String setting) {
    return decided(section, setting).flatMap(choice -> rows(key).stream().filter(row -> fits(row, choice)).findFirst());
  }

  /** The first row under a key whose pattern is in the text. */
  Optional<Map<String, Object>> row(String key, String text) {
    return rows(key).stream().filter(row -> fits(row, Choice.fixed(text))).findFirst();
  }

  /** All rows under a key that name their setting themselves and whose pattern is in it. */
  List<Map<String, Object>> all(String key, Effect.Section section) {
    return rows(key).stream().filter(row -> decided(section, text(row, "setting")).filter(choice -> fits(row, choice)).isPresent()).toList();
  }

  List<Map<String, Object>> rows(String key) {
    return table.rows(key);
  }

  /** The setting where a decision gave it. */
  Optional<Choice> decided(Effect.Section section, String setting) {
    return Optional.of(settings.get(section, setting, Choice.fixed(""))).filter(choice -> !choice.value().isEmpty() && !choice.value().startsWith("TBD"));
  }

  static String text(Map<String, Object> row, String key) {
    return row.containsKey(key) ? String.valueOf(row.get(key)) : "";
  }

  private static boolean fits(Map<String, Object> row, Choice choice) {
    return Pattern.compile("(?i)" + text(row, "pattern")).matcher(choice.value()).find();
  }
}
