package io.github.backenddesign.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.ModelBuilder;
import io.github.backenddesign.answers.Decisions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options speak about the product they are offered for: put into the questions of another one, at least half of their sentences would be out of place. */
class SwapTest {

  private static List<Decision> decisions(String sample) throws IOException {
    Model model = new ModelBuilder().build(AcceptAllTest.read(sample), List.of()).value().orElseThrow();
    return new Decider().resolve(model, Decisions.NONE, Catalog.standard()).decisions();
  }

  private static List<String> sentences(Option option) {
    return Stream.concat(option.pros().stream(), option.cons().stream()).toList();
  }

  @ParameterizedTest
  @CsvSource({"conduit, boutique", "conduit, cargo", "boutique, cargo", "conduit, stories-only/EventTicket", "cargo, backlogs/school", "boutique, stories-only/EFarmers"})
  void atLeastHalfOfAnOptionsSentencesDiffer(String one, String other) throws IOException {
    List<Decision> others = decisions(other);
    List<String> swappable = new ArrayList<>();
    int compared = 0;
    for (Decision decision : decisions(one)) {
      for (Option option : decision.options().stream().filter(Option::offered).toList()) {
        List<String> there = others.stream().filter(asked -> asked.id().equals(decision.id()) && asked.origin() == Decision.Origin.CATALOG).flatMap(asked -> asked.option(option.id()).stream())
            .filter(Option::offered).flatMap(same -> sentences(same).stream()).toList();
        List<String> same = sentences(option).stream().filter(there::contains).toList();
        compared += there.isEmpty() || decision.isGroup() ? 0 : 1;
        if (!there.isEmpty() && !decision.isGroup() && same.size() * 2 > sentences(option).size()) {
          swappable.add(decision.id() + ":" + option.id() + " " + same);
        }
      }
    }
    assertThat(swappable).isEmpty();
    assertThat(compared).isGreaterThan(15);
  }

  @Test
  void namesWhatTheProductHas() throws IOException {
    List<Option> options = decisions("conduit").stream().filter(decision -> decision.id().equals("data-access")).flatMap(decision -> decision.options().stream()).filter(Option::offered).toList();
    assertThat(options).flatExtracting(SwapTest::sentences).anyMatch(sentence -> sentence.contains("Article"));
  }

  @Test
  void saysADifferentThingOfEachOption() throws IOException {
    List<Option> options = decisions("conduit").stream().filter(decision -> decision.id().equals("api-style")).flatMap(decision -> decision.options().stream()).filter(Option::offered).toList();
    List<String> said = options.stream().flatMap(option -> sentences(option).stream()).map(sentence -> sentence.replaceFirst("^.*?(\\([^()]*\\))?$", "$1")).filter(words -> !words.isEmpty() && !words.matches("\\((?:docs/|[A-Z]+-\\d).*")).toList();
    assertThat(said).hasSizeGreaterThan(2).doesNotHaveDuplicates();
  }

  @Test
  void leavesNoSlotOpen() throws IOException {
    for (String sample : List.of("conduit", "boutique", "cargo", "backlogs/school")) {
      String said = decisions(sample).stream().flatMap(decision -> decision.options().stream()).flatMap(option -> sentences(option).stream()).collect(Collectors.joining("\n"));
      assertThat(said).doesNotContainPattern("\\{[a-z-]+}");
    }
  }
}
