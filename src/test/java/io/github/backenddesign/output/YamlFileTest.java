package io.github.backenddesign.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.yaml.snakeyaml.Yaml;

class YamlFileTest {

  @Test
  void writesBlocksBelowTheMarker() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", "a plain text");
    tree.put("200", List.of(Map.of("a", 1), "b: c", List.of("x"), Map.of(), List.of()));
    tree.put("limit", new BigDecimal("1E+3"));
    assertThat(YamlFile.text(tree)).isEqualTo("# x-generated-by: backend-design-maven-plugin\nname: a plain text\n\"200\":\n  - a: 1\n  - \"b: c\"\n  -\n    - x\n  - {}\n  - []\nlimit: 1000\n");
  }

  /** Both versions of YAML are in use among tools; the older one takes many more words for something else than text. */
  @ParameterizedTest
  @ValueSource(strings = {"no", "Yes", "ON", "null", "~", "", " ", "a ", "1.0", "1e3", "0x1F", "12:30:45", "2026-03-14", ".inf", "-.NaN", "- a", "a: b", "a #b", "#b", "[a]", "{a}", "&a", "*a", "!a", "|", ">", "%a", "@a",
      "`a`", "'a'", "\"a\"", "a\nb", "tab\there", "\u202Eevil", "\u2028", "\uFEFF", "\u0007", "\uD83D\uDE00", "back\\slash", "${a}", "<<", "=", "y", "n", "123abc", "1_000", "010", "e3", "Infinity", "a/b.c-d (e)"})
  void givesEveryTextBackInBothVersionsOfYaml(String text) {
    Map<String, Object> tree = Map.of(text, List.of(text, Map.of("key", text)));
    String file = YamlFile.text(tree);
    List<Object> read = new ArrayList<>();
    read.add(new Load(LoadSettings.builder().build()).loadFromString(file));
    read.add(new Yaml().load(file));
    assertThat(read).containsOnly(tree);
  }
}
