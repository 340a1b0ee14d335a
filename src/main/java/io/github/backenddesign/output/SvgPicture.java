package io.github.backenddesign.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A graph as an SVG element for a page that brings the style; boxes are links to the places where they are explained. */
final class SvgPicture {

  private static final int MOST_CHARACTERS = 34;
  private static final double CHARACTER = 7.6;
  private static final double SIDE = 14;
  private static final double HEIGHT = 46;
  private static final double FIRST_LINE = 20;
  private static final double SECOND_LINE = 36;
  private static final double MARGIN = 12;

  /** Between layers: room for the ends of arrows, and for the longest label. */
  private static final double LABEL_CHARACTER = 6.2;
  private static final double LEAST_DISTANCE = 72;
  private static final double ENDS = 44;

  private final String name;
  private final Graph graph;
  private final Map<String, GraphLayout.Point> sizes = new LinkedHashMap<>();
  private final StringBuilder svg = new StringBuilder();

  private SvgPicture(String name, Graph graph) {
    this.name = name;
    this.graph = merged(graph);
    graph.boxes().forEach(box -> sizes.put(box.id(), new GraphLayout.Point(Math.max(width(box.label()), width(box.note())), HEIGHT)));
  }

  /** The element; {@code name} tells its parts from those of other pictures on the page, {@code title} says what it shows. */
  static String of(String name, String title, Graph graph) {
    return new SvgPicture(name, graph).draw(title);
  }

  private String draw(String title) {
    GraphLayout.Placed placed = GraphLayout.place(graph, sizes, distance());
    Frame frame = Frame.around(placed, sizes);
    svg.append("<svg class=\"map\" role=\"img\" aria-labelledby=\"").append(name).append("-title\" viewBox=\"").append(frame.view()).append("\" width=\"").append(number(frame.width()))
        .append("\" height=\"").append(number(frame.height())).append("\" xmlns=\"http://www.w3.org/2000/svg\">\n");
    svg.append("<title id=\"").append(name).append("-title\">").append(MarkdownEscape.html(title)).append("</title>\n");
    markers();
    graph.arrows().forEach(arrow -> way(arrow, placed.ways().get(arrow)));
    graph.boxes().forEach(box -> box(box, placed.boxes().get(box.id())));
    graph.arrows().forEach(arrow -> label(arrow, placed.ways().get(arrow)));
    return svg.append("</svg>\n").toString();
  }

  /** Several relations of one kind between the same two are one line with all their names. */
  private static Graph merged(Graph graph) {
    Map<List<String>, Graph.Arrow> arrows = new LinkedHashMap<>();
    graph.arrows().forEach(arrow -> arrows.merge(List.of(arrow.from(), arrow.to(), arrow.kind()), arrow,
        (one, other) -> new Graph.Arrow(one.from(), one.to(), one.label() + ", " + other.label(), one.kind())));
    return new Graph(graph.boxes(), List.copyOf(arrows.values()));
  }

  private double distance() {
    int longest = graph.arrows().stream().filter(SvgPicture::isLabelled).mapToInt(arrow -> shortened(arrow.label()).length()).max().orElse(0);
    return Math.max(LEAST_DISTANCE, longest * LABEL_CHARACTER + ENDS);
  }

  /** Uses have no label: what they go through is told beside the picture. */
  private static boolean isLabelled(Graph.Arrow arrow) {
    return !arrow.kind().equals("use");
  }

  /** What the picture covers. */
  private record Frame(double left, double top, double width, double height) {

    static Frame around(GraphLayout.Placed placed, Map<String, GraphLayout.Point> sizes) {
      List<GraphLayout.Point> points = new ArrayList<>();
      placed.boxes().forEach((id, corner) -> {
        points.add(corner);
        points.add(new GraphLayout.Point(corner.x() + sizes.get(id).x(), corner.y() + sizes.get(id).y()));
      });
      placed.ways().values().forEach(points::addAll);
      DoubleSummaryStatistics across = points.stream().mapToDouble(GraphLayout.Point::x).summaryStatistics();
      DoubleSummaryStatistics down = points.stream().mapToDouble(GraphLayout.Point::y).summaryStatistics();
      return points.isEmpty() ? new Frame(0, 0, 1, 1)
          : new Frame(across.getMin() - MARGIN, down.getMin() - MARGIN, across.getMax() - across.getMin() + 2 * MARGIN, down.getMax() - down.getMin() + 2 * MARGIN);
    }

