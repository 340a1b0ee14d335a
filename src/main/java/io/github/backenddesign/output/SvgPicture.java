package io.github.backenddesign.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A graph as an SVG element for a page that brings the style; boxes are links to the places where they are explained. */
final class SvgPicture {

  private static final int MOST_CHARACTERS = 34;
  private static final double CHARACTER = 8;
  private static final double SIDE = 14;
  private static final double HEIGHT = 46;
  private static final double FIRST_LINE = 20;
  private static final double SECOND_LINE = 36;
  private static final double LABEL_CHARACTER = 6.4;
  private static final double LABEL_HEIGHT = 14;
  private static final double LABEL_LINE = 4;
  private static final double CORNER = 5;

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
    GraphLayout.Placed placed = GraphLayout.place(graph, sizes, labels());
    String width = number(Math.max(1, placed.size().x()));
    String height = number(Math.max(1, placed.size().y()));
    svg.append("<svg class=\"map\" role=\"img\" aria-labelledby=\"").append(name).append("-title\" viewBox=\"0 0 ").append(width).append(' ').append(height).append("\" width=\"").append(width)
        .append("\" height=\"").append(height).append("\" xmlns=\"http://www.w3.org/2000/svg\">\n");
    svg.append("<title id=\"").append(name).append("-title\">").append(MarkdownEscape.html(title)).append("</title>\n");
    markers();
    graph.arrows().forEach(arrow -> way(arrow, placed.ways().get(arrow)));
    graph.boxes().forEach(box -> box(box, placed.boxes().get(box.id())));
    placed.labels().forEach((arrow, middle) -> text("label", arrow.label(), middle.x(), middle.y() + LABEL_LINE));
    return svg.append("</svg>\n").toString();
  }

  /** Several relations of one kind between the same two are one line with all their names. */
  private static Graph merged(Graph graph) {
    Map<List<String>, Graph.Arrow> arrows = new LinkedHashMap<>();
    graph.arrows().forEach(arrow -> arrows.merge(List.of(arrow.from(), arrow.to(), arrow.kind()), arrow,
        (one, other) -> new Graph.Arrow(one.from(), one.to(), one.label() + ", " + other.label(), one.kind())));
    return new Graph(graph.boxes(), List.copyOf(arrows.values()));
  }

  /** Uses have no label: what they go through is told beside the picture. */
  private Map<Graph.Arrow, GraphLayout.Point> labels() {
    Map<Graph.Arrow, GraphLayout.Point> labels = new LinkedHashMap<>();
    graph.arrows().stream().filter(arrow -> !arrow.kind().equals("use") && !arrow.label().isEmpty())
        .forEach(arrow -> labels.put(arrow, new GraphLayout.Point(columns(arrow.label()) * LABEL_CHARACTER, LABEL_HEIGHT)));
    return labels;
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
    for (int i = 1; i < points.size() - 1; i++) {
      GraphLayout.Point corner = points.get(i);
      svg.append('L').append(point(before(corner, points.get(i - 1)))).append('Q').append(point(corner)).append(' ').append(point(before(corner, points.get(i + 1))));
    }
    svg.append('L').append(point(points.get(points.size() - 1))).append("\"><title>").append(MarkdownEscape.html(arrow.label())).append("</title></path>\n");
  }

  /** The point where a corner begins to be rounded, seen from a neighbour. */
  private static GraphLayout.Point before(GraphLayout.Point corner, GraphLayout.Point neighbour) {
    double distance = Math.hypot(corner.x() - neighbour.x(), corner.y() - neighbour.y());
    double share = distance == 0 ? 0 : Math.min(CORNER, distance / 2) / distance;
    return new GraphLayout.Point(corner.x() + (neighbour.x() - corner.x()) * share, corner.y() + (neighbour.y() - corner.y()) * share);
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

  private void text(String kind, String text, double x, double y) {
    svg.append("<text class=\"").append(kind).append("\" text-anchor=\"middle\" x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\">").append(MarkdownEscape.html(shortened(text)))
        .append("</text>");
  }

  private static double width(String text) {
    return columns(text) * CHARACTER + 2 * SIDE;
  }

  /** Characters of Asian scripts take the room of two. */
  private static long columns(String text) {
    String shown = shortened(text);
    return shown.codePointCount(0, shown.length()) + shown.codePoints().filter(point -> point >= 0x1100).count();
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
