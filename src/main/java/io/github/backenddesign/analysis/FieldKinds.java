package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of fields with their types and default limits; the table is {@code en/fields.yaml}. */
public final class FieldKinds {

  /** A kind: JSON Schema type and format, limits and pattern, whether it never leaves the server, and where the limits come from. */
  public record FieldKind(String name, String type, Optional<String> format, Optional<String> min, Optional<String> max, Optional<String> regex, boolean hidden, String source) {
  }

  private final Map<FieldKind, Pattern> kinds = new LinkedHashMap<>();
  private final FieldKind fallback;

  private FieldKinds() {
    Table table = Table.of(FieldKinds.class, "en/fields.yaml");
    for (Map<String, Object> row : table.rows("kinds")) {
      kinds.put(kind(row), Pattern.compile(String.valueOf(row.get("pattern"))));
    }
    fallback = kind(table.map("default"));
  }

  /** The kinds of English field names, read once. */
  public static FieldKinds english() {
    return English.KINDS;
  }

  private static final class English {

    private static final FieldKinds KINDS = new FieldKinds();
  }

  /** The kind of a field by its name in any spelling. */
  public FieldKind of(String fieldName) {
    String words = Names.plain(fieldName).replaceFirst(" per [a-z ]+$", "");
    return kinds.entrySet().stream().filter(entry -> entry.getValue().matcher(words).find()).map(Map.Entry::getKey).findFirst().orElse(fallback);
  }

  /** The kind of this name in general. */
  public FieldKind named(String kindName) {
    return kinds.keySet().stream().filter(kind -> kind.name().equals(kindName)).reduce((first, second) -> second).orElse(fallback);
  }

  /** The form of a kind that fields of this name have: that of a standard such as ISO 13616 for an IBAN, else the general one. */
  public FieldKind formOf(String kindName, String fieldName) {
    String words = Names.plain(fieldName);
    return kinds.entrySet().stream().filter(entry -> entry.getKey().name().equals(kindName) && entry.getValue().matcher(words).find()).map(Map.Entry::getKey).findFirst().orElseGet(() -> named(kindName));
  }

  /** All kinds, the fallback last. */
  public List<FieldKind> all() {
    List<FieldKind> all = new ArrayList<>(kinds.keySet());
    all.add(fallback);
    return all;
  }

  private static FieldKind kind(Map<String, Object> row) {
    return new FieldKind(text(row, "kind").orElseThrow(), text(row, "type").orElse("string"), text(row, "format"), text(row, "min"), text(row, "max"), text(row, "regex"),
        Boolean.TRUE.equals(row.get("hidden")), text(row, "source").orElse(""));
  }

  private static Optional<String> text(Map<String, Object> row, String key) {
    return Optional.ofNullable(row.get(key)).map(String::valueOf);
  }
}
