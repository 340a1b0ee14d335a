package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleCutterTest {

  private static final List<String> SCHOOL = List.of(
      "As a teacher, I want to create a lesson.", "As a teacher, I want to change a lesson.", "As a teacher, I want to delete a lesson.", "As a student, I want to see all lessons.",
      "As a teacher, I want to create a test.", "As a student, I want to hand in a test.", "As a teacher, I want to grade a test.", "As a student, I want to see the grades of my tests.",
      "As a clerk, I want to write an invoice.", "As a parent, I want to see my invoices.", "As a parent, I want to pay an invoice.", "As a clerk, I want to cancel an invoice.",
      "As a librarian, I want to add a book.", "As a student, I want to search books.", "As a student, I want to borrow a book.", "As a librarian, I want to remove a book.");

  @ParameterizedTest
  @ValueSource(strings = {"hotel", "chat"})
  void givesEveryStoryExactlyOneHomeInEveryCut(String name) {
    Product product = Products.of(name);

    assertThat(Products.model(product).cuts()).isNotEmpty().allSatisfy(cut -> assertThat(homes(cut)).as(cut.id()).containsExactlyInAnyOrderElementsOf(product.stories().stream().map(Story::id).toList()));
  }

  @Test
  void followsTheDomainComponentsWhereThereAreSome() {
    Model hotel = Products.model(Products.of("hotel"));

    assertThat(hotel.cut().id()).isEqualTo("components");
    assertThat(hotel.cut().modules()).extracting(module -> module.id() + " " + module.stories() + " " + module.entities()).containsExactly("rooms [US-001, US-007, US-008, US-010] [Room]",
        "bookings [US-002, US-003, US-004, US-005, US-006] [Booking]", "billing [US-009] [Invoice]");
    assertThat(hotel.cuts()).extracting(ModuleCut::id).containsExactly("components", "epics", "entities", "one-module");
  }

  @Test
  void makesNoModuleOfWhatMostStoriesOnlyPassThrough() {
    StringBuilder stories = new StringBuilder();
    StringBuilder links = new StringBuilder();
    for (int i = 1; i <= 8; i++) {
      String separator = i == 1 ? "" : ",";
      stories.append(separator).append("{\"id\": \"US-00").append(i).append("\", \"story\": \"As a clerk, I want to see ").append(i < 5 ? "a ledger" : "a card").append(".\"}");
      links.append(separator).append("\"US-00").append(i).append("\": [\"counter\", \"").append(i < 5 ? "ledgers" : "cards").append("\"]");
    }
    String architecture = "{\"components\": [\"counter: where clerks stand\", \"ledgers: keeps ledgers\", \"cards: keeps cards\"], \"traceability\": {\"story_to_components\": {" + links + "}}}";

    ModuleCut cut = Products.model(Products.read("{}", architecture, "{\"stories\": [" + stories + "]}")).cut();

    assertThat(cut.modules()).extracting(module -> module.id() + " " + module.stories()).containsExactly("ledgers [US-001, US-002, US-003, US-004]", "cards [US-005, US-006, US-007, US-008]");
  }

  @Test
  void saysWhichStoryWasOnlyPlacedNearby() {
    assertThat(Products.model(Products.of("hotel")).cut().modules().get(0).reasons())
        .contains("US-010 names no domain component; placed here as the nearest by requirements, epic and words (low confidence)");
  }

  @Test
  void putsStoriesTogetherThatAreAboutTheSameThing() {
    ModuleCut cut = Products.model(Products.stories(SCHOOL)).cut();

    assertThat(cut.id()).isEqualTo("entities");
    assertThat(cut.modules()).extracting(module -> module.id() + " " + module.stories()).contains("invoice [US-009, US-010, US-011, US-012]", "book [US-013, US-014, US-015, US-016]");
  }

  @Test
  void putsStoriesTogetherThatDoTheSame() {
    ModuleCut cut = Products.model(Products.stories("As a reader, I want to add a magazine.", "As a reader, I want to delete a magazine.", "As a reader, I want to see all magazines.",
        "As a clerk, I want to add a shelf.", "As a clerk, I want to delete a shelf.", "As a clerk, I want to see all shelves.",
        "As a reader, I want to subscribe to a column.", "As a reader, I want to end my subscription.", "As a reader, I want to see my subscriptions.")).cut();

    assertThat(cut.modules()).extracting(module -> module.stories().toString()).contains("[US-007, US-008, US-009]");
  }

  @Test
  void makesNoModuleOfOneStory() {
    List<String> stories = new ArrayList<>(SCHOOL);
    stories.add("As a stranger, I want to contemplate four umbrellas.");

    assertThat(Products.model(Products.stories(stories)).cut().modules()).allSatisfy(module -> assertThat(module.stories()).as(module.id()).hasSizeGreaterThan(1));
  }

  @Test
  void keepsMostStoriesWhereTheyAreWhenOneGoes() {
    ModuleCut before = Products.model(Products.stories(numbered())).cut();
    List<Integer> moved = new ArrayList<>();
    for (int gone = 0; gone < SCHOOL.size(); gone++) {
      List<String> fewer = new ArrayList<>(numbered());
      fewer.remove(gone);
      moved.add(moved(before, Products.model(Products.stories(fewer)).cut()));
    }

    assertThat(moved.stream().mapToInt(Integer::intValue).max().orElseThrow()).as("moved stories: %s", moved).isLessThanOrEqualTo(4);
  }

  @Test
  void cutsTheSameWhateverTheNamesOfStoriesAre() {
    List<String> renamed = new ArrayList<>();
    for (int i = 0; i < SCHOOL.size(); i++) {
      renamed.add("US-" + (700 + i) + ": " + SCHOOL.get(i));
    }

    assertThat(sizes(Products.stories(renamed))).isEqualTo(sizes(Products.stories(SCHOOL)));
  }

  @Test
  void givesModulesOfOneCutDifferentIds() {
    List<String> twice = new ArrayList<>(SCHOOL);
    twice.addAll(SCHOOL);
    Collections.swap(twice, 0, 20);

    assertThat(Products.model(Products.stories(twice)).cuts()).allSatisfy(cut -> assertThat(cut.modules()).extracting(Module::id).doesNotHaveDuplicates());
  }

  @Test
  void leavesASingleStoryInOneModule() {
    ModuleCut cut = Products.model(Products.stories("As a teacher, I want to create a lesson.")).cut();

    assertThat(cut).isEqualTo(new ModuleCut("one-module", "One module", "No boundaries inside the backend.", 1, cut.modules()));
    assertThat(cut.modules()).extracting(Module::id).containsExactly("backend");
  }

  private static List<String> numbered() {
    List<String> numbered = new ArrayList<>();
    SCHOOL.forEach(story -> numbered.add(String.format("US-%03d: %s", numbered.size() + 1, story)));
    return numbered;
  }

  private static List<Integer> sizes(Product product) {
    return Products.model(product).cut().modules().stream().map(module -> module.stories().size()).toList();
  }

  private static List<ElementId> homes(ModuleCut cut) {
    return cut.modules().stream().flatMap(module -> module.stories().stream()).toList();
  }

  /** How many stories of the later cut are not in the module that most of their former neighbours are in. */
  private static int moved(ModuleCut before, ModuleCut after) {
    int moved = 0;
    for (Module old : before.modules()) {
      List<Long> kept = after.modules().stream().map(module -> module.stories().stream().filter(old.stories()::contains).count()).toList();
      moved += (int) (kept.stream().mapToLong(Long::longValue).sum() - Collections.max(kept));
    }
    return moved;
  }
}
