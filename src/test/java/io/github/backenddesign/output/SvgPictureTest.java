package io.github.backenddesign.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SvgPictureTest {

  private static final GraphLayout.Point SIZE = new GraphLayout.Point(100, 40);

  @Test
  void drawsABoxForEachAndAnArrowBetweenThem() {
    String svg = picture(List.of(box("m1", "Articles"), box("m2", "Comments")), List.of(new Graph.Arrow("m2", "m1", "IF-13", "use")));
    assertThat(svg).contains("<title id=\"modules-title\">Modules</title>").contains("<a class=\"box\" href=\"#mod-m1\"><title>Articles</title>").contains("marker-end=\"url(#modules-tip)\"").contains("<title>IF-13</title>");
  }

  @Test
  void keepsTheDirectionOfArrowsThatGoBack() {
    Graph.Arrow there = new Graph.Arrow("m1", "m2", "", "use");
    Graph.Arrow back = new Graph.Arrow("m2", "m1", "", "use");
    GraphLayout.Placed placed = place(List.of(box("m1", "A"), box("m2", "B")), List.of(there, back));
    assertThat(List.of(there, back)).allSatisfy(arrow -> {
      List<GraphLayout.Point> way = placed.ways().get(arrow);
      assertThat(distance(way.get(0), placed.boxes().get(arrow.from()))).isLessThan(distance(way.get(0), placed.boxes().get(arrow.to())));
      assertThat(distance(way.get(way.size() - 1), placed.boxes().get(arrow.to()))).isLessThan(distance(way.get(way.size() - 1), placed.boxes().get(arrow.from())));
    });
  }

  @Test
  @SuppressWarnings("ReferenceEquality") // Each with all others.
  void noBoxLiesOnAnother() {
    List<Graph.Box> boxes = Pattern.compile("").splitAsStream("abcdefghijkl").map(id -> box(id, id)).toList();
    GraphLayout.Placed placed = place(boxes, List.of(new Graph.Arrow("a", "b", "", "use"), new Graph.Arrow("a", "c", "", "use"), new Graph.Arrow("c", "c", "", "use")));
    for (Graph.Box one : boxes) {
      for (Graph.Box other : boxes) {
        assertThat(one == other || apart(placed.boxes().get(one.id()), placed.boxes().get(other.id()))).as(one.id() + " and " + other.id()).isTrue();
      }
    }
  }

  @Test
  void drawsSeveralRelationsOfOneKindAsOneLine() {
    String svg = picture(List.of(box("e1", "Follow"), box("e2", "Account")), List.of(new Graph.Arrow("e1", "e2", "follower", "many-to-one"), new Graph.Arrow("e1", "e2", "followed", "many-to-one")));
    assertThat(svg).contains(">follower, followed</text>").contains("marker-start=\"url(#modules-many)\" marker-end=\"url(#modules-one)\"");
  }

  @Test
  void drawsNothingAsAnEmptyPicture() {
    assertThat(picture(List.of(), List.of())).contains("viewBox=\"0 0 1 1\"");
  }

  @Test
  void shortensLongNamesAndKeepsThemWhole() {
    String name = "A module with a very long name that nobody would want to read in a box";
    assertThat(picture(List.of(box("m1", name)), List.of())).contains("<title>" + name + "</title>").contains(">A module with a very long name th…</text>");
  }

  @Test
  void writesNumbersWithOneDigitAtMost() {
    String svg = picture(List.of(box("m1", "A"), box("m2", "B"), box("m3", "C")), List.of(new Graph.Arrow("m1", "m2", "told", "event"), new Graph.Arrow("m1", "m3", "", "use")));
    assertThat(Pattern.compile("\\d+\\.\\d{2,}").matcher(svg).results().map(MatchResult::group)).isEmpty();
  }

  private static Graph.Box box(String id, String label) {
    return new Graph.Box(id, label, "1 operation", "mod-" + id);
  }

  private static String picture(List<Graph.Box> boxes, List<Graph.Arrow> arrows) {
    return SvgPicture.of("modules", "Modules", new Graph(boxes, arrows));
  }

  private static GraphLayout.Placed place(List<Graph.Box> boxes, List<Graph.Arrow> arrows) {
    Map<String, GraphLayout.Point> sizes = boxes.stream().collect(java.util.stream.Collectors.toMap(Graph.Box::id, unused -> SIZE));
    return GraphLayout.place(new Graph(boxes, arrows), sizes, Map.of());
  }

  private static double distance(GraphLayout.Point point, GraphLayout.Point corner) {
    return Math.hypot(point.x() - corner.x() - SIZE.x() / 2, point.y() - corner.y() - SIZE.y() / 2);
  }

  private static boolean apart(GraphLayout.Point one, GraphLayout.Point other) {
    return Math.abs(one.x() - other.x()) >= SIZE.x() || Math.abs(one.y() - other.y()) >= SIZE.y();
  }
}
