package io.github.backenddesign.product;

import io.github.backenddesign.document.DataTable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The accepted spellings of one record's members, the preferred spelling first. Case, {@code _}, {@code -} and blanks do not matter.
 * The field {@code ignored} lists members that are known and mean nothing to the design; one that another field lists too means something only as a list or an object.
 */
final class Spellings {

  private static final String DESCRIPTIVE = "ignored";
  private static final Pattern SEPARATORS = Pattern.compile("[_\\-\\s./]");
  private static final String REMARKS = "notes";
  private static final String ENVELOPE = "inline";

  private final Map<String, List<String>> fields;
  private final Set<String> known = new HashSet<>();

  private Spellings(Map<String, List<String>> fields) {
    this.fields = fields;
    fields.forEach((field, spellings) -> known.addAll(field.equals(DESCRIPTIVE) ? List.of() : spellings));
  }

  /** A table as {@code field: [spelling, spelling]}. */
  static Spellings of(Map<String, Object> table) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    table.forEach((field, spellings) -> fields.put(field, DataTable.texts(spellings).stream().map(Spellings::normal).toList()));
    return new Spellings(fields);
  }

  /** The spellings of a field, normalised. */
  List<String> under(String field) {
    List<String> spellings = fields.get(field);
    if (spellings == null) {
      throw new IllegalArgumentException("no such field: " + field);
    }
    return spellings;
  }

  /** The fields that mean something. */
  List<String> fields() {
    return fields.keySet().stream().filter(field -> !field.equals(DESCRIPTIVE)).toList();
  }

  boolean isDescriptive(String key) {
    return fields.getOrDefault(DESCRIPTIVE, List.of()).contains(normal(key));
  }

  /** Whether any line but the descriptive one knows this key. */
  boolean knows(String key) {
    return known.contains(normal(key));
  }

  /** Whether the key is a remark, which says nothing about what kind of object it stands in. */
  boolean isRemark(String key) {
    return fields.getOrDefault(REMARKS, List.of()).contains(normal(key));
  }

  /** Whether an object under the key is only an envelope around members of the record itself. */
  boolean isEnvelope(String key) {
    return fields.containsKey(ENVELOPE) && fields.get(ENVELOPE).contains(normal(key));
  }

  static String normal(String key) {
    return SEPARATORS.matcher(key).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
