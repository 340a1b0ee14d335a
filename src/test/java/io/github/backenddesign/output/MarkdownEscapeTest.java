package io.github.backenddesign.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownEscapeTest {

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '"', value = {
      "plain words, 20 % of them (yes!) ~ plain words, 20 % of them (yes!)",
      "field_name and _em_ ~ field_name and \\_em\\_",
      "a|b ~ a\\|b",
      "<b>&lt;&</b> ~ \\<b\\>\\&lt;&\\</b\\>",
      "# head ~ \\# head",
      "- item ~ \\- item",
      "--- ~ \\---",
      "10. item ~ 10\\. item",
      "3.5 seconds ~ 3.5 seconds",
      "-1 is fine ~ -1 is fine",
      "[a](b) ~ \\[a\\](b)",
      "${x} <#list> ~ \\${x} \\<#list\\>"})
  void escapesWhatMarkdownWouldRead(String text, String expected) {
    assertThat(MarkdownEscape.markdown(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"# h", "- a", "+ b", "1) c", "1. c", "=== ", "--", "***", "a * b * c", "__x__ a_b", "`code` ``x``", "\\* \\", "<i>x</i> <http://a.b>",
      "[a]: http://b", "![i](j)", "&amp; &#35; & &x", "~~s~~",
      "| a | b |", "x\\", "> quote", "#", "a_ _b", "(_x_)"})
  void readsBackAsTheSameWords(String text) {
    String markdown = MarkdownEscape.markdown(text);
    assertThat(new TextContentRenderer.Builder().build().render(Parser.builder().build().parse(markdown))).isEqualTo(text.strip());
  }

  @Test
  void staysOnItsLineAndShowsNoInvisibleMarks() {
    assertThat(MarkdownEscape.markdown(" a\r\n\tb\u2028c\u0085d\u202E\u2066\u200Fe\u0007\uFEFF ")).isEqualTo("a b c de");
    assertThat(MarkdownEscape.html("a\n\nb<c>\"'&")).isEqualTo("a b&lt;c&gt;&quot;&#39;&amp;");
  }

  @Test
  void keepsLettersOfAllScripts() {
    assertThat(MarkdownEscape.markdown("שלום مرحبا 中文 é 👩‍💻")).isEqualTo("שלום مرحبا 中文 é 👩‍💻");
  }

  @Test
  void fencesOnlyWhatIsPlainCode() {
    assertThat(MarkdownEscape.code("GET /articles/{slug}")).isEqualTo("`GET /articles/{slug}`");
    assertThat(MarkdownEscape.code("a`b|c")).isEqualTo("a\\`b\\|c");
    assertThat(MarkdownEscape.code("")).isEmpty();
  }

  @Test
  void quotesDiagramLabels() {
    assertThat(MarkdownEscape.mermaid("A \"b\" #1 <x>\n```")).isEqualTo("A #34;b#34; #35;1 #60;x#62; #96;#96;#96;");
  }

  @Test
  void givesEachIdAPlaceOfItsOwn() {
    assertThat(MarkdownEscape.anchor("d", "AMB-03")).isEqualTo("d-AMB-03");
    assertThat(MarkdownEscape.anchor("mod", "a\"> б")).isEqualTo("mod-a_22_3E_20_431");
  }
}
