package io.github.backenddesign.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Disagreements planted one at a time into a small product whose documents agree. */
class WithinDocumentsTest {

  private static final String PRD = "prd.packet.json";
  private static final String STORIES = "story-map.json";
  private static final String ARCHITECTURE = "architecture.packet.json";

  @Test
  void noticesAnUrgentRequirementWhoseOnlyStoryIsNot() {
    assertThat(Documents.shed().changing(STORIES, "so that I can use it.\", \"priority\": \"P0\"", "so that I can use it.\", \"priority\": \"P1\"").disagreements())
        .containsExactly("priority-differs: FR-005 is P0, but is served by less urgent stories only: US-005 (P1)");
  }

  @Test
  void noticesAStoryThatComesTooLateForItsRequirement() {
    assertThat(Documents.shed().changing(STORIES, "so that I can use it.\", \"priority\": \"P0\"", "so that I can use it.\", \"priority\": \"P2\", \"release\": \"later\"")
        .disagreements())
        .containsExactly("release-too-late: US-005 (P2) waits for the release later, but serves FR-005 (P0)");
  }

  @Test
  void noticesARequirementThatWantsWhatIsOutOfScope() {
    assertThat(Documents.shed().changing(PRD, "A neighbour can browse all tools.", "A neighbour can close an account.").disagreements())
        .containsExactly("out-of-scope-required: FR-003 speaks of what is out of scope: \"Closing an account\"");
  }

  @Test
  void noticesARightOfSomebodyNobodyDescribes() {
    assertThat(Documents.shed().changing(PRD, "A neighbour can browse all tools.", "The caretaker team can browse all tools.").disagreements())
        .containsExactly("role-unknown: Rights for \"caretaker team\" in FR-003, but no persona stands for them");
  }

  @Test
  void noticesAWriterThatIsNotTheOwner() {
    assertThat(Documents.shed().changing(ARCHITECTURE, "\"owns\": [\"Loan\"]", "\"owns\": [\"Loan\", \"Tag\"]")
        .changing(ARCHITECTURE, "[\"title, description\"]", "[\"title, description, tags\"]").disagreements())
        .containsExactly("owner-differs-from-writer: loans owns Tag, but Tag comes in through IF-02 of tools, which does not depend on loans");
  }

  @Test
  void noticesAMissingDependencyAndTheCycleItWouldClose() {
    assertThat(Documents.shed().changing(ARCHITECTURE, "\"tool: id, title, description\"", "\"the loan with its tool\"").disagreements())
        .containsExactly("dependency-missing: IF-02 of tools answers with loan of loans, but tools does not depend on loans, and loans already depends on tools: the missing dependency would close a cycle");
  }

  @Test
  void noticesAnEventWhoseConsumersAreNotToldByTheFlow() {
    String event = "{\"id\": \"IF-04\", \"name\": \"Tool removed\", \"type\": \"event\", \"provider\": \"tools\", \"consumers\": [\"loans\", \"members\"], \"linked_stories\": [], \"linked_requirements\": []},\n    {\"id\": \"IF-03\"";
    String flow = "\"data_flows\": [{\"id\": \"DF-01\", \"source\": \"tools\", \"target\": \"loans\", \"trigger\": \"a tool was removed\", \"via\": \"IF-04\", \"story_ids\": []}]";
    assertThat(Documents.shed().changing(ARCHITECTURE, "{\"id\": \"IF-03\"", event).changing(ARCHITECTURE, "\"data_flows\": []", flow).disagreements())
        .containsExactly("event-audience-differs: IF-04 Tool removed names loans, members as consumers, but DF-01 goes to loans");
  }

  @Test
  void noticesAnAssumptionThatADecisionRefutes() {
    String question = "\"questions\": [{\"id\": \"TQ-1\", \"question\": \"Who may remove a tool?\", \"blocking\": true, \"options\": [{\"option\": \"only the owner\"}, {\"option\": \"every neighbour\"}]}]";
    Documents documents = Documents.shed().changing(ARCHITECTURE, "\"questions\": []", question)
        .changing(ARCHITECTURE, "\"assumptions_made\": []", "\"assumptions_made\": [\"A-1: Only the owner removes a tool until TQ-1 is answered.\"]");
    assertThat(documents.disagreements()).isEmpty();
    assertThat(documents.deciding("TQ-1", "every-neighbour").disagreements())
        .containsExactly("assumption-refuted: \"A-1: Only the owner removes a tool until TQ-1 is answered.\" is assumed, but TQ-1 is answered: Every neighbour");
  }

  @Test
  void saysNothingAboutOtherWordsForTheSame() {
    assertThat(Documents.shed().changing(STORIES, "add a tool with a title", "add tools with a TITLE").changing(ARCHITECTURE, "[\"Tool\"]", "[\"tools\"]").disagreements())
        .isEmpty();
  }
}
