package io.github.backenddesign.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  private static final String SAMPLE = """
      # head
      catalog: '1'
      decisions:
        api-style: rest   # short
        core: {answer: "two", cut: {articles: [Article, Tag]}}
        note:
          custom: |
            first
            second
        list:
          - &a x
          - *a
      """;

  @ParameterizedTest
  @ValueSource(strings = {"no", "010", "1.0", "2026-01-02", "12:30", "1_000", "yes", "off", "true", "0x1F", "1e3", ".inf", "nil", "\u00e9\uD83D\uDE00"})
  void keepsScalarsAsTheyWereTyped(String typed) {
    assertThat(Lines.tree(read("a: " + typed).value().orElseThrow())).isEqualTo("{a@1:1: TEXT(" + typed + ")@1:4}");
  }

  @Test
  void knowsNothingFromQuotedNothing() {
    assertThat(Lines.tree(read("a:\nb: ~\nc: null\nd: 'null'\ne: \"\"\nf: !!str\n").value().orElseThrow()))
        .isEqualTo("{a@1:1: NULL()@1:3, b@2:1: NULL(~)@2:4, c@3:1: NULL(null)@3:4, d@4:1: TEXT(null)@4:4, e@5:1: TEXT()@5:4, f@6:1: TEXT()@6:4}");
  }

  @Test
  void locatesEverythingWithPointers() {
    ObjectNode root = (ObjectNode) read(SAMPLE).value().orElseThrow();
    assertThat(Lines.tree(root)).isEqualTo("{catalog@2:1: TEXT(1)@2:10, decisions@3:1: {api-style@4:3: TEXT(rest)@4:14, "
        + "core@5:3: {answer@5:10: TEXT(two)@5:18, cut@5:25: {articles@5:31: [TEXT(Article)@5:42, TEXT(Tag)@5:51]}}, "
        + "note@6:3: {custom@7:5: TEXT(first\nsecond\n)@7:13}, list@10:3: [TEXT(x)@11:7, TEXT(x)@11:7]}}");
    ObjectNode decisions = (ObjectNode) root.get("decisions").orElseThrow();
    assertThat(decisions.members().get(0).keyAt().pointer()).isEqualTo("/decisions/api-style");
  }

  @Test
  void countsLinesAndColumnsTheSameWithByteOrderMarkAndWindowsLineEnds() {
    assertThat(read("\uFEFF" + SAMPLE.replace("\n", "\r\n"))).isEqualTo(read(SAMPLE));
    assertThat(Lines.tree(read("{\"\uD83D\uDE00\": 1, b: 2}").value().orElseThrow())).isEqualTo("{\uD83D\uDE00@1:2: TEXT(1)@1:8, b@1:11: TEXT(2)@1:14}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# only a comment\n", "---\n", "---\n...\n", "\uFEFF# x", "~"})
  void findsNothingInAnEmptyFileWithoutAProblem(String text) {
    assertThat(read(text).value()).isEmpty();
    assertThat(read(text).problems()).isEmpty();
  }

  @Test
  void refusesDuplicateKeysWithBothPlaces() {
    Parsed<Node> parsed = read("decisions:\n  api-style: rest\n  \"api-style\": rpc\n");
    assertThat(Lines.of(parsed)).containsExactly("ERROR document.duplicate-key decisions.yaml:3:3 key \"api-style\" appears twice, first at line 2");
    assertThat(parsed.value()).isPresent();
  }

  @Test
  void neverLooksAtTags() {
    assertThat(Lines.tree(read("a: !!javax.script.ScriptEngineManager [!foo bar, !!int no, !!float {x: y}]").value().orElseThrow()))
        .isEqualTo("{a@1:1: [TEXT(bar)@1:40, TEXT(no)@1:50, {x@1:69: TEXT(y)@1:72}]}");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
      "a: b: c         | 1:5 found a second \": \" in one value, or a line indented deeper than its neighbours; a text that contains \": \" needs quotes",
      "a: 1\\nb         | 2:2 found a line without a colon; expected \"key: value\"",
      "a:\\n\\t- x       | 2:1 found a tab; expected blanks for indentation",
      "a: @x           | 1:4 found \"@\" at the start of a value; such a text needs quotes",
      "a: `x`          | 1:4 found \"`\" at the start of a value; such a text needs quotes",
      "a: 1\\nb: \"x    | 2:6 the text that opens with a quote at line 2 is never closed",
      "a: [1, 2        | 1:9 found the end of the file in the list that opens with \"[\" at line 1; expected \",\" or \"]\"",
      "a: {b: 1        | 1:9 found the end of the file in the mapping that opens with \"{\" at line 1; expected \",\" or \"}\"",
      "a: \"\\q\"         | 1:6 found a backslash before \"q\" in double quotes; use single quotes, or double the backslash",
      "a: - b          | 1:4 found a list item behind a key; expected it on a line of its own",
      "a: 'it's'       | 1:8 found \"s\"; expected the next key or item, indented like the ones before (the block starts at line 1)",
      "- a\\nb: 1       | 2:1 found \"b\"; expected the next key or item, indented like the ones before (the block starts at line 1)",
      "}               | 1:1 found \"}\"; expected a value",
      "%FOO            | 1:5 found the end of the file; expected one document of keys and values"})
  void saysInPlainWordsWhatIsWrong(String text, String placeAndMessage) {
    String[] parts = placeAndMessage.split(" ", 2);
    Parsed<Node> parsed = read(text.replace("\\n", "\n").replace("\\t", "\t"));
    assertThat(Lines.of(parsed)).containsExactly("ERROR document.not-yaml decisions.yaml:" + parts[0] + " not YAML: " + parts[1]);
    assertThat(parsed.value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "a: *x           | 1:4 \"*x\" refers to \"&x\", which stands nowhere above; a text that starts with an asterisk needs quotes",
      "a: &x [*x]      | 1:8 \"*x\" refers to \"&x\", which stands nowhere above; a text that starts with an asterisk needs quotes",
      "? [a, b]\\n: c   | 1:3 a key that is no plain text; expected one such as \"name:\"",
      "a: b\\n---\\nc: d | 2:1 a second YAML document starts here; expected one document in the file"})
  void refusesWhatNoAnswersNeed(String text, String placeAndMessage) {
    assertThat(Lines.of(read(text.replace("\\n", "\n")))).containsExactly("ERROR document.not-yaml decisions.yaml:" + placeAndMessage);
  }

  @Test
  void refusesControlCharacters() {
    assertThat(Lines.of(read("a: \uD83D\uDE00\u0001"))).containsExactly("ERROR document.not-yaml decisions.yaml:1:6 not YAML: found the control character U+0001; expected plain text");
  }

  @Test
  void refusesAnUnfinishedMergeByItsName() {
    Parsed<Node> parsed = read("decisions:\n<<<<<<< HEAD\n  a: b\n=======\n  a: c\n>>>>>>> topic\n");
    assertThat(Lines.of(parsed)).containsExactly("ERROR document.merge-marker decisions.yaml:2:1 an unfinished merge: found the conflict marker \"<<<<<<<\"");
    assertThat(parsed.problems().get(0).remedy()).hasValue("resolve the conflict, remove the lines with <<<<<<<, ======= and >>>>>>>, and run again");
  }

  @Test
  void refusesAliasesThatMultiply() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(10) + "]\n");
    }
    assertThat(Lines.of(read(bomb.toString()))).containsExactly("ERROR document.too-large decisions.yaml:4:45 aliases repeat more than 10000 values; expected fewer");
  }

  @Test
  void refusesDeepNesting() {
    assertThat(Lines.of(read("[".repeat(100_000)))).containsExactly("ERROR document.too-deep decisions.yaml:1:202 mappings and lists are nested more than 200 levels deep; expected fewer");
  }

  @Test
  void neverThrowsOnTruncations() {
    byte[] bytes = SAMPLE.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < bytes.length; length++) {
      Parsed<Node> parsed = YamlReader.read(new InputFile("a.yaml", Arrays.copyOf(bytes, length)));
      assertThat(parsed.problems()).as("first %d bytes", length).allSatisfy(problem -> assertThat(problem.at().line()).isPositive());
    }
  }

  private static Parsed<Node> read(String text) {
    return YamlReader.read(Lines.file("decisions.yaml", text));
  }
}
