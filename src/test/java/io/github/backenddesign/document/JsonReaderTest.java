package io.github.backenddesign.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

  private static final String SAMPLE = """
      {
        "meta": {"title": "Trips", "iteration": 1.50, "ok": true, "none": null},
        "stories": [
          {"id": "US-001", "a/b~c": "é \\u00e9 \\"x\\""},
          []
        ]
      }
      """;

  @Test
  void locatesEveryKeyAndValue() {
    assertThat(read("{\"a\": [1, \"x\"],\n  \"b\": {\"c\": null, \"d\": true}}").value()).hasValueSatisfying(node -> assertThat(Lines.tree(node))
        .isEqualTo("{a@1:2: [NUMBER(1)@1:8, TEXT(x)@1:11], b@2:3: {c@2:9: NULL(null)@2:14, d@2:20: BOOLEAN(true)@2:25}}"));
  }

  @Test
  void escapesPointersAsTheStandardSays() {
    ObjectNode root = (ObjectNode) read("{\"a/b~c\": [0, {\"\": 1}]}").value().orElseThrow();
    ListNode list = (ListNode) root.get("a/b~c").orElseThrow();
    assertThat(root.at().pointer()).isEmpty();
    assertThat(list.at().pointer()).isEqualTo("/a~1b~0c");
    assertThat(((ObjectNode) list.items().get(1)).members().get(0).value().at().pointer()).isEqualTo("/a~1b~0c/1/");
  }

  @Test
  void keepsNumbersAsTheyWereTyped() {
    assertThat(read("[1.50, -0, 1E+2, 123456789012345678901234567890]").value()).hasValueSatisfying(node -> assertThat(Lines.tree(node))
        .isEqualTo("[NUMBER(1.50)@1:2, NUMBER(-0)@1:8, NUMBER(1E+2)@1:12, NUMBER(123456789012345678901234567890)@1:18]"));
  }

  @Test
  void countsLinesTheSameWithByteOrderMarkAndWindowsLineEnds() {
    Parsed<Node> plain = read(SAMPLE);
    Parsed<Node> windows = read("\uFEFF" + SAMPLE.replace("\n", "\r\n"));
    assertThat(plain.problems()).isEmpty();
    assertThat(windows).isEqualTo(plain);
  }

  @Test
  void locatesValuesFarIntoALargeFile() {
    String filler = "  \"x\",\n".repeat(20_000);
    ListNode list = (ListNode) read("[\n" + filler + "  \"last\"]").value().orElseThrow();
    assertThat(list.items().get(20_000).at()).isEqualTo(new SourceLocation("docs/a.json", 20_002, 3, "/20000"));
    assertThat(Lines.of(read("[\n" + filler + "  oops]"))).containsExactly("ERROR document.not-json docs/a.json:20002:3 not JSON: found \"oops\"; "
        + "expected a value: an object, a list, a text in double quotes, a number, true, false or null");
  }

  @Test
  void acceptsTrailingCommasSilently() {
    Parsed<Node> parsed = read("{\"a\": [1, 2,], \"b\": 3,}");
    assertThat(parsed.problems()).isEmpty();
    assertThat(Lines.tree(parsed.value().orElseThrow())).isEqualTo("{a@1:2: [NUMBER(1)@1:8, NUMBER(2)@1:11], b@1:16: NUMBER(3)@1:21}");
  }

  @Test
  void keepsBothMembersOfARepeatedKeyAndNamesBothPlaces() {
    Parsed<Node> parsed = read("{\"id\": 1,\n \"x\": {\"y\": 0, \"y\": 1},\n \"id\": 2}");
    assertThat(Lines.of(parsed)).containsExactly(
        "WARNING document.duplicate-key docs/a.json:2:16 key \"y\" appears twice, first at line 2, column 8",
        "WARNING document.duplicate-key docs/a.json:3:2 key \"id\" appears twice, first at line 1");
    assertThat(((ObjectNode) parsed.value().orElseThrow()).members()).extracting(ObjectNode.Member::key).containsExactly("id", "x", "id");
  }

  @Test
  void warnsAboutTextBehindTheDocument() {
    Parsed<Node> parsed = read("{}\n\nHere is your packet!");
    assertThat(parsed.value()).isPresent();
    assertThat(Lines.of(parsed)).containsExactly("WARNING document.trailing-text docs/a.json:3:1 text behind the end of the JSON document; it is not read");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
      "{\"a\" 1}        | 1:6 found \"1\"; expected a colon behind the key \"a\"",
      "{a: 1}          | 1:2 found \"a\"; expected a key in double quotes, or \"}\"",
      "{'a': 1}        | 1:2 found \"'\"; expected a key in double quotes, or \"}\"",
      "{\"a\":1 \"b\":2} | 1:8 found a double quote; expected a comma or \"}\" behind the value",
      "[1 2]           | 1:4 found \"2\"; expected a comma or \"]\" behind the value",
      "{\"a\": 1]       | 1:8 found \"]\"; expected \"}\"",
      "[1}             | 1:3 found \"}\"; expected \"]\"",
      "[1,,2]          | 1:4 found \",\"; expected a value: an object, a list, a text in double quotes, a number, true, false or null",
      "[True]          | 1:2 found \"True\"; expected a value: an object, a list, a text in double quotes, a number, true, false or null",
      "[-NaN]          | 1:3 found \"NaN\" in a number; expected a digit",
      "[NaN]           | 1:2 found \"NaN\"; expected a value: an object, a list, a text in double quotes, a number, true, false or null",
      "[01]            | 1:3 found a number with a leading zero; expected a number without, or a text in double quotes",
      "[1.]            | 1:3 found a number that ends with its decimal point; expected a digit behind it",
      "[\"\\q\"]         | 1:4 found \"q\" behind a backslash; expected one of \" \\ / b f n r t u",
      "[\"\\u12g0\"]     | 1:7 found \"g0\" in an escape; expected four hexadecimal digits behind \\u",
      "// note         | 1:1 found a comment; JSON knows none",
      "```json         | 1:1 found \"`\"; expected a value: an object, a list, a text in double quotes, a number, true, false or null",
      "[\u201Cx\u201D] | 1:2 found \"\u201C\"; expected a value: an object, a list, a text in double quotes, a number, true, false or null"})
  void saysInPlainWordsWhatIsWrong(String text, String placeAndMessage) {
    String[] parts = placeAndMessage.split(" ", 2);
    assertThat(Lines.of(read(text))).containsExactly("ERROR document.not-json docs/a.json:" + parts[0] + " not JSON: " + parts[1]);
    assertThat(read(text).value()).isEmpty();
  }

  @Test
  void saysThatALineBreakEndsNoText() {
    assertThat(Lines.of(read("{\"a\": \"x\n\"}"))).containsExactly(
        "ERROR document.not-json docs/a.json:1:9 not JSON: found a line break inside a text; expected the closing double quote, or an escape such as \\n");
  }

  @Test
  void namesWhatWasOpenWhereTheFileIsCutOff() {
    assertThat(Lines.of(read("{\n  \"a\": [1,\n  2"))).containsExactly(
        "ERROR document.not-json docs/a.json:3:4 not JSON: the file ends inside the list that starts at line 2, column 8; is it cut off?");
    assertThat(Lines.of(read("{\n  \"a\": \"tru"))).containsExactly(
        "ERROR document.not-json docs/a.json:2:12 not JSON: the file ends inside the object that starts at line 1, column 1; is it cut off?");
  }

  @Test
  void refusesAnEmptyFile() {
    assertThat(Lines.of(read(""))).containsExactly("ERROR document.not-json docs/a.json:1:1 the file is empty; expected a JSON document");
    assertThat(Lines.of(read(" \n"))).containsExactly("ERROR document.not-json docs/a.json:1:1 the file is empty; expected a JSON document");
  }

  @Test
  void refusesOtherEncodings() {
    assertThat(Lines.of(JsonReader.read(new InputFile("a.json", "{\"a\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1)))))
        .containsExactly("ERROR document.encoding a.json:1:8 the byte 0xE9 is not UTF-8; expected a file encoded in UTF-8");
    for (byte[] bytes : List.of("{}".getBytes(StandardCharsets.UTF_16), "{}".getBytes(StandardCharsets.UTF_16LE), "\uFEFF{}".getBytes(StandardCharsets.UTF_16LE))) {
      assertThat(Lines.of(JsonReader.read(new InputFile("a.json", bytes)))).containsExactly("ERROR document.encoding a.json the file is encoded in UTF-16; expected UTF-8");
    }
  }

  @Test
  void refusesAnUnfinishedMerge() {
    assertThat(Lines.of(read("{\n<<<<<<< HEAD\n  \"a\": 1\n=======\n  \"a\": 2\n>>>>>>> other\n}"))).containsExactly(
        "ERROR document.merge-marker docs/a.json:2:1 an unfinished merge: found the conflict marker \"<<<<<<<\"");
  }

  @Test
  void refusesDeepNestingWhereItGetsTooDeep() {
    for (String start : List.of("[", "{\"a\":")) {
      assertThat(Lines.of(read(start.repeat(100_000)))).containsExactly("ERROR document.too-deep docs/a.json:1:" + (500 * start.length() + 1)
          + " objects and lists are nested more than 500 levels deep; expected fewer");
    }
    assertThat(read("[".repeat(500) + "]".repeat(500)).problems()).isEmpty();
  }

  @Test
  void refusesMoreThanTwentyMegabytes() {
    assertThat(Lines.of(JsonReader.read(new InputFile("a.json", new byte[SourceText.MAX_BYTES + 1]))))
        .containsExactly("ERROR document.too-large a.json the file has 20971521 bytes; expected at most 20971520");
  }

  @Test
  void turnsEveryTruncationIntoOneLocatedError() {
    byte[] bytes = SAMPLE.strip().getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < bytes.length; length++) {
      Parsed<Node> parsed = JsonReader.read(new InputFile("a.json", java.util.Arrays.copyOf(bytes, length)));
      assertThat(parsed.value()).as("first %d bytes", length).isEmpty();
      assertThat(parsed.problems()).as("first %d bytes", length).singleElement().satisfies(problem -> assertThat(problem.at().line()).isPositive());
      assertThat(parsed.problems().get(0).message()).doesNotContain("\n", "Source", "JsonReadFeature");
    }
  }

  private static Parsed<Node> read(String text) {
    return JsonReader.read(Lines.file("docs/a.json", text));
  }
}
