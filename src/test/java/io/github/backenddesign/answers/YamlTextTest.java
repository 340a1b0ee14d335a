package io.github.backenddesign.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.Parsed;
import io.github.backenddesign.document.ScalarNode;
import io.github.backenddesign.document.YamlReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"rest", "java-spring-boot", "no", "010", "1.0", "", " ", "null", "~", "a: b", "a:b", "http://x/y#z", "a #b", "a# b", "- x", "?", ": ", "x:", "it's", "\"q\"", "a, b", "[a]", "{a}", "*a", "&a", "!a",
      "%a", "@a", "`a`", "|", ">", "a\nb", "\n", "tab\there", "\u0000", "\u0007", "\u0085", "\u2028", "\uFEFF", "\u202Ertl", "d\u00e9j\u00e0 vu", "\uD83D\uDE00", "back\\slash", "trailing ", " leading", "---", "...", "<<",
      "Two of our three services run on it.", "a;b", "a; b", "${x}", "<#x>", "100%", "a=b"})
  void writesWhatIsReadBack(String text) {
    assertThat(readBack("k: " + YamlText.value(text))).isEqualTo(text);
    assertThat(readBack("k: " + YamlText.value(text) + "  # c\n")).isEqualTo(text);
    assertThat(readBack("{k: " + YamlText.key(text) + ", l: m}")).isEqualTo(text);
    assertThat(((ObjectNode) read(YamlText.key(text) + ": v").value().orElseThrow()).members()).extracting(ObjectNode.Member::key).containsExactly(text);
  }

  @Test
  void quotesOnlyWhereNeeded() {
    assertThat(YamlText.value("Two of our three services (and more) run on it, e.g. the shop.")).isEqualTo("Two of our three services (and more) run on it, e.g. the shop.");
    assertThat(YamlText.value("a: b")).isEqualTo("'a: b'");
    assertThat(YamlText.key("field-limits.article.title")).isEqualTo("field-limits.article.title");
  }

  @Test
  void keepsCommentsOnOneLine() {
    assertThat(YamlText.comment("one\r\ntwo\u2028three\tfour")).isEqualTo("# one two three four");
    assertThat(YamlText.comment("")).isEqualTo("#");
  }

  private static String readBack(String yaml) {
    ScalarNode scalar = (ScalarNode) ((ObjectNode) read(yaml).value().orElseThrow()).get("k").orElseThrow();
    assertThat(scalar.kind()).isEqualTo(ScalarNode.Kind.TEXT);
    return scalar.text();
  }

  private static Parsed<Node> read(String yaml) {
    return YamlReader.read(new InputFile("k.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
  }
}
