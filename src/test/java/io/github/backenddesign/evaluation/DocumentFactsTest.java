package io.github.backenddesign.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.evaluation.DocumentFacts.Link;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFactsTest {

  private final DocumentFacts library = DocumentFacts.read(Cases.folder("library").resolve("docs"));

  @Test
  void findsStoriesAndRequirementsWhateverTheirMembersAreCalled() {
    assertThat(library.stories()).containsExactlyInAnyOrder("US-001", "US-004");
    assertThat(library.requirements()).containsExactlyInAnyOrder("FR-001", "FR-002", "NFR-001");
    assertThat(library.links()).containsExactlyInAnyOrder(
        new Link("US-001", "FR-001"), new Link("US-001", "FR-002"), new Link("US-004", "NFR-001"));
  }

  @Test
  void findsQuestionsThatHaveAnId() {
    assertThat(library.questions()).containsExactlyInAnyOrder("Q-1", "Q-12", "Q-2");
  }

  @Test
  void knowsNothingWithoutDocuments(@TempDir Path empty) {
    assertThat(DocumentFacts.read(empty).traceable()).isZero();
  }

  @Test
  void aLongerIdOrADecisionWithoutChoiceDoesNotAskTheQuestion() {
    String decisions = "{'decisions': [{'id': 'renewals', 'refs': ['Q-12', 'TQ-2'], 'options': [{}, {}]}, {'id': 'Q-2', 'options': [{}]}%s]}";
    Traceability before = new Traceability(library, Cases.json(decisions.formatted("")));
    Traceability after = new Traceability(library, Cases.json(decisions.formatted(", {'question': 'How many (Q-1)?', 'free_answer': true}")));

    assertThat(before.asked()).contains(1 / 3.0);
    assertThat(after.asked()).contains(2 / 3.0);
  }
}
