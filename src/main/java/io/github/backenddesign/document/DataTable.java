package io.github.backenddesign.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A table of the plugin itself (lexicon, catalog): a YAML file on the class path, read into plain maps, lists, texts and numbers. Faults in it are
 * ours, so they end in exceptions.
 */
public final class DataTable {

  private DataTable() {
  }

  /** The table beside a class, e.g. {@code signals.yaml} in the package of its reader; taken from its prepared form where the build made one. */
  public static Map<String, Object> beside(Class<?> owner, String name) {
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), () -> "missing resource " + name);
        InputStream prepared = owner.getResourceAsStream(name + PreparedTable.ENDING)) {
      byte[] yaml = in.readAllBytes();
      Optional<Map<String, Object>> table = prepared == null ? Optional.empty() : PreparedTable.read(prepared.readAllBytes(), yaml);
      return table.orElseGet(() -> parse(yaml, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, Object> parse(byte[] yaml, String label) {
    return parse(new String(yaml, StandardCharsets.UTF_8), label);
  }

  /** The table in a text; the label names it in errors. */
  public static Map<String, Object> parse(String yaml, String label) {
    LoadSettings settings = LoadSettings.builder().setLabel(label).setAllowDuplicateKeys(false).build();
    return map(new Load(settings).loadFromString(yaml));
  }

  /** The value as a map; nothing is an empty map. */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> map(Object value) {
    return value == null ? Map.of() : (Map<String, Object>) value;
  }

  /** The value as a list of maps; nothing is an empty list. */
  @SuppressWarnings("unchecked")
  public static List<Map<String, Object>> maps(Object value) {
    return value == null ? List.of() : (List<Map<String, Object>>) value;
  }

  /** The value as texts; a single text is a list of one, nothing an empty list. */
  public static List<String> texts(Object value) {
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of(String.valueOf(value));
  }

  /** The value as a text; nothing is "". */
  public static String text(Object value) {
    return value == null ? "" : String.valueOf(value);
  }
}
