package io.github.backenddesign.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.analysis.CriterionClass;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Rule;
import io.github.backenddesign.answers.Decisions;
import io.github.backenddesign.document.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a criterion leaves open in passing is asked, or said to be settled by the question that asks it already. */
class OpenCriteriaTest {

  private static Model product(String criterion, String question) {
    Rule rule = new Rule("R-US-001-2", criterion, "US-001", "", CriterionClass.TBD, List.of(), SourceLocation.at("docs/story-map.json", 40, 9));
    Models models = Models.product();
    return (question.isEmpty() ? models : models.question("AMB-01", question, false, List.of("US-001"))).model().withRules(List.of(rule));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      TBD: should the host confirm first?                       | Must a host confirm a stay before it is booked?
      How long a stay can be held: TBD (see ambiguities)        | For how long is a stay held?
      If the room is dearer, TBD who pays (AMB-01).             | Are upgrades free?
      """)
  void namesTheDecisionThatSettlesIt(String criterion, String question) {
    Resolution resolution = new Decider().resolve(product(criterion, question), Decisions.NONE, Catalog.standard());
    assertThat(resolution.model().rules()).filteredOn(rule -> rule.id().equals("R-US-001-2")).extracting(Rule::decisionId).containsExactly("AMB-01");
    assertThat(resolution.decisions()).extracting(Decision::id).doesNotContain("q-us-001-2");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      TBD: joining two profiles of the same person.             | Joining two profiles of the same person (US-001)?
      Sign-off for brakes - TBD                                 | Sign-off for brakes (US-001)?
      If the room is dearer: TBD whether the guest pays more.   | If the room is dearer: whether the guest pays more (US-001)?
      """)
  void asksWhatNothingElseAsks(String criterion, String question) {
    Decision asked = new Decider().resolve(product(criterion, "May a guest bring a pet?"), Decisions.NONE, Catalog.standard()).decisions().stream().filter(decision -> decision.id().equals("q-us-001-2")).findFirst().orElseThrow();
    assertThat(asked.question()).isEqualTo(question);
    assertThat(asked.why()).isEqualTo("US-001 leaves it open.");
  }

  @Test
  void asksNothingWhereOnlyTheMarkStands() {
    assertThat(new Decider().resolve(product("Limits: TBD", ""), Decisions.NONE, Catalog.standard()).decisions()).extracting(Decision::id).doesNotContain("q-us-001-2");
  }
}
