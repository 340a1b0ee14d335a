package io.github.backenddesign.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.document.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsTest {

  private static List<OpenQuestion> ask(String... questions) {
    return Docs.of().prd("{\"open_questions\": [\"" + String.join("\", \"", questions) + "\"]}").product().questions();
  }

  @Test
  void takesALabelForAnIdAndTheRemarkForWhatItBlocks() {
    OpenQuestion question = ask("Q1 (blocks FR-003): How long does a session last?").get(0);
    assertThat(question.ids()).containsExactly(new ElementId("Q1"));
    assertThat(question.idGiven()).isTrue();
    assertThat(question.question().text()).isEqualTo("How long does a session last?");
    assertThat(question.blocking()).isTrue();
    assertThat(question.affects()).containsExactly("FR-003");
  }

  @Test
  void givesAnIdMadeOfTheFirstSignificantWords() {
    OpenQuestion question = ask("May a member favorite their own article, or follow themselves?").get(0);
    assertThat(question.id()).isEqualTo(new ElementId("q-member-favorite-own-article-follow"));
    assertThat(question.idGiven()).isFalse();
  }

  @Test
  void keepsIdsApartWhenTheWordsAreTheSame() {
    assertThat(ask("What is the page size?", "Is the page size for what?")).extracting(question -> question.id().value()).containsExactly("q-page-size", "q-page-size-2");
  }

  @Test
  void asksTheSameWordsOnce() {
    OpenQuestion question = ask("What is the page size?", "what is the page-size").get(0);
    assertThat(question.places()).hasSize(2);
    assertThat(question.otherWordings()).isEmpty();
  }

  @Test
  void doesNotJoinQuestionsThatOnlySoundAlike() {
    assertThat(ask("Who may delete a comment?", "Who may delete comments?")).hasSize(2);
  }

  @Test
  void joinsAQuestionWithTheOneItNamesInBrackets() {
    Product product = Docs.of()
        .architecture("{\"tbd\": {\"questions\": [{\"id\": \"TQ-1\", \"question\": \"Frozen slug? (AMB-01)\", \"affects\": \"articles\"}]}}")
        .storyMap("{\"ambiguities\": [{\"id\": \"AMB-01\", \"question\": \"What of the address?\", \"reason\": \"FR-008\", \"impact_scope\": [\"US-001\"], \"blocking\": \"yes\", \"options\": [{\"option\": \"keep\", \"pros\": [\"safe\"]}, \"drop - short, but wrong\"]}]}")
        .product();
    assertThat(product.questions()).hasSize(1);
    OpenQuestion question = product.questions().get(0);
    assertThat(question.ids()).containsExactly(new ElementId("TQ-1"), new ElementId("AMB-01"));
    assertThat(question.otherWordings()).extracting(Passage::text).containsExactly("What of the address?");
    assertThat(question.reason().orElseThrow().text()).isEqualTo("FR-008");
    assertThat(question.affects()).containsExactly("articles", "US-001");
    assertThat(question.blocking()).isTrue();
    assertThat(question.options()).containsExactly(new OpenQuestion.Choice("keep", "safe", ""), new OpenQuestion.Choice("drop", "short", "wrong"));
  }

  @Test
  void leavesAQuestionAloneThatNamesTwoOthers() {
    Product product = Docs.of().architecture("{\"tbd\": {\"questions\": [{\"id\": \"TQ-1\", \"question\": \"Both? (AMB-01) (AMB-02)\"}]}}")
        .storyMap("{\"ambiguities\": [{\"id\": \"AMB-01\", \"question\": \"One?\"}, {\"id\": \"AMB-02\", \"question\": \"Other?\"}]}").product();
    assertThat(product.questions()).hasSize(3);
  }

  @Test
  void takesAnIdInAListOfOpenPointsForAReference() {
    Docs docs = Docs.of().architecture("{\"components\": [\"store\"], \"handoff_designers\": {\"data\": {\"open\": [\"TQ-1\", \"retention of logs\", \"Who purges?\"]}}, \"tbd\": {\"questions\": [{\"id\": \"TQ-1\", \"question\": \"Kind of store?\"}]}}");
    assertThat(docs.product().questions()).extracting(question -> question.id().value()).containsExactly("q-purges", "TQ-1");
    assertThat(docs.product().missing()).extracting(Passage::text).contains("data: retention of logs");
    assertThat(docs.problems(Severity.NOTE)).isEmpty();
  }

  @Test
  void keepsTwoQuestionsUnderTheSameIdInOneList() {
    Docs docs = Docs.of().storyMap("{\"ambiguities\": [{\"id\": \"AMB-01\", \"question\": \"One?\"}, {\"id\": \"AMB-01\", \"question\": \"Other?\"}], \"epics\": [{\"name\": \"Sessions\", \"stories\": [\"US-001: As a user, I want to log in\"]}]}");
    assertThat(docs.problems(Severity.WARNING)).containsExactly("docs/story-map.json:1:56 AMB-01: this question has the id of another one at docs/story-map.json:1:18; it is kept as AMB-01-2");
    assertThat(docs.product().questions()).hasSize(2);
  }
}
