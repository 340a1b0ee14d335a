package io.github.backenddesign.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.document.Parsed;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProductReaderTest {

  private static final String ONE_STORY = """
      {"stories": [{"id": "US-001", "story": "As a user, I want to log in, so that I am known", "acceptance_criteria": ["a session opens"]}]}
      """;

  @Nested
  class Files {

    @Test
    void saysWhichFilesItLookedForWhenThereIsNone() {
      Parsed<Product> read = Docs.of().with("notes.txt", "nothing").read();
      assertThat(read.value()).isEmpty();
      assertThat(read.problems()).extracting(Problem::line).containsExactly("docs no document to start from; looked for docs/architecture.packet.json, docs/architecture.handoff.backend.md, "
          + "docs/story-map.json, docs/prd.packet.json");
      assertThat(read.problems().get(0).rule()).isEqualTo("document.none");
      assertThat(read.problems().get(0).remedy()).contains("write docs/prd.packet.json or docs/story-map.json, with at least the user stories");
    }

    @Test
    void readsTheOtherFilesWhenOneIsBroken() {
      Docs docs = Docs.of().storyMap(ONE_STORY).prd("{\"normalized_prd\": {");
      assertThat(docs.problems(Severity.ERROR)).containsExactly("docs/prd.packet.json:1:21 not JSON: the file ends inside the object that starts at line 1, column 20; is it cut off?");
      assertThat(docs.product().stories()).hasSize(1);
      assertThat(docs.product().has(SourceArtifact.Role.PRD_PACKET)).isFalse();
      assertThat(docs.product().artifacts().get(3).sha256()).hasSize(64);
    }

    @Test
    void refusesAnotherDocumentUnderTheSameName() {
      Docs docs = Docs.of().storyMap(ONE_STORY).architecture("{\"name\": \"my-app\", \"scripts\": {}}").prd("[]");
      assertThat(docs.problems(Severity.ERROR)).containsExactly(
          "docs/architecture.packet.json:1:1 found an object with name, scripts; expected an object with at least one of components, interfaces, data_flows, nfr_mapping, traceability, handoff_designers",
          "docs/prd.packet.json:1:1 found a list; expected an object with at least one of normalized_prd, handoff_user_story_mapper, tbd");
    }

    @Test
    void listsEveryFileOfTheSuiteWithItsHash() {
      Product product = Docs.of().with("story-map.json", "{\"stories\": []}").product();
      assertThat(product.artifacts()).extracting(SourceArtifact::role).containsExactly(SourceArtifact.Role.values());
      assertThat(product.artifacts()).filteredOn(SourceArtifact::present).containsExactly(
          new SourceArtifact("docs/story-map.json", SourceArtifact.Role.STORY_MAP, "4bcdd943745d8c757b5799022418ba6082f17918a95b522da11fc0bfdc78b93e", true));
    }

    @Test
    void takesTheNameFromTheTitleOfThePrd() {
      assertThat(Docs.of().prd("{\"meta\": {\"title\": \"Conduit - a place\"}, \"epics\": []}").product().name()).isEqualTo("Conduit");
      assertThat(Docs.of().prd("{\"meta\": {\"title\": \"PRD: Conduit\"}, \"epics\": []}").product().name()).isEqualTo("Conduit");
      assertThat(Docs.of().architecture("{\"meta\": {\"product\": \"Boutique\"}, \"components\": []}").product().name()).isEqualTo("Boutique");
      assertThat(Docs.of().storyMap(ONE_STORY).product().name()).isEqualTo("the product");
    }
  }

  @Nested
  class Authority {

    @Test
    void takesCriteriaFromTheStoryMapAndWhatItLacksFromThePrd() {
      Story story = Docs.of()
          .storyMap("{\"stories\": [{\"id\": \"US-001\", \"title\": \"Sign in\", \"acceptance_criteria\": [\"of the map\"]}]}")
          .prd("""
              {"handoff_user_story_mapper": {"stories": [{"id": "US-001", "as_a": "Member", "i_want": "to sign in", "so_that": "I can write", "priority": "P0", "acceptance_criteria": ["of the PRD"]}],
               "linkage": {"story_to_requirements": [{"story_id": "US-001", "requirement_ids": ["FR-001"]}]}, "release_slices": {"mvp": ["US-001"], "later": []}},
               "normalized_prd": {"requirements": {"functional": [{"id": "FR-001", "statement": "Members sign in", "acceptance_criteria": ["yes"]}]}}}
              """)
          .product().stories().get(0);
      assertThat(story.criteria()).extracting(Passage::text).containsExactly("of the map");
      assertThat(story.sentence().text()).isEqualTo("As a Member, I want to sign in, so that I can write.");
      assertThat(story.want()).isEqualTo("sign in");
      assertThat(story.benefit()).contains("I can write");
      assertThat(story.priority()).contains("P0");
      assertThat(story.release()).contains("mvp");
      assertThat(story.requirements()).containsExactly(new ElementId("FR-001"));
      assertThat(story.places()).hasSize(2);
    }

    @Test
    void notesWhereTwoFilesDisagree() {
      Product product = Docs.of()
          .storyMap("{\"stories\": [{\"id\": \"US-001\", \"priority\": \"P1\", \"story\": \"As a visitor, I want to sign up, so that I can write\"}]}")
          .prd("{\"stories\": [{\"id\": \"US-001\", \"priority\": \"P0\", \"as_a\": \"Member\", \"i_want\": \"to sign in\"}]}")
          .product();
      assertThat(product.conflicts()).extracting(Conflict::summary).containsExactly("US-001: the priority is \"P1\" in docs/story-map.json, but \"P0\" in docs/prd.packet.json",
          "US-001: the persona is \"visitor\" in docs/story-map.json, but \"Member\" in docs/prd.packet.json",
          "US-001: the wording is \"As a visitor, I want to sign up, so that I can write\" in docs/story-map.json, but \"As a Member, I want to sign in.\" in docs/prd.packet.json");
      assertThat(product.stories().get(0).priority()).contains("P1");
    }

    @Test
    void takesCasePunctuationAndTemplateForNoDisagreement() {
      Product product = Docs.of()
          .storyMap("{\"stories\": [{\"id\": \"US-001\", \"priority\": \"p0\", \"story\": \"As a member I want to open  my \u201csettings\u201d.\"}]}")
          .prd("{\"stories\": [{\"id\": \"US-001\", \"priority\": \"P0\", \"as_a\": \"Member\", \"i_want\": \"to open my 'Settings'\", \"so_that\": \"TBD\"}]}")
          .product();
      assertThat(product.conflicts()).isEmpty();
    }

    @Test
    void notesAHandoffThatDivergesFromThePacket() {
      Product product = Docs.of()
          .architecture("{\"interfaces\": [{\"id\": \"IF-01\", \"name\": \"Cart contract\", \"type\": \"rpc\", \"provider\": \"cart (through edge)\"}], \"components\": [{\"id\": \"cart\"}]}")
          .handoff("## Contracts\n\n| Id | Contract | Kind | Provider |\n|---|---|---|---|\n| IF-01 | Cart contract | event | cart |\n| IF-02 | Order contract | rpc | orders |\n")
              .product();
      assertThat(product.conflicts()).extracting(Conflict::summary)
          .containsExactly("IF-01: the type is \"rpc\" in docs/architecture.packet.json, but \"event\" in docs/architecture.handoff.backend.md");
      assertThat(product.interfaces()).extracting(its -> its.id().value()).containsExactly("IF-01", "IF-02");
    }
  }

  @Nested
  class References {

    @Test
    void namesAnIdThatNoDocumentDefines() {
      Docs docs = Docs.of().storyMap(ONE_STORY).architecture("{\"components\": [{\"id\": \"accounts\", \"story_ids\": [\"US-001\", \"US-009\"]}]}");
      assertThat(docs.problems(Severity.WARNING)).containsExactly("docs/architecture.packet.json:1:60 accounts: refers to story US-009, which no document defines; known: US-001");
    }

    @Test
    void findsAnIdUnderAnotherSpelling() {
      Docs docs = Docs.of().storyMap(ONE_STORY).architecture("{\"components\": [{\"id\": \"accounts\", \"story_ids\": \"us_1\"}]}");
      assertThat(docs.problems(Severity.NOTE)).isEmpty();
      assertThat(docs.product().components().get(0).stories()).containsExactly(new ElementId("US-001"));
    }

    @Test
    void doesNotBlameReferencesIntoAFileThatIsMissing() {
      Docs docs = Docs.of().architecture("{\"components\": [{\"id\": \"accounts\", \"story_ids\": [\"US-001\"]}], \"nfr_mapping\": [{\"nfr_id\": \"NFR-001\", \"response\": \"fast\"}]}");
      assertThat(docs.problems(Severity.NOTE)).isEmpty();
      assertThat(docs.product().missing()).extracting(Passage::text).contains("docs/story-map.json is missing: user flows, ambiguities and the final stories are not known");
    }

    @Test
    void keepsBothStoriesThatShareAnId() {
      Docs docs = Docs.of().storyMap("""
          {"stories": [
            {"id": "US-001", "story": "As a user, I want to log in", "acceptance_criteria": ["yes"]},
            {"id": "US-001", "story": "As a user, I want to log out", "acceptance_criteria": ["yes"]}
          ]}
          """);
      assertThat(docs.problems(Severity.WARNING)).containsExactly("docs/story-map.json:3:3 US-001: this story has the id of another one at docs/story-map.json:2:3; it is kept as US-001-2");
      assertThat(docs.product().stories()).extracting(story -> story.id() + " " + story.want()).containsExactly("US-001 log in", "US-001-2 log out");
    }

    @Test
    void suspectsAPartyThatIsNamedLikeTheComponents() {
      Docs docs = Docs.of().architecture("{\"components\": [{\"id\": \"svc-cart\", \"dependencies\": [\"svc-order\", \"kafka\", \"event transport\"]}, {\"id\": \"svc-orders\"}]}");
      assertThat(docs.problems(Severity.WARNING)).containsExactly("docs/architecture.packet.json:1:53 svc-cart: refers to component svc-order, which no document defines; known: svc-cart, svc-orders");
    }
  }

  @Nested
  class Names {

    @Test
    void tellsWhereEachPassageStands() {
      Passage sentence = Docs.of().storyMap(ONE_STORY).product().stories().get(0).sentence();
      assertThat(sentence.at()).hasToString("docs/story-map.json:1:40");
      assertThat(sentence.at().pointer()).isEqualTo("/stories/0/story");
    }
  }
}
