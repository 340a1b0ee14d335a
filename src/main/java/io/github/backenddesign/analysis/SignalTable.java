package io.github.backenddesign.analysis;

import io.github.backenddesign.document.DataTable;
import io.github.backenddesign.language.SentencePattern;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The rows of {@code signals.yaml}, names from the catalogs of known products included. */
final class SignalTable {

  /** A row: where to look for what, and which signal that is when it is said ("" for none) and when it is denied. */
  record Row(String name, String negated, boolean negatable, Set<Statement.Kind> kinds, List<SentencePattern> patterns, Optional<SentencePattern> near,
      Optional<SentencePattern> not, String means) {
  }

  private final List<Row> rows = new ArrayList<>();
  private final int named;
  private final Map<String, Object> groups;

  SignalTable() {
    Map<String, Object> table = DataTable.beside(SignalTable.class, "signals.yaml");
    groups = DataTable.map(table.get("groups"));
    DataTable.maps(table.get("names")).forEach(this::addNames);
    named = rows.size();
    DataTable.maps(table.get("signals")).forEach(row -> rows.add(row(row, DataTable.text(row.get("name")), DataTable.text(row.get("negated")),
        DataTable.texts(row.get("patterns")), DataTable.text(row.get("means")))));
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  /** The rows that look for names of technologies, which are the same in every language. */
  List<Row> names() {
    return List.copyOf(rows.subList(0, named));
  }

  private void addNames(Map<String, Object> catalog) {
    DataTable.map(catalog.get("values")).forEach((key, value) -> {
      Map<String, Object> entry = DataTable.map(value);
      String means = DataTable.text(catalog.get("means")).replace("{title}", DataTable.text(entry.get("title")));
      rows.add(row(catalog, catalog.get("prefix") + key, catalog.get("negated") + key, DataTable.texts(entry.get("pattern")), means));
    });
  }

  private Row row(Map<String, Object> row, String name, String negated, List<String> patterns, String means) {
    boolean negatable = !Boolean.FALSE.equals(row.get("negatable"));
    return new Row(name, negated, negatable, kinds(row.get("in")), patterns.stream().map(SignalTable::pattern).toList(), optional(row.get("near")),
        optional(row.get("not")), means);
  }

  private Set<Statement.Kind> kinds(Object in) {
    Object names = in instanceof String group ? groups.get(group) : in;
    Set<Statement.Kind> kinds = EnumSet.noneOf(Statement.Kind.class);
    DataTable.texts(names).stream().forEach(name -> kinds.add(Statement.Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'))));
    return kinds;
  }

  private static Optional<SentencePattern> optional(Object regex) {
    return regex == null ? Optional.empty() : Optional.of(pattern(String.valueOf(regex)));
  }

  private static SentencePattern pattern(String regex) {
    int flags = regex.contains("\\bGo\\b") ? Pattern.UNICODE_CASE : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return SentencePattern.of(regex, flags);
  }
}
