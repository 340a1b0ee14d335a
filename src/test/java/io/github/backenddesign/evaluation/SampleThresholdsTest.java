package io.github.backenddesign.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.DOUBLE;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well designs fit what is known about the samples; the bounds keep a change from making one kind of reading worse while it mends another. */
class SampleThresholdsTest {

  private static final List<String> FULL = List.of("conduit", "boutique", "cargo");
  private static final List<String> PRODUCTS = List.of("bank", "school", "hotel", "fleet", "podcasts", "metering", "lab");
  private static final List<String> STORIES_ONLY = List.of("4-by-4", "CDC", "EFarmers", "EventTicket", "ExamRush", "LuckyBets", "NFFH", "Ndannamo");
  private static final List<String> BACKLOGS = List.of("camperplus", "grocery", "school", "ticket");

  private static final FigureSheet SHEET = new FigureSheet();

  @BeforeAll
  static void measure() {
    FULL.forEach(name -> SHEET.add(name, SampleFigures.of(name)));
    PRODUCTS.forEach(name -> SHEET.add(name, SampleFigures.ofProduct(name)));
    STORIES_ONLY.forEach(name -> SHEET.add("stories-only/" + name, SampleFigures.of("stories-only/" + name)));
    BACKLOGS.forEach(name -> SHEET.add("backlogs/" + name, SampleFigures.of("backlogs/" + name)));
  }

  @AfterAll
  static void show() {
    SHEET.print();
  }

  /** Just below what is reached; a figure that rises takes its bound with it. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
      "conduit  | trace 1.0, asked 1.0, story.ops 1.0, op.recall .98, op.prec .93, link.f1 .87, op.shape .77, mod.f1 .70, ent.recall .84, kind.acc .98, crit.acc .87, who .93, fields .98",
      "boutique | trace 1.0, asked 1.0, story.ops 1.0, op.recall .98, op.prec .98, link.f1 .87, mod.f1 .81, ent.recall .54, kind.acc .98, crit.acc .84, who .79, fields .75",
      "cargo    | trace 1.0, asked 1.0, story.ops 1.0, op.recall .98, op.prec .70, link.f1 .60, op.shape .48, mod.f1 .86, ent.recall .76, kind.acc .95, crit.acc .92, who .74, fields .76",
      "bank     | trace 1.0, asked 1.0, story.ops 1.0, op.recall .89, op.prec .83, link.f1 .79, op.shape .51, mod.f1 .97, ent.recall .98, kind.acc .98, crit.acc .79, who .77, fields .70",
      "school   | trace 1.0, asked 1.0, story.ops 1.0, op.recall .88, op.prec .88, link.f1 .89, op.shape .36, mod.f1 .98, ent.recall .80, kind.acc .98, crit.acc .80, who .88, fields .60",
      "hotel    | trace 1.0, asked 1.0, story.ops 1.0, op.recall .82, op.prec .82, link.f1 .71, op.shape .30, mod.f1 .93, ent.recall .91, kind.acc .98, crit.acc .79, who .64, fields .77",
      "fleet    | trace 1.0, asked 1.0, story.ops 1.0, op.recall .92, op.prec .81, link.f1 .79, op.shape .41, mod.f1 .98, ent.recall .98, kind.acc .98, crit.acc .79, who .87, fields .79",
      "podcasts | trace 1.0, asked 1.0, story.ops 1.0, op.recall .74, op.prec .83, link.f1 .74, op.shape .21, mod.f1 .98, ent.recall .70, kind.acc .95, crit.acc .73, who .67, fields .41",
      "metering | trace 1.0, asked 1.0, story.ops 1.0, op.recall .82, op.prec .91, link.f1 .81, op.shape .36, mod.f1 .98, ent.recall .98, kind.acc .98, crit.acc .80, who .74, fields .62",
      "lab      | trace 1.0, asked 1.0, story.ops 1.0, op.recall .86, op.prec .86, link.f1 .80, op.shape .54, mod.f1 .91, ent.recall .84, kind.acc .98, crit.acc .81, who .83, fields .57"})
  void reachesTheBoundsOfAFullProduct(String product, String bounds) {
    Stream.of(bounds.split(", ")).map(bound -> bound.split(" ")).forEach(bound ->
        assertThat(SHEET.figures().get(product)).as("%s of %s", bound[0], product).containsKey(bound[0]).extractingByKey(bound[0], DOUBLE).isGreaterThanOrEqualTo(Double.parseDouble(bound[1])));
  }

  @Test
  void leavesNothingOpenWhenEveryRecommendationIsTaken() {
    SHEET.figures().forEach((sample, figures) -> assertThat(figures).as(sample).containsEntry("open", 0.0));
  }

  @ParameterizedTest(name = "{0} >= {1}")
  @CsvSource({"mod.f1, .62", "mod.ari, .53", "story.ops, .98"})
  void reachesTheMeanOfProductsThatHaveStoriesOnly(String figure, double bound) {
    Map<String, Double> means = ScoreTable.means(STORIES_ONLY.stream().map(name -> SHEET.figures().get("stories-only/" + name)).toList());

    assertThat(means.get(figure)).isGreaterThanOrEqualTo(bound);
  }

  @Test
  void findsTheClassesOfBacklogs() {
    Map<String, Double> means = ScoreTable.means(BACKLOGS.stream().map(name -> SHEET.figures().get("backlogs/" + name)).toList());

    assertThat(means.get("ent.f1")).isGreaterThanOrEqualTo(.62);
  }

  @Test
  void readsKindsOfStoriesAndClassesOfCriteriaOverAllProducts() {
    assertThat(SHEET.kinds().accuracy()).as("kinds of stories").isGreaterThanOrEqualTo(.98);
    assertThat(SHEET.criteria().accuracy()).as("classes of criteria").isGreaterThanOrEqualTo(.83);
  }
}
