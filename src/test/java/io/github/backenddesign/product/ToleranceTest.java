package io.github.backenddesign.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.document.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every spelling the suite has been seen to write, accepted without a word. */
class ToleranceTest {

  private static final String STORIES = """
      {"stories": [
        {"id": "US-001", "story": "As a user, I want to log in", "acceptance_criteria": ["yes"]},
        {"id": "US-002", "story": "As a user, I want to log out", "acceptance_criteria": ["yes"]}
      ]}
      """;

  private static Interface onlyInterface(String json) {
    Docs docs = Docs.of().storyMap(STORIES).architecture("{\"interfaces\": " + json + "}");
    assertThat(docs.problems(Severity.NOTE)).isEmpty();
    return docs.product().interfaces().get(0);
  }

  private static List<Story> stories(String root) {
    Docs docs = Docs.of().storyMap(root);
    assertThat(docs.problems(Severity.NOTE)).isEmpty();
    return docs.product().stories();
  }

  private static List<String> links(String root) {
    Docs docs = Docs.of().storyMap(root);
    assertThat(docs.problems(Severity.NOTE)).isEmpty();
    return docs.product().stories().stream().map(story -> story.id() + " " + story.requirements()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"linked_stories", "linkedStories", "linkedStoryIds", "stories", "story_ids", "STORY-IDS", "Linked Story Ids"})
  void findsTheStoriesOfAnInterfaceUnderAnySpelling(String key) {
    assertThat(onlyInterface("[{\"id\": \"IF-01\", \"name\": \"Session API\", \"" + key + "\": [\"US-001\", \"US-002\"]}]").stories())
        .containsExactly(new ElementId("US-001"), new ElementId("US-002"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"all\"", "[\"US-001\", \"US-002\"]", "\"US-001, US-002\"", "\"US-001 to US-002\"", "[{\"id\": \"US-001\"}, {\"id\": \"US-002\"}]",
      "{\"US-001\": {}, \"US-002\": {}}", "[\"us1\", \"US002\"]",
      "[\"US-001 (log in)\", \"US-002: log out\"]"})
  void readsReferencesInAnyForm(String value) {
    assertThat(onlyInterface("[{\"id\": \"IF-01\", \"name\": \"Session API\", \"stories\": " + value + "}]").stories())
        .containsExactly(new ElementId("US-001"), new ElementId("US-002"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"id\": \"IF-01\", \"name\": \"Session API\"}]", "{\"IF-01\": {\"name\": \"Session API\"}}",
      "{\"inbound\": [{\"id\": \"IF-01\", \"name\": \"Session API\"}]}",
      "{\"id\": \"IF-01\", \"name\": \"Session API\"}", "[\"IF-01: Session API\"]", "{\"IF-01\": \"Session API\"}",
          "[null, {\"id\": \"IF-01\", \"name\": \"Session API\", \"notes\": null}]"})
  void readsACollectionInAnyForm(String collection) {
    Interface read = onlyInterface(collection);
    assertThat(read.id()).isEqualTo(new ElementId("IF-01"));
    assertThat(read.name()).isIn("Session API", "IF-01: Session API");
  }

  @Test
  void readsAnInterfaceWrittenInOneLine() {
    Interface read = onlyInterface("[\"IF-03 Cart API (rpc, svc-cart): add an item, empty the cart (US-001, FR-003)\"]");
    assertThat(read.id()).isEqualTo(new ElementId("IF-03"));
    assertThat(read.name()).isEqualTo("Cart API");
    assertThat(read.type()).contains("rpc");
    assertThat(read.provider()).contains("svc-cart");
    assertThat(read.capabilities()).extracting(Passage::text).containsExactly("add an item", "empty the cart");
    assertThat(read.stories()).containsExactly(new ElementId("US-001"));
    assertThat(read.requirements()).containsExactly(new ElementId("FR-003"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\"user name\", \"password\"]", "\"user name; password\"", "[{\"name\": \"user name\"}, {\"name\": \"password\"}]", "\"- user name\\n- password\""})
  void readsInputsAsPhrasesFieldsOrOneText(String inputs) {
    assertThat(onlyInterface("[{\"id\": \"IF-01\", \"inputs\": " + inputs + "}]").inputs()).extracting(Passage::text).containsExactly("user name", "password");
  }

  @Test
  void writesFieldsWithTypeAndDuty() {
    assertThat(onlyInterface("[{\"id\": \"IF-01\", \"inputs\": [{\"name\": \"email\", \"type\": \"string\", \"required\": true}, {\"name\": \"bio\", \"type\": \"string\", \"required\": false}]}]").inputs())
        .extracting(Passage::text).containsExactly("email: string (required)", "bio: string");
    assertThat(onlyInterface("[{\"id\": \"IF-01\", \"inputs\": {\"email\": \"string\", \"age\": \"TBD\"}}]").inputs()).extracting(Passage::text).containsExactly("email: string");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{\"epics\": [{\"id\": \"EPIC-01\", \"name\": \"Sessions\", \"stories\": [{\"id\": \"US-001\", \"text\": \"As a user, I want to log in\"}]}]}",
      "{\"epics\": {\"EPIC-01\": {\"title\": \"Sessions\", \"userStories\": {\"US-001\": {\"asA\": \"user\", \"iWant\": \"log in\"}}}}}",
      "{\"epics\": [{\"id\": \"EPIC-01\", \"name\": \"Sessions\", \"story_ids\": [\"US-001\"]}], \"stories\": {\"US-001\": \"As a user, I want to log in\"}}",
      "{\"epics\": [{\"epic_id\": \"EPIC-01\", \"epic\": \"Sessions\"}], \"user_stories\": [{\"story_id\": \"US-001\", \"as_a\": \"As a user\", \"i_want\": \"I want to log in\", \"so_that\": \"\", \"epic\": \"EPIC-01\"}]}",
      "{\"epics\": [{\"id\": \"EPIC-01\", \"name\": \"Sessions\", \"stories\": [\"US-001: As a user, I want to log in\"]}]}"})
  void readsStoriesInAnyForm(String root) {
    Docs docs = Docs.of().storyMap(root);
    assertThat(docs.problems(Severity.NOTE)).isEmpty();
    Story story = docs.product().stories().get(0);
    assertThat(docs.product().stories()).hasSize(1);
    assertThat(story.id() + " " + story.persona().orElse("") + " " + story.want() + " " + story.epic().orElseThrow()).isEqualTo("US-001 user log in EPIC-01");
    assertThat(docs.product().epics().get(0).stories()).containsExactly(story.id());
    assertThat(docs.product().epics().get(0).name()).isEqualTo("Sessions");
  }

  @Test
  void namesAStoryThatHasNoId() {
    Docs docs = Docs.of().storyMap("{\"stories\": [\"As a user, I want to log in\"]}");
    assertThat(docs.problems(Severity.WARNING)).containsExactly("docs/story-map.json:1:14 story-1: story without an id; it is called story-1 here");
    assertThat(docs.product().stories().get(0).want()).isEqualTo("log in");
  }

  private static final String LINKED = "{\"stories\": [{\"id\": \"US-001\", \"story\": \"As a user, I want to log in\"}], \"requirements\": {\"functional\": [\"FR-001: Users log in\", {\"id\": \"FR-002\", \"text\": \"x\"}]}, ";

  @ParameterizedTest
  @ValueSource(strings = {
      "\"traceability\": [{\"story_id\": \"US-001\", \"fr_ids\": [\"FR-001\"], \"nfr_ids\": [], \"requirement_ids\": [\"FR-002\"]}]}",
      "\"traceability\": {\"stories\": [{\"storyId\": \"US-001\", \"requirements\": [\"FR-001\", \"FR-002\"]}]}}",
      "\"traceability\": {\"US-001\": [\"FR-001\", \"FR-002\"]}}",
      "\"traceability\": {\"FR-001\": [\"US-001\"], \"FR-002\": \"US-001\"}}",
      "\"traceability\": {\"fr_to_stories\": {\"FR-001\": {\"stories\": [\"US-001\"]}, \"FR-002\": {\"story_ids\": \"US-001\"}}}}",
      "\"traceability\": [\"US-001 -> FR-001, FR-002\"]}",
      "\"traceability\": [{\"requirement_id\": \"FR-001\", \"story_ids\": [\"US-001\"]}, {\"requirement_id\": \"FR-002\", \"stories\": \"all\"}]}",
      "\"linkage\": {\"story_to_requirements\": [{\"story_id\": \"US-001\", \"requirement_ids\": [\"FR-001\", \"FR-002\"]}]}}"})
  void readsTraceabilityInEitherDirection(String trace) {
    assertThat(links(LINKED + trace)).containsExactly("US-001 [FR-001, FR-002]");
  }

  @Test
  void readsPersonasAsTextsObjectsAndMaps() {
    for (String personas : List.of("[\"Visitor\", \"Member\"]", "[{\"name\": \"Visitor\"}, {\"role\": \"Member\"}]", "{\"Visitor\": \"reads\", \"Member\": \"writes\"}",
        "{\"Visitor\": {\"description\": \"reads\"}, \"Member\": {\"goals\": [\"write\"]}}")) {
      Docs docs = Docs.of().storyMap("{\"personas\": " + personas + ", \"stories\": [\"US-001: As a visitor, I want to read\"]}");
      assertThat(docs.problems(Severity.NOTE)).isEmpty();
      assertThat(docs.product().personas()).extracting(Persona::name).containsExactly("Visitor", "Member");
    }
  }

  @Test
  void takesTbdNullAndEmptyTextForNothing() {
    Story story = stories("{\"stories\": [{\"id\": \"US-001\", \"as_a\": \"user\", \"i_want\": \"to log in\", \"so_that\": \"TBD\", \"priority\": \"\", \"release\": null, \"acceptance_criteria\": \"TBD\", \"fr_ids\": \"-\"}]}").get(0);
    assertThat(story.benefit()).isEmpty();
    assertThat(story.priority()).isEmpty();
    assertThat(story.release()).isEmpty();
    assertThat(story.criteria()).isEmpty();
    assertThat(story.requirements()).isEmpty();
    assertThat(story.sentence().text()).isEqualTo("As a user, I want to log in.");
  }

  @Test
  void readsReleasesAsMapsAndLists() {
    assertThat(stories("{\"stories\": [{\"id\": \"US-001\", \"text\": \"x\"}], \"release_slices\": {\"mvp\": \"all\", \"notes\": \"first\"}}").get(0).release()).contains("mvp");
    assertThat(stories("{\"stories\": [{\"id\": \"US-001\", \"text\": \"x\"}], \"releases\": [{\"name\": \"1.0\", \"stories\": [\"US-001\"]}]}").get(0).release()).contains("1.0");
  }

  @Test
  void readsSectionsThatStandAtTheRoot() {
    Docs docs = Docs.of().prd("{\"overview\": \"A shop.\", \"functional_requirements\": [{\"id\": \"FR-007\", \"requirement\": \"Sell\", \"prio\": \"p1\", \"acceptance_criteria\": [{\"given\": \"a cart\", \"when\": \"I pay\", \"then\": \"it is empty\"}]}]}");
    assertThat(docs.problems(Severity.NOTE)).containsExactly(
        "docs/prd.packet.json:1:1 the PRD packet lacks the members \"assumptions_constraints\", \"dependencies\", \"edge_cases\", \"goals\", \"journeys\", \"open_questions\", \"problem\", \"risks\", "
            + "\"scope\" and \"users\"",
        "docs/prd.packet.json:1:1 the PRD packet lacks the members \"handoff_user_story_mapper\", \"meta\" and \"tbd\"");
    assertThat(docs.product().summary().text()).isEqualTo("A shop.");
    Requirement requirement = docs.product().requirements().get(0);
    assertThat(requirement.id()).isEqualTo(new ElementId("FR-007"));
    assertThat(requirement.criteria()).extracting(Passage::text).containsExactly("Given a cart, when I pay, then it is empty");
  }

  @Test
  void readsFlowsAsObjectsAndSentences() {
    Product product = Docs.of().architecture("""
        {"components": ["web: shows pages", {"id": "accounts"}],
         "data_flows": [{"from": "web", "to": ["accounts"], "trigger": "sign-up", "via": "IF-01"}, "DF-02: web -> accounts, mail gateway - password is reset (US-001)", {"flow": "accounts -> web: answer"}],
         "interfaces": [{"id": "IF-01"}]}
        """).product();
    assertThat(product.dataFlows()).extracting(flow -> flow.id() + ": " + flow.source() + " to " + flow.targets() + " when " + flow.trigger() + " via " + flow.via())
        .containsExactly(
        "flow-1: web to [accounts] when sign-up via [IF-01]", "DF-02: web to [accounts, mail gateway] when password is reset via []",
            "flow-3: accounts to [web] when answer via []");
    assertThat(product.components()).extracting(component -> component.id() + " " + component.purpose()).containsExactly("web shows pages", "accounts ");
  }
}
