package io.github.backenddesign.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.answers.Adjustment.Section;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Parsed;
import io.github.backenddesign.document.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionsReaderTest {

  private static final String SAMPLE = """
      # yaml-language-server: $schema=target/backend-design/decisions.schema.json
      catalog: '1'                            # a remark
      decisions:
        # How do clients call the backend?  rest* | graphql | rpc
        api-style: rest                       # short form
        language-framework:
          answer: java-spring-boot
          why: Two of our three services run on it.
        AMB-03: only-the-writer
        identity-provider:
          custom: Our own CAS server
        TQ-4:
          deferred: no usage data yet
          until: 2026-12-01
        database:
        caching: ~
        session:
          answer:
          why:
        field-limits: accepted
        field-limits.article.title: 0120
        core-logic-boundaries: {answer: two, cut: {articles: [Article, Tag], users: User}}
        contract-ownership: {answer: existing, file: docs/published.openapi.yaml}
        paging: no
      adjustments:
        modules:    { favorites: { into: articles, why: one team } }
        operations: { profile.follow: { rename: profile.subscribe }, ad.list: { drop: true } }
        entities:   { port: { same-as: [location, harbour] } }
        roles:      { author: { kind: owner-of article } }
        same-question: [[AMB-02, TQ-2, Q-1], [AMB-04, TQ-5]]
      seen: { api-style: 3f9a, TQ-4: 00e1 }
      """;

  @Test
  void readsEveryFormOfAnAnswer() {
    Decisions decisions = sample();
    assertThat(decisions.catalog()).contains("1");
    assertThat(decisions.answers()).extracting(Answer::questionId).containsExactly("api-style", "language-framework", "AMB-03", "identity-provider", "TQ-4", "field-limits",
        "field-limits.article.title", "core-logic-boundaries", "contract-ownership", "paging");
    assertThat(decisions.answer("language-framework")).hasValueSatisfying(answer -> {
      assertThat(answer.option()).contains("java-spring-boot");
      assertThat(answer.why()).contains("Two of our three services run on it.");
      assertThat(answer.at()).hasToString("decisions.yaml:6:3");
      assertThat(answer.at().pointer()).isEqualTo("/decisions/language-framework");
    });
    assertThat(decisions.answer("identity-provider").flatMap(Answer::custom)).contains("Our own CAS server");
    assertThat(decisions.answer("TQ-4").flatMap(Answer::deferred)).contains("no usage data yet");
    assertThat(decisions.answer("TQ-4").flatMap(Answer::until)).contains("2026-12-01");
    assertThat(decisions.answer("core-logic-boundaries").map(Answer::cut)).contains(Map.of("articles", List.of("Article", "Tag"), "users", List.of("User")));
    assertThat(decisions.answer("contract-ownership").flatMap(Answer::file)).contains("docs/published.openapi.yaml");
  }

  @Test
  void keepsAnswersAsTheyWereTyped() {
    assertThat(sample().answer("paging").flatMap(Answer::option)).contains("no");
    assertThat(sample().answer("field-limits.article.title").flatMap(Answer::option)).contains("0120");
  }

  @Test
  void takesKeysWithoutAnAnswerAsOpen() {
    assertThat(sample().open()).containsExactly("database", "caching", "session");
  }

  @Test
  void readsAdjustmentsOfAllSections() {
    assertThat(sample().adjustments()).extracting(Adjustment::section, Adjustment::target, Adjustment::verb, Adjustment::values, Adjustment::why).containsExactly(
        tuple(Section.MODULES, "favorites", "into", List.of("articles"), Optional.of("one team")),
        tuple(Section.OPERATIONS, "profile.follow", "rename", List.of("profile.subscribe"), Optional.empty()),
        tuple(Section.OPERATIONS, "ad.list", "drop", List.of("true"), Optional.empty()),
        tuple(Section.ENTITIES, "port", "same-as", List.of("location", "harbour"), Optional.empty()),
        tuple(Section.ROLES, "author", "kind", List.of("owner-of article"), Optional.empty()),
        tuple(Section.SAME_QUESTION, "AMB-02", "same-question", List.of("TQ-2", "Q-1"), Optional.empty()),
        tuple(Section.SAME_QUESTION, "AMB-04", "same-question", List.of("TQ-5"), Optional.empty()));
  }

  @Test
  void readsWhatWasSeen() {
    assertThat(sample().seen()).containsExactly(Map.entry("api-style", "3f9a"), Map.entry("TQ-4", "00e1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing yet\n", "---\n", "decisions:\n", "decisions: {}\nadjustments:\nseen: ~\ncatalog:\n"})
  void readsNothingFromNothing(String text) {
    assertThat(read(text)).isEqualTo(Parsed.of(Decisions.NONE));
  }

  @Test
  void reportsEverythingOfOneRun() {
    assertThat(lines("""
        catalogue: '1'
        decisions:
          api-style: [rest]
          session: {anwser: cookie, wy: because, answer: token}
          database: {answer: postgres, custom: ours, deferred: later}
          caching: {why: no idea}
          search: {answer: none, until: US-001}
          storage: {answer: {a: b}, cut: [x]}
          api-style: rpc
          ok: fine
        adjustments:
          module: {a: {into: b}}
          modules: {a: {in: b}, c: , d: {why: x}, e: f, g: {into: }, h: {}}
          same-question: [[AMB-02], AMB-03]
        seen: [x]
        other: 1
        """)).containsExactly(
        "1:1 \"catalogue\" is not known here; did you mean \"catalog\"?",
        "3:14 api-style: found a list; expected an option, or a mapping with answer, custom or deferred",
        "4:13 session: \"anwser\" is not known here; did you mean \"answer\"?",
        "4:29 session: \"wy\" is not known here; did you mean \"why\"?",
        "5:3 database: found answer and custom and deferred together; expected exactly one of answer, custom and deferred",
        "6:3 caching: found none of answer, custom and deferred; expected exactly one of answer, custom and deferred",
        "7:3 search: found \"until\" without \"deferred\"; expected both or neither",
        "8:21 storage: found a mapping; expected a text behind \"answer\"",
        "8:34 storage: found a list; expected a mapping of module names to lists of entities",
        "9:3 key \"api-style\" appears twice, first at line 3",
        "12:3 adjustments: \"module\" is not known here; did you mean \"modules\"?",
        "13:17 a: \"in\" is not known here; expected one of into, rename, why",
        "13:25 c: nothing is changed; expected one of into, rename",
        "13:30 d: nothing is changed; expected one of into, rename",
        "13:46 e: found \"f\"; expected a mapping with into, rename or why",
        "13:53 g: \"into\" has no value; expected a text",
        "13:62 h: nothing is changed; expected one of into, rename",
        "14:19 same-question: a group of 1; expected at least two ids",
        "14:29 same-question: found \"AMB-03\"; expected a group of ids, e.g. [AMB-02, TQ-2]",
        "15:7 seen: found a list; expected a mapping of question ids to hashes",
        "16:1 \"other\" is not known here; expected one of catalog, decisions, adjustments, seen");
  }

  @Test
  void readsTheRestOfAFileWithErrors() {
    Decisions decisions = read("decisions: {a: [x], b: two}\nother: 1\n").value().orElseThrow();
    assertThat(decisions.answers()).extracting(Answer::questionId).containsExactly("b");
  }

  @Test
  void reportsUnknownMembersEvenWithoutValues() {
    assertThat(lines("decisions:\n  a:\n    anser:\n")).containsExactly(
        "3:5 a: \"anser\" is not known here; did you mean \"answer\"?");
  }

  @Test
  void refusesAFileThatIsNoMapping() {
    assertThat(lines("- a\n- b\n")).containsExactly("1:1 found a list; expected a mapping with catalog, decisions, adjustments, seen");
    assertThat(lines("hello\n")).containsExactly("1:1 found \"hello\"; expected a mapping with catalog, decisions, adjustments, seen");
  }

  @Test
  void neverThrowsOnTruncations() {
    byte[] bytes = SAMPLE.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < bytes.length; length++) {
      Parsed<Decisions> parsed = DecisionsReader.read(new InputFile("decisions.yaml", Arrays.copyOf(bytes, length)));
      assertThat(parsed.value().isPresent() || !parsed.problems().isEmpty()).as("first %d bytes", length).isTrue();
    }
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return new org.assertj.core.groups.Tuple(values);
  }

  private static Decisions sample() {
    Parsed<Decisions> parsed = read(SAMPLE);
    assertThat(parsed.problems()).isEmpty();
    return parsed.value().orElseThrow();
  }

  private static List<String> lines(String text) {
    return read(text).problems().stream().map(Problem::line).map(line -> line.replaceFirst("^decisions.yaml:", "")).toList();
  }

  private static Parsed<Decisions> read(String text) {
    return DecisionsReader.read(new InputFile("decisions.yaml", text.getBytes(StandardCharsets.UTF_8)));
  }
}
