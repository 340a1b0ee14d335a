package io.github.backenddesign.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.decision.Decision;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class QuestionsPageTest {

  private final QuestionsPage page = new QuestionsPage();

  @Test
  void beginsWithLinesThatCanBePasted() {
    String text = page.render(SamplePacket.draft().decisions(), "decisions.yaml");
    assertThat(text).contains("""
        **1 question open**, 1 of them blocking, those that change most of the design first. Answer them in `decisions.yaml`, or let `mvn backend-design:decide` ask one by one.
        """).contains("""
        ```yaml
        decisions:
          # What proves who is calling? (blocking)
          session: opaque   # recommended, confidence low; else jwt
        ```
        """);
  }

  @Test
  void saysWhenNothingIsOpen() {
    assertThat(page.render(SamplePacket.decided().decisions(), "decisions.yaml"))
        .contains("**Nothing is open.** Every required question is answered in `decisions.yaml`.").doesNotContain("## Open questions");
  }

  @Test
  void givesEachOpenQuestionWithAllThatHelpsToAnswerIt() {
    assertThat(page.render(SamplePacket.draft().decisions(), "decisions.yaml")).contains("""
        ### 1. What proves who is calling?

        - Id `session`, **blocking**; ask: architect, security designer
        - Why it matters: Sign-out must end it.

        Options:

        - **Opaque token, kept by the server** (`opaque`) recommended
          - for: Fits (FR-012).
          - against: Costs a lookup.
          - changes: auth.session: opaque token
        - **Signed token** (`jwt`)
          - for: Fits (FR-012).
          - against: Costs a lookup.
          - changes: adds operation session.renew (action): Renew the session

        Recommended: **Opaque token, kept by the server** (confidence low)

        - Speaks for the recommendation: Sign-out ends the session (FR-003)
        - Would change it: No need to end sessions.
        - Concerns: FR-003, US-005
        - Takes for granted: [`api-style`](#d-api-style)
        - sign-out-ends-session: "ends the session" (docs/prd.packet.json:77:9)
        """);
  }

  @Test
  void givesConventionsAsRowsWithOneAnswerForAll() {
    Decision group = open(new SamplePacket(text -> text).fieldLimits());
    assertThat(page.render(List.of(group), "decisions.yaml")).contains("  field-limits: accepted\n").contains("""
        Take all: `field-limits: accepted`

        | Row | Settles | Value | Else | From |
        |---|---|---|---|---|
        | `field-limits.article.title` | Length of Article.title | 200 | 120 | field kinds |
        """);
  }

  @Test
  void listsAnswersAndAssumptions() {
    assertThat(page.render(SamplePacket.draft().decisions(), "decisions.yaml"))
        .contains("| <a id=\"d-language-framework\"></a>`language-framework` | Which language and framework? | Kotlin with Ktor | decisions.yaml:7:3 |")
        .contains("- <a id=\"d-message-language\"></a>`message-language` Which language have messages? English (assumed)");
  }

  @Test
  void noTextOfADocumentBreaksThePageOrTheLinesToPaste() {
    String text = page.render(SamplePacket.hostile().decisions(), "decisions.yaml");
    MarkdownOutline hostile = MarkdownOutline.of(text);
    MarkdownOutline tame = MarkdownOutline.of(page.render(SamplePacket.draft().decisions(), "decisions.yaml"));
    assertThat(hostile.unevenTables()).isEmpty();
    assertThat(hostile.kinds()).isEqualTo(tame.kinds());
    assertThat(hostile.html()).isEqualTo(tame.html());
    assertThat(pasted(text)).hasToString("{decisions={session=opaque}}");
  }

  @Test
  void quotesIdsThatYamlWouldReadOtherwise() {
    Decision decision = new SamplePacket(text -> text).openQuestion();
    Decision odd = new Decision("no", decision.topic(), decision.tier(), 1, Optional.empty(), "Is: it #1?", "", List.of(), true, false, Decision.Status.OPEN,
        Optional.empty(), Optional.of("1 \"x\""), List.of(),
        "low", true, decision.options(), List.of(), List.of(), List.of(), List.of(), List.of(), Decision.Origin.DOCUMENT, "");
    String text = page.render(List.of(odd), "decisions.yaml");
    assertThat(text).contains("  no: '1 \"x\"'");
    assertThat(pasted(text)).hasToString("{decisions={no=1 \"x\"}}");
  }

  private static Object pasted(String page) {
    String yaml = page.replaceAll("(?s).*```yaml\n(.*?)\n```.*", "$1");
    return new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }

  private static Decision open(Decision decision) {
    Decision.Row row = decision.rows().get(0);
    return new Decision(decision.id(), decision.topic(), decision.tier(), decision.stratum(), decision.group(), decision.question(), decision.why(),
        decision.ask(), true, false, Decision.Status.OPEN,
        Optional.empty(), decision.recommended(), decision.reasons(), decision.confidence(), false, decision.options(), decision.grounds(),
        List.of(new Decision.Row(row.id(), row.question(), row.options(), row.proposed(), Optional.empty(), row.source())), decision.assuming(),
            decision.dependsOn(), decision.refs(), decision.origin(), "");
  }
}
