package io.github.backenddesign.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.language.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the catalog offers has a shape in the design. */
class SettingTableTest {

  private static final List<String> CATALOG = List.of("access", "communication", "data", "operation", "structure");

  @ParameterizedTest
  @CsvSource({"store, stores.yaml, databases, 12", "ownership, stores.yaml, ownership, 3", "event_transport, messaging.yaml, transports, 7", "background_work, messaging.yaml, work, 4",
      "identity_provider, identity-providers.yaml, providers, 6"})
  void everyValueOfTheCatalogFitsARowOfItsOwn(String key, String file, String rows, int options) throws IOException {
    List<String> values = values(key);
    assertThat(values).hasSize(options);
    Table table = Table.of(Settings.class, file);
    List<String> fitting = values.stream().map(value -> table.rows(rows).stream().map(row -> String.valueOf(row.get("pattern"))).filter(pattern -> fits(pattern, value)).findFirst().orElse("none for " + value)).toList();
    assertThat(fitting).doesNotHaveDuplicates().noneMatch(pattern -> pattern.startsWith("none"));
  }

  @ParameterizedTest
  @CsvSource({"files, 3", "residency, 3", "tenancy, 3"})
  void everyValueAboutDataAsksSomethingOfTheMainStore(String key, int options) throws IOException {
    List<String> values = values(key);
    assertThat(values).hasSize(options);
    Table table = Table.of(Settings.class, "stores.yaml");
    assertThat(values).allMatch(value -> table.rows("main").stream().anyMatch(row -> key.equals(row.get("setting")) && fits(String.valueOf(row.get("pattern")), value)));
  }

  @Test
  void everyWayOfCachingButNoneIsSpelledOut() throws IOException {
    Table table = Table.of(Settings.class, "caching.yaml");
    assertThat(values("caching")).hasSize(4).filteredOn(value -> table.rows("ways").stream().noneMatch(row -> fits(String.valueOf(row.get("pattern")), value))).containsExactly("none");
  }

  private static boolean fits(String pattern, String value) {
    return Pattern.compile("(?i)" + pattern).matcher(value).find();
  }

  private static List<String> values(String key) throws IOException {
    List<String> values = new ArrayList<>();
    for (String file : CATALOG) {
      try (InputStream input = Settings.class.getResourceAsStream("/io/github/backenddesign/decision/catalog/" + file + ".yaml")) {
        Matcher matcher = Pattern.compile("key: " + key + ", value: (?:'((?:[^']|'')*)'|([^}]*))}").matcher(new String(input.readAllBytes(), StandardCharsets.UTF_8));
        while (matcher.find()) {
          values.add((matcher.group(1) == null ? matcher.group(2) : matcher.group(1)).replace("''", "'"));
        }
      }
    }
    return values;
  }
}