    String view() {
      return number(left) + " " + number(top) + " " + number(width) + " " + number(height);
    }
  }

  /** The ends of arrows: a tip for uses and events, one bar for "one" and a crow's foot for "many". */
  private void markers() {
    svg.append("<defs>\n");
    marker("tip", 9, "<path class=\"tip\" d=\"M0 0L10 5L0 10z\"/>");
    marker("one", 1, "<path class=\"end\" d=\"M6 0V10\"/>");
    marker("many", 10, "<path class=\"end\" d=\"M0 5L10 0M0 5L10 5M0 5L10 10\"/>");
    svg.append("</defs>\n");
  }

  private void marker(String kind, int at, String shape) {
    int reference = kind.equals("one") ? 14 : at;
    svg.append("<marker id=\"").append(name).append('-').append(kind).append("\" viewBox=\"0 0 10 10\" refX=\"").append(reference)
        .append("\" refY=\"5\" markerWidth=\"10\" markerHeight=\"10\" markerUnits=\"userSpaceOnUse\" overflow=\"visible\" orient=\"auto-start-reverse\">").append(shape).append("</marker>\n");
  }

  private void way(Graph.Arrow arrow, List<GraphLayout.Point> points) {
    svg.append("<path class=\"way ").append(arrow.kind()).append('"').append(ends(arrow.kind())).append(" d=\"M").append(point(points.get(0)));
    boolean curves = (points.size() - 1) % 3 == 0;
    for (int i = 1; i < points.size(); i++) {
      svg.append(!curves ? "L" : i % 3 == 1 ? "C" : " ").append(point(points.get(i)));
    }
    svg.append("\"><title>").append(MarkdownEscape.html(arrow.label())).append("</title></path>\n");
  }

  private String ends(String kind) {
    if (!kind.contains("-to-")) {
      return " marker-end=\"url(#" + name + "-tip)\"";
    }
    String[] sides = kind.split("-to-");
    return " marker-start=\"url(#" + name + "-" + side(sides[0]) + ")\" marker-end=\"url(#" + name + "-" + side(sides[1]) + ")\"";
  }

  private static String side(String side) {
    return side.equals("many") ? "many" : "one";
  }

  private void box(Graph.Box box, GraphLayout.Point at) {
    GraphLayout.Point size = sizes.get(box.id());
    svg.append("<a class=\"box\" href=\"#").append(box.anchor()).append("\"><title>").append(MarkdownEscape.html(box.label())).append("</title><rect x=\"").append(number(at.x())).append("\" y=\"")
        .append(number(at.y())).append("\" width=\"").append(number(size.x())).append("\" height=\"").append(number(size.y())).append("\" rx=\"6\"/>");
    text("name", box.label(), at.x() + size.x() / 2, at.y() + FIRST_LINE);
    text("note", box.note(), at.x() + size.x() / 2, at.y() + SECOND_LINE);
    svg.append("</a>\n");
  }

  private void label(Graph.Arrow arrow, List<GraphLayout.Point> points) {
    if (isLabelled(arrow)) {
      GraphLayout.Point middle = Curves.middle(points);
      text("label", arrow.label(), middle.x(), middle.y() - 4);
    }
  }

  private void text(String kind, String text, double x, double y) {
    svg.append("<text class=\"").append(kind).append("\" text-anchor=\"middle\" x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\">").append(MarkdownEscape.html(shortened(text)))
        .append("</text>");
  }

  private static double width(String text) {
    String shown = shortened(text);
    long wide = shown.codePoints().filter(point -> point >= 0x1100).count();
    return (shown.codePointCount(0, shown.length()) + wide) * CHARACTER + 2 * SIDE;
  }

  private static String shortened(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= MOST_CHARACTERS ? text : text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS - 1)) + "…";
  }

  private static String point(GraphLayout.Point point) {
    return number(point.x()) + " " + number(point.y());
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
