package io.github.backenddesign.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well designs fit what is known about the samples; the bounds keep a change from making one kind of reading worse while it mends another. */
class SampleThresholdsTest {

  private static final List<String> FULL = List.of("conduit", "boutique", "cargo");
  private static final List<String> STORIES_ONLY = List.of("4-by-4", "CDC", "EFarmers", "EventTicket", "ExamRush", "LuckyBets", "NFFH", "Ndannamo");
  private static final List<String> BACKLOGS = List.of("camperplus", "grocery", "school", "ticket");

  private static final Map<String, Map<String, Double>> FIGURES = new LinkedHashMap<>();
  private static Confusion kinds = new Confusion(List.of());
  private static Confusion criteria = new Confusion(List.of());

  @BeforeAll
  static void measure() {
    FULL.forEach(SampleThresholdsTest::measure);
    STORIES_ONLY.forEach(name -> measure("stories-only/" + name));
    BACKLOGS.forEach(name -> measure("backlogs/" + name));
  }

  private static void measure(String sample) {
    SampleFigures design = SampleFigures.of(sample);
    FIGURES.put(sample, design.figures());
    kinds = kinds.plus(design.kinds());
    criteria = criteria.plus(design.criteria());
  }

  @AfterAll
  static void show() {
    System.out.println(ScoreTable.of(FIGURES));
    System.out.println(ScoreTable.of(kinds));
    System.out.println(ScoreTable.of(criteria));
  }

  @ParameterizedTest(name = "{0} {1} >= {2}")
  @CsvSource({
      "conduit, trace, 1.0", "conduit, asked, 1.0", "conduit, story.ops, .98", "conduit, op.recall, .95", "conduit, link.f1, .85", "conduit, op.prec, .90", "conduit, kind.acc, .95",
      "conduit, crit.acc, .85", "conduit, who, .90", "conduit, fields, .90",
      "boutique, trace, 1.0", "boutique, asked, 1.0", "boutique, story.ops, .98", "boutique, op.recall, .90", "boutique, link.f1, .80", "boutique, op.prec, .85", "boutique, kind.acc, .95",
      "boutique, crit.acc, .85", "boutique, who, .65", "boutique, fields, .40",
      "cargo, trace, 1.0", "cargo, asked, 1.0", "cargo, story.ops, .98", "cargo, op.recall, .90", "cargo, link.f1, .55", "cargo, op.prec, .70", "cargo, kind.acc, .95",
      "cargo, crit.acc, .85", "cargo, who, .65", "cargo, fields, .30"})
  void reachesTheBoundOfAFullProduct(String sample, String figure, double bound) {
    assertThat(FIGURES.get(sample)).as("%s of %s", figure, sample).containsKey(figure).extractingByKey(figure).satisfies(value -> assertThat(value).isGreaterThanOrEqualTo(bound));
  }

  @Test
  void leavesNothingOpenWhenEveryRecommendationIsTaken() {
    FIGURES.forEach((sample, figures) -> assertThat(figures).as(sample).containsEntry("open", 0.0));
  }

  @ParameterizedTest(name = "{0} >= {1}")
  @CsvSource({"mod.f1, .62", "mod.ari, .53", "story.ops, .97"})
  void reachesTheMeanOfProductsThatHaveStoriesOnly(String figure, double bound) {
    Map<String, Double> means = ScoreTable.means(STORIES_ONLY.stream().map(name -> FIGURES.get("stories-only/" + name)).toList());

    assertThat(means.get(figure)).isGreaterThanOrEqualTo(bound);
  }
}
