package io.github.backenddesign.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backenddesign.analysis.SignalReader;
import io.github.backenddesign.document.DataTable;
import io.github.backenddesign.document.SchemaCheck;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogTest {

  private final Catalog catalog = Catalog.standard();

  @ParameterizedTest
  @ValueSource(strings = {"structure", "access", "stack", "data", "communication", "operation", "conventions", "contradictions"})
  void everyFileHasTheFormOfTheSchema(String file) {
    SchemaCheck schema = SchemaCheck.ofResource("/io/github/backenddesign/decision/catalog.schema.json");
    assertThat(schema.checkPlain(DataTable.beside(CatalogReader.class, "catalog/" + file + ".yaml"))).isEmpty();
  }

  @Test
  void holdsTheGatesAndGroupsThatTeamsExpect() {
    assertThat(catalog.ids()).contains("contract-ownership", "language-framework", "service-topology", "core-logic-boundaries", "api-style",
        "internal-api-style", "authentication", "identity-provider",
        "session", "authorization", "data-ownership", "data-access", "database", "consistency-between-modules", "observability", "http-conventions",
            "resilience", "field-limits", "migrations", "document-rules",
        "realtime-delivery", "event-transport", "background-work", "file-storage", "caching", "multi-tenancy", "machine-clients", "search",
            "agent-boundary", "data-residency");
  }

  @Test
  void everyOptionChangesSomethingOrSaysWhyNot() {
    Stream<CatalogOption> options = catalog.entries().stream().flatMap(entry -> entry.options().stream());
    assertThat(options).allSatisfy(option -> assertThat(option.effects().fill(Map.of()).isEmpty()).as(option.id()).isEqualTo(!option.noEffect().isEmpty()));
  }

  @Test
  void prosAndConsAreWholePhrases() {
    Stream<String> texts = catalog.entries().stream().flatMap(entry -> entry.options().stream()).flatMap(option -> Stream.concat(option.pros().stream(), option.cons().stream()));
    assertThat(texts).allSatisfy(text -> assertThat(text).matches("[^a-z].*[^,;. ]"));
  }

  @Test
  void noTwoOptionsOfAQuestionChangeTheSame() {
    for (CatalogEntry entry : catalog.entries()) {
      List<Object> effects = new ArrayList<>(entry.options().stream().map(option -> (Object) option.effects().fill(Map.of())).toList());
      assertThat(effects).as(entry.id()).doesNotHaveDuplicates();
    }
  }

  @Test
  void looksOnlyAtSignalsThatCanBeFound() {
    Set<String> known = new HashSet<>(new SignalReader().names());
    Set<String> unknown = new TreeSet<>();
    looked().filter(fact -> !fact.startsWith("chosen:") && !fact.startsWith("model:"))
        .filter(fact -> known.stream().noneMatch(name -> fact.endsWith("*") ? name.startsWith(fact.substring(0, fact.length() - 1))
            : name.equals(fact))).forEach(unknown::add);
    assertThat(unknown).isEmpty();
  }

  @Test
  void looksOnlyAtChoicesThatExist() {
    Set<String> choices = new HashSet<>();
    catalog.entries().forEach(entry -> entry.options().forEach(option -> choices.add("chosen:" + entry.id() + "=" + option.id())));
    assertThat(looked().filter(fact -> fact.startsWith("chosen:"))).isSubsetOf(choices);
    catalog.contradictions().forEach(contradiction -> Stream.of(contradiction.first(), contradiction.second())
        .forEach(choice -> choice.options().forEach(option -> assertThat(choices).contains("chosen:" + choice.decision() + "=" + option))));
  }

  private Stream<String> looked() {
    List<String> facts = new ArrayList<>();
    for (CatalogEntry entry : catalog.entries()) {
      facts.addAll(entry.when().facts());
      entry.options().forEach(option -> Stream.concat(option.weightsFor().stream(), option.weightsAgainst().stream()).forEach(weight -> {
        facts.add(weight.signal());
        facts.addAll(weight.unless());
      }));
      entry.rows().forEach(row -> {
        facts.addAll(row.when().facts());
        row.proposals().forEach(proposal -> facts.add(proposal.fact()));
      });
    }
    return facts.stream();
  }

  @Test
  void proposesOnlyValuesARowOffers() {
    catalog.entries().stream().flatMap(entry -> entry.rows().stream()).filter(row -> !row.free()).forEach(row -> {
      assertThat(row.options()).as(row.id()).contains(row.proposed());
      row.proposals().forEach(proposal -> assertThat(row.options()).as(row.id()).contains(proposal.value()));
      assertThat(row.effectsOf().isEmpty() || row.effectsOf().keySet().containsAll(row.options())).as(row.id()).isTrue();
    });
  }

  @Test
  void asksEveryFollowUpAfterItsTrigger() {
    List<String> ids = catalog.ids();
    catalog.entries().forEach(entry -> entry.needs().forEach(need -> assertThat(ids.indexOf(need))
        .as(entry.id() + " after " + need).isLessThan(ids.indexOf(entry.id()))));
  }

  @Test
  void refusesQuestionsThatWaitForEachOther() {
    String yaml = """
        catalog: '1'
        questions:
          - {id: first, topic: T, tier: gate, question: 'A?', why: w, ask: [x], depends-on: {second: [a]}, options: []}
          - {id: second, topic: T, tier: gate, question: 'B?', why: w, ask: [x], depends-on: {first: [a]}, options: []}
        """;
    assertThatThrownBy(() -> CatalogReader.read(yaml)).isInstanceOf(IllegalArgumentException.class).hasMessage("catalog: questions wait for each other: first -> second -> first");
  }

  @Test
  void refusesAStructuralQuestionThatWaitsForADetail() {
    String yaml = """
        catalog: '1'
        questions:
          - {id: structural, topic: T, tier: gate, stratum: 1, question: 'A?', why: w, ask: [x], depends-on: {detail: [a]}, options: []}
          - {id: detail, topic: T, tier: gate, question: 'B?', why: w, ask: [x], options: []}
        """;
    assertThatThrownBy(() -> CatalogReader.read(yaml)).hasMessage("catalog: structural is structural and can not wait for the detail question detail");
  }
}
