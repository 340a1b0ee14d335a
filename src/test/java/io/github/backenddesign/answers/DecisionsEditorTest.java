package io.github.backenddesign.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Parsed;
import io.github.backenddesign.document.Problem;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionsEditorTest {

  private static final String LONG = Edit.longForm(members("answer", "two", "why", "it's: so"), Map.of());

  @Test
  void fillsTheValueWhereTheEmptyKeyStands() {
    assertThat(edited("decisions:\n  a: x\n  b:\n  c: y\n", fill("b", "rest"))).isEqualTo("decisions:\n  a: x\n  b: rest\n  c: y\n");
    assertThat(edited("decisions:\n  b:   # why?\n", fill("b", "rest"))).isEqualTo("decisions:\n  b: rest   # why?\n");
    assertThat(edited("decisions:\n  b: \n", fill("b", "rest"))).isEqualTo("decisions:\n  b: rest\n");
    assertThat(edited("decisions:\n  b: ~ # x\n", fill("b", "rest"))).isEqualTo("decisions:\n  b: rest # x\n");
    assertThat(edited("decisions:\n  \"b\" :", fill("b", "rest"))).isEqualTo("decisions:\n  \"b\" : rest");
  }

  @Test
  void fillsALongFormBelowTheKey() {
    assertThat(edited("decisions:\n    b:   # why?\n    c: y\n", fill("b", LONG))).isEqualTo("decisions:\n    b:   # why?\n      answer: two\n      why: 'it''s: so'\n    c: y\n");
    assertThat(edited("decisions:\n  b:", fill("b", LONG))).isEqualTo("decisions:\n  b:\n    answer: two\n    why: 'it''s: so'");
  }

  @Test
  void replacesAnAnswerOnlyWhenTold() {
    String text = "decisions:\n  b: rest  # by us\n  c: y\n";
    assertThat(edited(text, replace("b", "rpc"))).isEqualTo("decisions:\n  b: rpc  # by us\n  c: y\n");
    assertThat(refused(text, fill("b", "rpc"))).isEqualTo("decisions.yaml nothing was written: \"b\" has an answer already");
  }

  @Test
  void replacesLongFormsWithShortOnesAndBack() {
    String text = "decisions:\n  b: # here\n    answer: one\n    cut:\n      m: [A]   # last\n\n  # next\n  c: y\n";
    assertThat(edited(text, replace("b", "rpc"))).isEqualTo("decisions:\n  b: rpc # here   # last\n\n  # next\n  c: y\n");
    assertThat(edited(text, replace("b", LONG))).isEqualTo("decisions:\n  b: # here   # last\n    answer: two\n    why: 'it''s: so'\n\n  # next\n  c: y\n");
    assertThat(edited("decisions:\n  b: one # x\n", replace("b", LONG))).isEqualTo("decisions:\n  b:  # x\n    answer: two\n    why: 'it''s: so'\n");
    assertThat(edited("decisions:\n  b: |\n    one\n    two\n\n  c: y\n", replace("b", "rpc"))).isEqualTo("decisions:\n  b: rpc\n\n  c: y\n");
    assertThat(edited("decisions:\n  b:\n    'one'\n  c: y\n", replace("b", "rpc"))).isEqualTo("decisions:\n  b: rpc\n  c: y\n");
    assertThat(edited("decisions:\n  b: {answer: one,\n      why: x}\n  c: y\n", replace("b", "rpc"))).isEqualTo("decisions:\n  b: rpc\n  c: y\n");
  }

  @Test
  void refusesToLoseComments() {
    assertThat(refused("decisions:\n  b:\n    answer: one # because\n    why: x\n", replace("b", "rpc")))
        .isEqualTo("decisions.yaml nothing was written: the old value of \"b\" holds comments that would be lost");
    assertThat(refused("decisions:\n  b: | # note\n    one\n", replace("b", "rpc")))
        .isEqualTo("decisions.yaml nothing was written: the old value of \"b\" holds comments that would be lost");
  }

  @Test
  void insertsAMissingKeyUnderItsTopic() {
    String text = """
        decisions:

          # --- Interface ---
          # how?
          a: x   # yes

          # --- Data ---
          b:
            answer: y
            why: z
          # between

          # --- Security ---
          # nothing yet
        adjustments:
        """;
    assertThat(edited(text, Edit.fill("n", "Interface", "v", Optional.of("why\nnot?")))).isEqualTo(text.replace("  a: x   # yes\n", "  a: x   # yes\n  # why not?\n  n: v\n"));
    assertThat(edited(text, Edit.fill("n", "Data", "v", Optional.empty()))).isEqualTo(text.replace("    why: z\n", "    why: z\n  n: v\n"));
    assertThat(edited(text, Edit.fill("n", "Security", "v", Optional.empty()))).isEqualTo(text.replace("  # --- Security ---\n", "  # --- Security ---\n  n: v\n"));
    assertThat(edited(text, Edit.fill("n", "Other", "v", Optional.empty()))).isEqualTo(text.replace("    why: z\n", "    why: z\n  n: v\n"));
  }

  @Test
  void quotesKeysThatNeedIt() {
    assertThat(edited("decisions:\n  a: x\n", fill("who: may?", "v"))).isEqualTo("decisions:\n  a: x\n  'who: may?': v\n");
  }

  @Test
  void insertsSeveralKeysAndUpdatesSeen() {
    assertThat(edited("decisions:\n  a:\nseen: { a: 11 }\n", fill("a", "x"), fill("b", "y"), Edit.seen("a", "3f9a"), Edit.seen("b", "00e1")))
        .isEqualTo("decisions:\n  a: x\n  b: y\nseen: { a: 3f9a, b: 00e1 }\n");
    assertThat(edited("seen:\n    a: 11  # x\ndecisions:\n", Edit.seen("a", "22"), Edit.seen("b", "33"), fill("a", "x"))).isEqualTo("seen:\n    a: 22  # x\n    b: 33\ndecisions:\n  a: x\n");
    assertThat(edited("seen: {}", Edit.seen("a", "22"))).isEqualTo("seen: { a: 22 }");
    assertThat(edited("decisions:\n  a: x", Edit.seen("a", "22"))).isEqualTo("decisions:\n  a: x\nseen:\n  a: 22");
  }

  @Test
  void startsSectionsThatAreMissing() {
    assertThat(edited("", fill("a", "x"))).isEqualTo("decisions:\n  a: x\n");
    assertThat(edited("# only\r\n# comments", fill("a", LONG))).isEqualTo("# only\r\n# comments\r\ndecisions:\r\n  a:\r\n    answer: two\r\n    why: 'it''s: so'");
    assertThat(edited("---\ncatalog: '1'\n", fill("a", "x"))).isEqualTo("---\ncatalog: '1'\ndecisions:\n  a: x\n");
  }

  @Test
  void keepsTheByteOrderMark() {
    assertThat(edited("\uFEFFdecisions:\r\n  a:\r\n", fill("a", "x"), fill("b", "y"))).isEqualTo("\uFEFFdecisions:\r\n  a: x\r\n  b: y\r\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "decisions: {}                               | \"decisions\" stands in braces",
      "decisions: {n: }                            | \"decisions\" stands in braces",
      "{decisions: }                               | the whole file is one value in braces",
      "decisions: [x]                              | \"decisions\" stands in braces",
      "decisions:\\n- x                            | \"decisions\" has a value that is no mapping",
      "decisions: text                             | \"decisions\" has a value that is no mapping",
      "decisions: ~                                | \"decisions\" has a value that is no mapping",
      "- a                                         | the file is not a mapping",
      "decisions:\\n  ? a\\n  : b\\n  ? n          | the key \"n\" is written in a form that is not edited",
      "catalog: 1\\n...                             | the edited file would not say what it should",
      "` catalog: 1`                               | the edited file would not say what it should",
      "decisions: &d\\n  a: x\\nother: *d          | the edited file would not say what it should",
      "decisions:\\n  n: &v one\\n  b: *v          | the edited file would not say what it should",
      "decisions:\\n  a: !KEEP\\n    x\\n\\n\\n    | the edited file would not say what it should",
      "decisions:\\n  *x : y                       | the file has errors",
      "a: 1\\na: 2                                 | the file has errors"})
  void refusesWhatItCanNotEditSafely(String text, String reason) {
    Parsed<byte[]> parsed = DecisionsEditor.edit(file(text.replace("\\n", "\n").replace("!KEEP", "|+")), List.of(Edit.replace("n", "T", LONG, Optional.of("c"))));
    assertThat(parsed.value()).isEmpty();
    assertThat(parsed.problems()).last().satisfies(problem -> {
      assertThat(problem.line()).isEqualTo("decisions.yaml nothing was written: " + reason);
      assertThat(problem.remedy()).hasValue("enter these lines by hand:\ndecisions:\n  # c\n  n:\n    answer: two\n    why: 'it''s: so'");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"x\ny: z", "a: b", "[", "'", "x\nother: y", "*x", "x\n\nother:\n  z: 1", "\nanswer: [", "\nnot a mapping\nat: all"})
  void refusesValuesThatAreNotOneValue(String value) {
    assertThat(refused("decisions:\n  a:\n  b: y\n", fill("a", value))).isEqualTo("decisions.yaml nothing was written: the value for \"a\" is not one YAML value");
  }

  static Stream<String> oddFiles() {
    List<String> files = List.of(
        "decisions:\n  a:\n",
        "decisions:\n  a:\n  b: y\n  'c d':\n    answer: z # t\n",
        "# head\n\ncatalog: '1' # c\n\n# above\ndecisions: # d\n\n  # one\n\n  a:     # open\n  # two\n\n  b: \"y # no comment\"   # trailing\n\n# tail\nadjustments: # adj\n  modules: {x: {into: y}}\n\nseen: {b: 1} # s\n# end\n",
        "seen:\n  b: 1\ndecisions:\n        b: |\n          # not a comment\n          text\n        a: null\n",
        "decisions:\n  b: 'it''s\n    long'\n  a: ~",
        "decisions:\n  # --- T ---\n  # nothing\n\n  # --- U ---\n\n",
        "decisions:\n  # --- T ---\n  x: |\n    # --- U ---\n    y\n  a:\n  # --- U ---\n  b: \uD83D\uDE00 # \uD83D\uDE00\n",
        "decisions:\n",
        "# only comments\n# --- T ---\n",
        "decisions: # a\ttab\n  # two\ttabs\there\n  a: # x\t y\n  b: z # q\t\n#\t\n",
        "decisions:\n  a:\n  b: &x y # kept\n  c: *x\n  e: {answer: &o one, why: *o}\n",
        "decisions:\n  a:\n  b: {answer: z, why: \"x, y # no\"}   # flow\n  c: { answer: 'q',\n       cut: {m: [A, B]} }\nadjustments: {modules: {x: {into: y}}, same-question: [[A, B]]}\nseen: {b: 1, c: 2}\n",
        "decisions:\n  'a' :\n  ? b\n  : y\n  \"c\\x41\": \"z\\n\"\n",
        "%YAML 1.2\n---\n# head\ndecisions:\n\n\n  a:\n\n\n  b: y\n\n\n",
        "\n\n",
        "---\n# x\ndecisions:\n  \"a\":\n  b: >-\n    folded\n    text\n\n\n  c: [x,\n    y]\n");
    return files.stream().flatMap(file -> Stream.of(file, file.stripTrailing(), file.replace("\n", "\r\n"), "\uFEFF" + file, file + "  ", file + "\n# more"));
  }

  @ParameterizedTest
  @MethodSource("oddFiles")
  void onlyInsertsIntoOddFiles(String text) {
    for (String value : List.of("rest", "'a: b'", LONG)) {
      for (String topic : List.of("T", "U", "")) {
        List<Edit> edits = List.of(Edit.fill("a", topic, value, Optional.of("# c: {")), Edit.fill("new.key", topic, value, Optional.empty()), Edit.seen("new.key", "12ab"));
        Parsed<byte[]> parsed = DecisionsEditor.edit(file(text), edits);
        assertThat(parsed.problems()).isEmpty();
        String result = new String(parsed.value().orElseThrow(), StandardCharsets.UTF_8);
        String kept = text.replaceFirst("a: (null|~)", "a: ");
        assertThat(isSubsequence(kept, result)).as("every character of\n%s\nin\n%s", text, result).isTrue();
        assertThat(result.contains("\r\n") && result.replace("\r\n", "").contains("\n")).as("mixed line ends").isEqualTo(text.contains("\r\n") && text.replace("\r\n", "").contains("\n"));
        assertSaysTheSame(text, result);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "decisions:\\n<<<<<<< HEAD\\n  a: rest\\n=======\\n  a: rpc\\n>>>>>>> theirs\\n        | decisions.yaml:2:1 an unfinished merge: found the conflict marker `<<<<<<<`",
      "<<<<<<< HEAD\\ndecisions:\\n  a: rest\\n=======\\n>>>>>>> theirs\\n                   | decisions.yaml:1:1 an unfinished merge: found the conflict marker `<<<<<<<`",
      "decisions:\\n\\ta: x\\n                                                                    | decisions.yaml:2:1 not YAML: found a tab; expected blanks for indentation",
      "decisions:\\n  a:\\t# x\\n                                                               | decisions.yaml:2:5 not YAML: found a tab; expected blanks for indentation"})
  void leavesAloneAndExplainsWhatIsNoYaml(String text, String message) {
    Parsed<byte[]> parsed = DecisionsEditor.edit(file(text.replace("\\n", "\n").replace("\\t", "\t")), List.of(Edit.fill("a", "T", "rest", Optional.empty())));
    assertThat(parsed.value()).isEmpty();
    assertThat(parsed.problems().get(0).line()).isEqualTo(message.replace('`', '"'));
    assertThat(parsed.problems()).last().extracting(Problem::line).isEqualTo("decisions.yaml nothing was written: the file has errors");
  }

  /** Cuts a hole into a file at every place: whatever is left is edited properly or refused. */
  @Test
  void neverThrowsAndNeverDamagesBrokenFiles() {
    String text = "# h\ncatalog: '1'\ndecisions: # d\n  # --- T ---\n  a:   # open\n  b: {answer: \"z\", cut: {m: [A, B]}}\n  c: |\n    text\n  d:\n    answer: &x y\n    why: *x\nseen: { b: 1 }\n";
    int edited = 0;
    for (int from = 0; from < text.length(); from++) {
      for (int length = 0; length < 6 && from + length <= text.length(); length++) {
        String broken = text.substring(0, from) + text.substring(from + length);
        Parsed<byte[]> parsed = DecisionsEditor.edit(file(broken), List.of(Edit.fill("a", "T", "rest", Optional.empty()), Edit.fill("n", "T", LONG, Optional.of("c")), Edit.seen("n", "2")));
        assertThat(parsed.value().isPresent()).as(broken).isEqualTo(parsed.problems().isEmpty());
        if (parsed.value().isPresent()) {
          assertThat(isSubsequence(broken.replaceAll(" +", ""), new String(parsed.value().get(), StandardCharsets.UTF_8))).as(broken).isTrue();
          edited++;
        }
      }
    }
    assertThat(edited).isGreaterThan(500);
  }

  private static void assertSaysTheSame(String before, String after) {
    Decisions old = DecisionsReader.read(file(before)).value().orElseThrow();
    Decisions now = DecisionsReader.read(file(after)).value().orElseThrow();
    assertThat(now.answers().stream().map(Answer::questionId)).containsAll(old.answers().stream().map(Answer::questionId).toList()).contains("a", "new.key").hasSize(old.answers().size() + 2);
    old.answers().forEach(answer -> assertThat(now.answer(answer.questionId()).flatMap(Answer::option)).isEqualTo(answer.option()));
    assertThat(now.open()).isEqualTo(old.open().stream().filter(id -> !id.equals("a")).toList());
    assertThat(now.adjustments()).hasSameSizeAs(old.adjustments());
    assertThat(now.catalog()).isEqualTo(old.catalog());
    assertThat(now.seen()).containsAllEntriesOf(old.seen()).containsEntry("new.key", "12ab");
  }

  private static boolean isSubsequence(String part, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < part.length(); i++) {
      at += whole.charAt(i) == part.charAt(at) ? 1 : 0;
    }
    return at == part.length();
  }

  private static Map<String, String> members(String... pairs) {
    Map<String, String> members = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      members.put(pairs[i], pairs[i + 1]);
    }
    return members;
  }

  private static Edit fill(String id, String value) {
    return Edit.fill(id, "", value, Optional.empty());
  }

  private static Edit replace(String id, String value) {
    return Edit.replace(id, "", value, Optional.empty());
  }

  private static String edited(String text, Edit... edits) {
    Parsed<byte[]> parsed = DecisionsEditor.edit(file(text), List.of(edits));
    assertThat(parsed.problems()).isEmpty();
    return new String(parsed.value().orElseThrow(), StandardCharsets.UTF_8);
  }

  private static String refused(String text, Edit edit) {
    Parsed<byte[]> parsed = DecisionsEditor.edit(file(text), List.of(edit));
    assertThat(parsed.value()).isEmpty();
    return parsed.problems().stream().map(Problem::line).reduce("", (all, line) -> all + line);
  }

  private static InputFile file(String text) {
    return new InputFile("decisions.yaml", text.getBytes(StandardCharsets.UTF_8));
  }
}
