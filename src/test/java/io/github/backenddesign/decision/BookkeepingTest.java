package io.github.backenddesign.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Module;
import io.github.backenddesign.analysis.ModuleCut;
import io.github.backenddesign.answers.Decisions;
import io.github.backenddesign.answers.DecisionsReader;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.product.ElementId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is noted beside answers, and what a team reads when it no longer fits. */
class BookkeepingTest {

  private static final ModuleCut CUT = cut("epics", module("stays", "Booking", "US-001"), module("payments", "Invoice", "US-002"));

  private static Module module(String id, String entity, String story) {
    return new Module(id, Sentences.capital(id), "", List.of(), List.of(new ElementId(story)), List.of(), List.of(entity), List.of(entity), List.of("They belong together"));
  }

  private static ModuleCut cut(String id, Module... modules) {
    return new ModuleCut(id, "As the epics", "One module per epic.", 0.5, List.of(modules));
  }

  private static Models hotel() {
    return Models.product().constraint("Data is kept in the Oracle database of the group.").cut(CUT).cut(cut("one-module", module("backend", "Booking", "US-001")))
        .entity(new Entity("Booking", List.of(), Optional.empty(), List.of(), List.of(), Optional.empty(), List.of()));
  }

  private static Resolution resolve(Models product, String yaml, Catalog catalog) {
    Decisions answers = DecisionsReader.read(new InputFile("decisions.yaml", yaml.getBytes(StandardCharsets.UTF_8))).value().orElseThrow();
    return new Decider().resolve(product.model(), answers, catalog);
  }

  private static Resolution resolve(Models product, String yaml) {
    return resolve(product, yaml, Catalog.standard());
  }

  private static String problems(Resolution resolution) {
    return resolution.problems().stream().map(problem -> problem.severity() + " " + problem.line() + problem.remedy().map(step -> " -> " + step).orElse("")).collect(Collectors.joining("\n"));
  }

  @Test
  void saysWhenTheGroundsOfAnAnswerHaveMoved() {
    String seen = resolve(hotel(), "decisions:\n  database: oracle\n").bookkeeping().seen().get("database");
    assertThat(seen).matches("[0-9a-f]{6}-[0-9a-f]{2}");
    String answers = "decisions:\n  database: oracle\nseen:\n  database: " + seen + "\n";
    assertThat(problems(resolve(hotel(), answers))).isEmpty();

    Models moved = Models.product().constraint("Data is kept in the PostgreSQL database of the group.").cut(CUT);
    assertThat(problems(resolve(moved, answers))).isEqualTo("WARNING decisions.yaml:2:3 database: the grounds of this answer have changed since it was given; recommended today: postgresql, "
        + "on docs/prd.packet.json:1:5 \"Data is kept in the PostgreSQL database of the group.\" -> look at it again: change the answer, or keep it and remove the line \"database\" under \"seen\"");
  }

  @Test
  void takesAChangedAnswerForOneThatWasLookedAtAgain() {
    String seen = resolve(hotel(), "decisions:\n  database: oracle\n").bookkeeping().seen().get("database");
    Models moved = Models.product().constraint("Data is kept in the PostgreSQL database of the group.");
    assertThat(problems(resolve(moved, "decisions:\n  database: postgresql\nseen:\n  database: " + seen + "\n"))).isEmpty();
  }

  @Test
  void movedLinesAreNoMovedGrounds() {
    String seen = resolve(hotel(), "decisions:\n  database: oracle\n").bookkeeping().seen().get("database");
    Models edited = Models.product().assumption("Guests are few.").constraint("Data is kept in the Oracle database of the group.");
    assertThat(problems(resolve(edited, "decisions:\n  database: oracle\nseen:\n  database: " + seen + "\n"))).isEmpty();
  }

  @Test
  void printsTheCutForAHandWrittenAnswer() {
    assertThat(problems(resolve(hotel(), "decisions:\n  core-logic-boundaries: epics\n"))).isEqualTo("""
        WARNING decisions.yaml:2:3 core-logic-boundaries: the modules of this cut are not stored, so the next story may move them -> replace the line by
        core-logic-boundaries:
          answer: epics
          cut:
            stays: [Booking]
            payments: [Invoice]""");
  }

  @Test
  void aStoredCutKeepsItsModulesWhenTheDocumentsMove() {
    Map<String, List<String>> stored = resolve(hotel(), "").bookkeeping().cuts().get("epics");
    assertThat(stored).isEqualTo(Map.of("stays", List.of("Booking"), "payments", List.of("Invoice")));

    Models grown = Models.product().cut(cut("epics", module("arrivals", "Booking", "US-001"), module("payments", "Invoice", "US-002"), module("laundry", "Towel", "US-003")))
        .cut(cut("one-module", module("backend", "Booking", "US-001")));
    Resolution resolution = resolve(grown, "decisions:\n  core-logic-boundaries: {answer: epics, cut: {stays: [Booking], payments: [Invoice]}}\n");
    assertThat(problems(resolution)).isEmpty();
    assertThat(resolution.model().cut().modules()).extracting(Module::id).containsExactly("stays", "payments", "laundry");
    assertThat(resolution.model().cut().modules().get(0).stories()).extracting(ElementId::value).containsExactly("US-001");
    assertThat(resolution.model().cut().modules().get(1).reasons()).containsExactly("They belong together", "Stored in decisions.yaml with the anchors Invoice");
  }

  @Test
  void aQuestionNewerThanTheCatalogOfTheTeamOnlyWarns() {
    Catalog newer = CatalogReader.read("""
        catalog: '2'
        questions:
          - {id: pets, since: 2, topic: T, tier: gate, question: 'Are pets allowed?', why: w, ask: [x], options: [
              {id: 'yes', title: 'Yes', pros: [P], cons: [C], effects: [rule: 'Pets are allowed.']}, {id: 'no', title: 'No', pros: [P], cons: [C], effects: [rule: 'No pets.']}]}
        """);
    Resolution resolution = resolve(Models.product(), "catalog: '1'\n", newer);
    assertThat(resolution.isDecided()).isTrue();
    assertThat(problems(resolution)).isEqualTo("WARNING decisions.yaml pets: catalog 2 asks this; the team works with catalog 1, so it only warns -> answer it and write \"catalog: '2'\", or leave it until then");
    assertThat(resolve(Models.product(), "catalog: '2'\n", newer).isDecided()).isFalse();
    assertThat(problems(resolve(Models.product(), "catalog: '1'\ndecisions:\n  pets: 'yes'\n", newer))).isEmpty();
  }

  @Test
  void refusesACatalogNobodyKnows() {
    assertThat(problems(resolve(Models.product(), "catalog: latest\n"))).isEqualTo("ERROR decisions.yaml catalog: catalog \"latest\" is not known; expected a whole number up to 1");
  }
}
