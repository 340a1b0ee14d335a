package io.github.backenddesign.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.ModelBuilder;
import io.github.backenddesign.answers.Decisions;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns ask of a model what its documents leave unsaid, and nothing else. */
class PatternsTest {

  private static final List<String> GROUPS = List.of("lifecycle", "identifiers", "edge-cases", "document-rules");

  private static Models library() {
    return Models.product().story("US-001", "As a visitor I want to register with a user name, an e-mail address and a password so that I can borrow books.")
        .story("US-002", "As a reader I want to sign in so that I see my loans.")
        .story("US-003", "As a reader I want to write a review of a book so that others know.")
        .story("US-004", "As a reader I want to delete my review so that it is gone.")
        .story("US-005", "As a visitor I want to list reviews by book so that I can choose.")
        .story("US-006", "As a librarian I want to update a book so that its data is right.")
        .story("US-007", "As a librarian I want to upload a cover file for a book so that readers recognise it.");
  }

  private static Resolution resolve(Models product) {
    Model model = new ModelBuilder().build(product.build(), List.of()).value().orElseThrow();
    return new Decider().resolve(model, Decisions.NONE, Catalog.standard());
  }

  private static List<String> rows(Models product) {
    return resolve(product).decisions().stream().filter(decision -> GROUPS.contains(decision.id())).flatMap(decision -> decision.rows().stream()).map(Decision.Row::id).toList();
  }

  @Test
  void thereAreAtLeastTwentyAndEachIsWellFormed() {
    List<ModelPattern> patterns = ModelPattern.all();
    Set<String> sorts = new HashSet<>(new PatternSubjects(library().model()).known());
    assertThat(patterns.stream().map(ModelPattern::id).distinct()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(patterns).allSatisfy(pattern -> {
      assertThat(GROUPS).as(pattern.id()).contains(pattern.group());
      assertThat(sorts).as(pattern.id()).contains(pattern.about());
      assertThat(pattern.options()).as(pattern.id()).contains(pattern.proposed()).doesNotHaveDuplicates();
      assertThat(pattern.question()).as(pattern.id()).endsWith("?");
      assertThat(pattern.effects().isEmpty() ? pattern.effectsOf().keySet() : Set.copyOf(pattern.options())).as(pattern.id()).containsExactlyInAnyOrderElementsOf(pattern.options());
    });
  }

  @Test
  void asksWhatALibraryLeavesOpen() {
    assertThat(rows(library())).contains("erasure", "left-out-fields", "unknown-fields", "how-many-each", "new-password").anyMatch(row -> row.startsWith("who-else-may-delete.review"))
        .anyMatch(row -> row.startsWith("delete-kind.review")).anyMatch(row -> row.startsWith("order.review"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      who-else-may-delete.review | Only the writer deletes a review.
      delete-kind.review         | A deleted review can be restored for a week.
      order.review               | Reviews are listed newest first.
      erasure                    | Readers can delete their account.
      new-password               | A changed password ends every other session.
      sign-out                   | Signing out ends the session on that device.
      unknown-fields             | Calls with unknown fields are refused.
      left-out-fields            | Fields that are left out stay unchanged.
      how-many-each              | At most ten reviews per reader and day, that is no more than ten entries per account.
      """)
  void isSilentWhereADocumentSaysIt(String row, String statement) {
    assertThat(rows(library())).anyMatch(id -> id.startsWith(row));
    assertThat(rows(library().fr("FR-900", statement))).noneMatch(id -> id.startsWith(row));
  }

  @Test
  void isSilentWhereADocumentAsksIt() {
    assertThat(rows(library().question("Q-1", "In which order are reviews listed?", false, List.of()))).noneMatch(id -> id.startsWith("order.review"));
  }

  @Test
  void aRowAnsweredOtherwiseChangesTheModel() {
    Models product = library();
    String row = rows(product).stream().filter(id -> id.startsWith("delete-kind.review")).findFirst().orElseThrow();
    Model model = new ModelBuilder().build(product.build(), List.of()).value().orElseThrow();
    Resolution resolution = new Decider().resolve(model, AnswersTest.read("lifecycle: accepted\nlifecycle." + row + ": back-for-30-days\n"), Catalog.standard());
    assertThat(resolution.problems()).isEmpty();
    assertThat(resolution.model().rules()).anyMatch(rule -> rule.text().equals("A deleted review is hidden from everybody, can be restored by its owner for 30 days, and is then removed.")
        && rule.operationIds().equals(List.of("review.delete")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"conduit", "boutique", "cargo"})
  void staysWithinTheBudgetAndAsksNoRowTwice(String sample) throws IOException {
    Model model = new ModelBuilder().build(AcceptAllTest.read(sample), List.of()).value().orElseThrow();
    Resolution resolution = new Decider().resolve(model, Decisions.NONE, Catalog.standard());
    assertThat(resolution.decisions().stream().filter(decision -> decision.tier() == Decision.Tier.GATE).count()).isLessThanOrEqualTo(30);
    assertThat(resolution.decisions().stream().filter(Decision::isGroup).count()).isLessThanOrEqualTo(8);
    resolution.decisions().stream().filter(Decision::isGroup).forEach(group -> {
      assertThat(group.rows()).extracting(Decision.Row::id).as(group.id()).doesNotHaveDuplicates();
      assertThat(group.rows()).extracting(Decision.Row::question).as(group.id()).noneMatch(question -> question.contains("{"));
    });
  }
}
