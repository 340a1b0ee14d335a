package io.github.backenddesign.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionsTemplateTest {

  private static final String SCHEMA = "yaml-language-server: $schema=target/backend-design/decisions.schema.json";

  @Test
  void showsEveryOpenQuestionUnderItsTopic() {
    assertThat(DecisionsTemplate.render(SCHEMA, "1", List.of(
        new DecisionsTemplate.Entry("Interface", "api-style", "How do clients call the backend?  rest* | graphql | rpc"),
        new DecisionsTemplate.Entry("Data", "database", "Where does it stay?"),
        new DecisionsTemplate.Entry("Interface", "AMB-03", "Who may delete?")))).isEqualTo("""
        # yaml-language-server: $schema=target/backend-design/decisions.schema.json
        catalog: '1'
        decisions:

          # --- Interface ---
          # How do clients call the backend?  rest* | graphql | rpc
          api-style:
          # Who may delete?
          AMB-03:

          # --- Data ---
          # Where does it stay?
          database:

        # Corrections of what was derived go here, each with its reason, e.g.
        # adjustments:
        #   modules:    { favorites: { into: articles, why: one team owns both } }
        #   operations: { profile.follow: { rename: profile.subscribe } }
        """);
  }

  @Test
  void survivesWhateverDocumentsContain() {
    List<String> ids = List.of("null", "a: b", "- x", "*y", "it's", "two\nlines", "\"q\"", "#h", "\u202Eabc", "d\u00e9j\u00e0", "\uD83D\uDE00", "a\u0001b", "x\\y", "{x}", " pad ", "~", "a\u2028b");
    List<DecisionsTemplate.Entry> entries = ids.stream().map(id -> new DecisionsTemplate.Entry("T " + id, id, "line\nbreak\r: " + id + "\ndecisions: evil")).toList();
    String text = DecisionsTemplate.render("x\ny: z", "1'", entries);
    Parsed<Decisions> parsed = read(text);
    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.value()).hasValueSatisfying(decisions -> {
      assertThat(decisions.open()).containsExactlyElementsOf(ids);
      assertThat(decisions.answers()).isEmpty();
      assertThat(decisions.catalog()).contains("1'");
    });
  }

  @Test
  void canBeFilledQuestionByQuestion() {
    List<DecisionsTemplate.Entry> entries = List.of(new DecisionsTemplate.Entry("Interface", "api-style", "How?"), new DecisionsTemplate.Entry("Data", "a: b", "What?"));
    String text = DecisionsTemplate.render(SCHEMA, "1", entries);
    List<Edit> edits = List.of(Edit.fill("api-style", "Interface", "rest", Optional.empty()), Edit.fill("a: b", "Data", YamlText.value("it's: # {odd}\n"), Optional.empty()),
        Edit.fill("later", "Interface", "x", Optional.of("New?")));
    String filled = new String(DecisionsEditor.edit(file(text), edits).value().orElseThrow(), StandardCharsets.UTF_8);
    assertThat(filled).isEqualTo(text.replace("api-style:", "api-style: rest\n  # New?\n  later: x").replace("'a: b':", "'a: b': \"it's: # {odd}\\n\""));
    assertThat(read(filled).value().orElseThrow().answer("a: b").flatMap(Answer::option)).contains("it's: # {odd}");
  }

  @Test
  void readsAsNothingWhereNothingIsOpen() {
    assertThat(read(DecisionsTemplate.render(SCHEMA, "1", List.of())).value().orElseThrow().open()).isEmpty();
  }

  private static Parsed<Decisions> read(String text) {
    return DecisionsReader.read(file(text));
  }

  private static InputFile file(String text) {
    return new InputFile("decisions.yaml", text.getBytes(StandardCharsets.UTF_8));
  }
}
