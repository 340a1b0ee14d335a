package io.github.backenddesign.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Products nobody looks at while changing rules. Figures and counts are printed, never which story or criterion is read otherwise: whoever learns that has no unseen product any more. */
class FrozenSetsTest {

  private static final FigureSheet SHEET = new FigureSheet();

  @BeforeAll
  static void measure() {
    for (String name : List.of("clinic", "sensors")) {
      SHEET.add(name, SampleFigures.of(Cases.resource("frozen/" + name)));
    }
  }

  @AfterAll
  static void show() {
    SHEET.print();
  }

  @Test
  void tracesEverythingAndLeavesNothingOpen() {
    SHEET.figures().forEach((name, figures) -> assertThat(figures).as(name).containsEntry("trace", 1.0).containsEntry("open", 0.0));
  }

  @Test
  void readsKindsAndCriteriaNearlyAsWellAsWhereItWasLearnt() {
    assertThat(SHEET.kinds().accuracy()).as("kinds of stories").isGreaterThanOrEqualTo(.75);
    assertThat(SHEET.criteria().accuracy()).as("classes of criteria").isGreaterThanOrEqualTo(.80);
  }
}
