package io.github.backenddesign.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Products nobody looks at while changing rules. Figures and counts are printed, never which story or criterion is read otherwise: whoever learns that has no unseen product any more. */
class FrozenSetsTest {

  private static final Map<String, Map<String, Double>> FIGURES = new LinkedHashMap<>();
  private static Confusion kinds = new Confusion(List.of());
  private static Confusion criteria = new Confusion(List.of());

  @BeforeAll
  static void measure() {
    for (String name : List.of("clinic", "sensors")) {
      SampleFigures design = SampleFigures.of(Cases.resource("frozen/" + name));
      FIGURES.put(name, design.figures());
      kinds = kinds.plus(design.kinds());
      criteria = criteria.plus(design.criteria());
    }
  }

  @AfterAll
  static void show() {
    System.out.println(ScoreTable.of(FIGURES));
    System.out.println(ScoreTable.of(kinds));
    System.out.println(ScoreTable.of(criteria));
  }

  @Test
  void tracesEverythingAndLeavesNothingOpen() {
    FIGURES.forEach((name, figures) -> assertThat(figures).as(name).containsEntry("trace", 1.0).containsEntry("open", 0.0));
  }

  @Test
  void readsKindsAndCriteriaNearlyAsWellAsWhereItWasLearnt() {
    assertThat(kinds.accuracy()).as("kinds of stories").isGreaterThanOrEqualTo(.75);
    assertThat(criteria.accuracy()).as("classes of criteria").isGreaterThanOrEqualTo(.80);
  }
}
