package io.github.backenddesign.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupingTest {

  private static final List<JsonNode> TWO_AND_TWO = modules("[{'story_ids': ['A', 'B']}, {'story_ids': ['C', 'D']}]");

  @Test
  void countsPairsOfStories() {
    Grouping grouping = Grouping.compare(TWO_AND_TWO, modules("[{'story_ids': ['A', 'B', 'C', 'D']}]")).orElseThrow();

    // Of six pairs together here, the key has two; one module for all is no better than chance.
    assertThat(grouping.f1()).isEqualTo(2 * 2 / 8.0);
    assertThat(grouping.adjustedRand()).isZero();
  }

  @Test
  void aStoryInNoModuleStandsAlone() {
    Grouping grouping = Grouping.compare(TWO_AND_TWO, modules("[{'story_ids': ['A', 'B']}]")).orElseThrow();

    assertThat(grouping.f1()).isEqualTo(2 * 1 / 3.0);
    assertThat(grouping.adjustedRand()).isCloseTo((1 - 1 / 3.0) / (1.5 - 1 / 3.0), within(1e-15));
  }

  @Test
  void aStoryInTwoModulesCountsForTheFirst() {
    List<JsonNode> twice = modules("[{'story_ids': ['A', 'B']}, {'story_ids': ['B', 'C', 'D']}]");

    assertThat(Grouping.compare(TWO_AND_TWO, twice)).contains(new Grouping(1, 1));
    assertThat(Grouping.storiesWithSeveralHomes(twice)).containsExactly("B");
    assertThat(Grouping.storiesWithSeveralHomes(TWO_AND_TWO)).isEmpty();
  }

  @Test
  void comparesNothingBelowTwoCommonStories() {
    assertThat(Grouping.compare(TWO_AND_TWO, modules("[{'story_ids': ['A', 'X', 'Y']}]"))).isEmpty();
  }

  @Test
  void prefersTheCutThatAgreesBest() {
    JsonNode key = Cases.json("{'modules': [{'story_ids': ['A', 'C']}, {'story_ids': ['B', 'D']}],"
        + " 'alternative_cuts': [{'name': 'pairs', 'modules': [{'story_ids': ['A', 'B']}, {'story_ids': ['C', 'D']}]}]}");

    assertThat(Grouping.best(key, TWO_AND_TWO)).contains(new Grouping(1, 1));
  }

  private static List<JsonNode> modules(String singleQuoted) {
    return Json.oneOrMany(Cases.json(singleQuoted));
  }
}
