package io.github.backenddesign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.document.DataTable;
import io.github.backenddesign.document.SchemaCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of words have the form their schema states, and say where every group of words is from. */
class TablesTest {

  private static final Path RESOURCES = Path.of("src/main/resources/io/github/backenddesign");
  private static final Path PRODUCTS = Path.of("src/test/resources/products");
  private static final Pattern SCHEMA = Pattern.compile("# yaml-language-server: \\$schema=(\\S+)");
  private static final Pattern OWN = Pattern.compile("products: ([a-z]+(?:, [a-z]+)+)");
  /** Works that others can look up: lexical databases, grammars, standards, published catalogues. */
  private static final Pattern OUTSIDE = Pattern.compile("\\b(VerbNet|VN|WordNet|WN|NOMLEX|OED|OPD|Oxford|Quirk|Snowball|National Corpus|Cucumber|Connextra|Hearst|Chicago Manual|C4 model|RFC|ISO|ISCO|IEEE|NIST|OMG|W3C|WAI-ARIA|WCAG|CSS|HTML|"
      + "WHATWG|OGC|OData|SQL|JSON Schema|OpenAPI|OpenTelemetry|AMQP|BPMN|ITIL|Google SRE|POSIX|IANA|BCP|UPU|ITU-T|PCI DSS|GDPR|UN/EDIFACT|UBL|schema\\.org|SAREF|ITIL|TOGAF|CNCF|MDN|OpenID|Nygard|Release It|Hohpe|Evans|Kleppmann|Meszaros|"
      + "Richardson|Manning|DB-Engines|DAMA|documentation|Twelve-Factor|ISO 20022|Zanzibar|WGS|Lewis and Fowler)\\b");
  /** Keys whose content carries its sources itself, row by row. */
  private static final Set<String> WITH_OWN_SOURCES = Set.of("words", "roles", "classes", "not-domain", "languages", "senses", "names", "signals");

  static Stream<Path> tables() {
    return Stream.of("language", "language/en", "analysis", "analysis/en", "design/en").map(RESOURCES::resolve).flatMap(TablesTest::files).filter(file -> file.toString().endsWith(".yaml"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void hasTheFormOfTheSchemaItNames(Path table) {
    String text = text(table);
    Matcher named = SCHEMA.matcher(text.lines().findFirst().orElse(""));

    assertThat(named.matches()).as("first line names the schema: %s", table).isTrue();
    SchemaCheck schema = SchemaCheck.ofText(text(table.resolveSibling(named.group(1)).normalize()));
    assertThat(schema.checkPlain(content(table))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void saysForEveryGroupOfWordsWhereItIsFrom(Path table) {
    Map<String, Object> content = content(table);
    if (content.get("sources") instanceof Map<?, ?> sources) {
      assertThat(groups(content)).as("groups of %s", table).containsExactlyInAnyOrderElementsOf(sources.keySet().stream().map(String::valueOf).toList());
    } else if (content.get("sources") instanceof List<?> rows) {
      List<String> sourced = rows.stream().flatMap(row -> DataTable.texts(((Map<?, ?>) row).get("of")).stream()).toList();
      assertThat(sourced).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(new LinkedHashSet<>(signals(content)));
    }
    assertThat(sources(content)).as("sources of %s", table).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void namesAnOutsideSourceOrTwoProducts(Path table) {
    assertThat(sources(content(table))).allSatisfy(source -> {
      Matcher own = OWN.matcher(source);
      if (own.matches()) {
        assertThat(List.of(own.group(1).split(", "))).hasSizeGreaterThanOrEqualTo(2).allMatch(product -> Files.isDirectory(PRODUCTS.resolve(product)));
      } else {
        assertThat(source).matches(text -> OUTSIDE.matcher(text).find(), "is known outside of this project");
      }
    });
  }

  @Test
  void usesEverySchema() {
    Set<Path> named = new TreeSet<>();
    tables().forEach(table -> {
      Matcher matcher = SCHEMA.matcher(text(table));
      if (matcher.lookingAt()) {
        named.add(table.resolveSibling(matcher.group(1)).normalize());
      }
    });
    assertThat(Stream.of("language/schemas", "analysis/schemas", "design/schemas").map(RESOURCES::resolve).flatMap(TablesTest::files)).containsExactlyInAnyOrderElementsOf(named);
  }

  /** The names of the groups of a table: its keys, and the rows or keys within where these are groups of words each. */
  private static Set<String> groups(Map<String, Object> content) {
    Set<String> groups = new LinkedHashSet<>();
    content.forEach((key, value) -> {
      if (key.equals("kinds") && value instanceof Map<?, ?> kinds) {
        kinds.keySet().forEach(kind -> groups.add(String.valueOf(kind)));
      } else if (key.equals("kinds") && !content.containsKey("may")) {
        DataTable.maps(value).forEach(row -> groups.add(String.valueOf(row.get("kind"))));
      } else if (key.equals("verbs") && content.containsKey("forms") || key.equals("objects")) {
        DataTable.map(value).keySet().forEach(groups::add);
      } else if (key.equals("forms") && content.containsKey("verbs")) {
        DataTable.maps(value).forEach(row -> groups.add(String.valueOf(row.get("form"))));
      } else if (!key.equals("sources") && !key.equals("kinds") && !WITH_OWN_SOURCES.contains(key) && !(value instanceof String && isNounTable(content))) {
        groups.add(key);
      }
    });
    if (isNounTable(content)) {
      groups.add("nouns");
    }
    return groups;
  }

  /** A table of nouns with the verb of each is one group. */
  private static boolean isNounTable(Map<String, Object> content) {
    return content.containsKey("sign-up");
  }

  private static List<String> signals(Map<String, Object> content) {
    List<String> names = new ArrayList<>(DataTable.maps(content.get("names")).stream().map(row -> DataTable.text(row.get("prefix"))).toList());
    DataTable.maps(content.get("signals")).forEach(row -> names.add(DataTable.text(row.getOrDefault("name", row.get("negated")))));
    return names;
  }

  /** All sources a table states, wherever they stand in it. */
  private static List<String> sources(Object value) {
    List<String> sources = new ArrayList<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, item) -> {
        if (key.equals("sources") && item instanceof Map<?, ?> each) {
          each.values().forEach(source -> sources.add(String.valueOf(source)));
        } else if (key.equals("source") && !map.containsKey("type")) {
          sources.add(String.valueOf(item));
        } else {
          sources.addAll(sources(item));
        }
      });
    } else if (value instanceof List<?> list) {
      list.forEach(item -> sources.addAll(sources(item)));
    }
    return sources;
  }

  private static Map<String, Object> content(Path table) {
    return DataTable.parse(text(table), table.toString());
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
