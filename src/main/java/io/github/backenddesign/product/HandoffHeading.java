package io.github.backenddesign.product;

import io.github.backenddesign.document.DataTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the headings and tables of a handoff announce, by the words of {@code handoff.yaml}. */
final class HandoffHeading {

  private static final Map<String, Object> WORDS = DataTable.beside(HandoffHeading.class, "handoff.yaml");
  private static final Pattern NUMBER = Pattern.compile("^(?:\\d+(?:\\.\\d+)*[.)]?|[A-Z][.)])\\s+(?=\\S)");
  private static final Pattern AROUND_COMPONENTS = anywhere(WORDS.get("around components"));
  private static final Pattern NO_COMPONENT = anywhere(WORDS.get("no component"));

  /** What stands below a heading, whatever its form. */
  enum Topic {
    ACCESS, QUESTIONS, ASSUMPTIONS, OWNERSHIP, QUALITY, OTHER;

    private final Pattern words = anywhere(DataTable.map(WORDS.get("topics")).get(name().toLowerCase(Locale.ROOT)));

    static Topic of(String heading) {
      return Stream.of(values()).filter(topic -> topic != OTHER && topic.words.matcher(plain(heading)).find()).findFirst().orElse(OTHER);
    }
  }

  /** What kind of element each bullet, paragraph and deeper heading below a heading is. */
  enum Kind {
    COMPONENTS, INTERFACES, FLOWS, NONE;

    private final Pattern words = beginning(DataTable.map(WORDS.get("elements")).get(name().toLowerCase(Locale.ROOT)));

    static Kind of(String heading) {
      return Stream.of(values()).filter(kind -> kind != NONE && kind.words.matcher(plain(heading)).find()).findFirst().orElse(NONE);
    }
  }

  /** A kind of table: the section of a packet that its rows are, and the lists of columns it has one each of. */
  private record TableKind(String section, List<List<String>> columns) {
  }

  private static final List<TableKind> TABLES = DataTable.maps(WORDS.get("tables")).stream().map(row -> new TableKind(DataTable.text(row.get("section")),
      ((List<?>) row.get("columns")).stream().map(list -> DataTable.texts(list).stream().map(Spellings::normal).toList()).toList())).toList();

  private HandoffHeading() {
  }

  private static Pattern anywhere(Object words) {
    return pattern("(?:" + String.join("|", DataTable.texts(words)) + ")");
  }

  private static Pattern beginning(Object words) {
    return pattern("^(?:(?:" + String.join("|", DataTable.texts(WORDS.get("before"))) + ")\\s+)*(?:" + String.join("|", DataTable.texts(words)) + ")\\b");
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** The heading without its number. */
  static String plain(String heading) {
    return NUMBER.matcher(heading).replaceFirst("");
  }

  static boolean isAroundComponents(String heading) {
    return AROUND_COMPONENTS.matcher(heading).find();
  }

  static boolean namesNoComponent(String heading) {
    return NO_COMPONENT.matcher(plain(heading)).find();
  }

  /** The section of a packet whose rows have such columns, as {@link Spellings#normal} makes them. */
  static Optional<String> section(List<String> columns) {
    return TABLES.stream().filter(kind -> kind.columns().stream().allMatch(names -> names.stream().anyMatch(columns::contains))).map(TableKind::section).findFirst();
  }
}
