package io.github.backenddesign.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphper.api.Graphviz;
import org.graphper.api.Line;
import org.graphper.api.Node;
import org.graphper.api.attributes.Layout;
import org.graphper.api.attributes.NodeShapeEnum;
import org.graphper.api.attributes.Rankdir;
import org.graphper.def.FlatPoint;
import org.graphper.draw.DrawGraph;
import org.graphper.draw.ExecuteException;
import org.graphper.draw.LineDrawProp;
import org.graphper.draw.NodeDrawProp;

/** Finds places for the boxes of a graph and ways for its arrows, in layers from left to right; the only class that knows the layout library. */
final class GraphLayout {

  /** The library counts sizes in inches and gives places in points. */
  private static final double POINTS_PER_INCH = 72;

  private static final double BETWEEN_BOXES = 0.4;

  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<Graph.Arrow, Line> lines = new LinkedHashMap<>();

  private GraphLayout() {
  }

  /** A point of the picture. */
  record Point(double x, double y) {
  }

  /** Where everything is: the upper left corner of each box by its id, and for each arrow a start and, three by three, the points of its curves. */
  record Placed(Map<String, Point> boxes, Map<Graph.Arrow, List<Point>> ways) {
  }

  /** Boxes have the sizes given and layers the distance, in points. */
  static Placed place(Graph graph, Map<String, Point> sizes, double distance) {
    return new GraphLayout().placed(graph, sizes, distance);
  }

  private Placed placed(Graph graph, Map<String, Point> sizes, double distance) {
    Graphviz.GraphvizBuilder builder = Graphviz.digraph().rankdir(Rankdir.LR).rankSep(distance / POINTS_PER_INCH).nodeSep(BETWEEN_BOXES);
    Set<String> tied = graph.arrows().stream().flatMap(arrow -> Stream.of(arrow.from(), arrow.to())).collect(Collectors.toSet());
    List<String> ids = graph.boxes().stream().map(Graph.Box::id).toList();
    ids.stream().filter(tied::contains).forEach(id -> {
      nodes.put(id, node(sizes.get(id)));
      builder.addNode(nodes.get(id));
    });
    graph.arrows().forEach(arrow -> {
      lines.put(arrow, Line.builder(nodes.get(arrow.from()), nodes.get(arrow.to())).build());
      builder.addLine(lines.get(arrow));
    });
    Placed placed = nodes.isEmpty() ? new Placed(new LinkedHashMap<>(), Map.of()) : read(draw(builder.build()), graph);
    placed.boxes().putAll(LooseBoxes.below(placed.boxes(), placed.ways().values(), ids.stream().filter(id -> !tied.contains(id)).toList(), sizes));
    return placed;
  }

  private static Node node(Point size) {
    return Node.builder().label("").shape(NodeShapeEnum.RECT).fixedSize(true).width(size.x() / POINTS_PER_INCH).height(size.y() / POINTS_PER_INCH).build();
  }

  private static DrawGraph draw(Graphviz graph) {
    try {
      return Layout.DOT.getLayoutEngine().layout(graph);
    } catch (ExecuteException e) {
      throw new IllegalStateException("no layout for a graph of " + graph.nodeNum() + " boxes", e);
    }
  }

  private Placed read(DrawGraph drawn, Graph graph) {
    Map<String, Point> boxes = new LinkedHashMap<>();
    nodes.forEach((id, node) -> boxes.put(id, corner(drawn.getNodeDrawProp(node))));
    Map<Graph.Arrow, List<Point>> ways = new LinkedHashMap<>();
    graph.arrows().forEach(arrow -> ways.put(arrow, way(drawn.getLineDrawProp(lines.get(arrow)), center(drawn.getNodeDrawProp(nodes.get(arrow.from()))))));
    return new Placed(boxes, ways);
  }

  /** From the box it leaves to the box it reaches; the library may go either way, and puts the head where it ended. */
  private static List<Point> way(LineDrawProp line, Point from) {
    List<Point> way = new ArrayList<>();
    line.forEach(point -> way.add(point(point)));
    if (line.getArrowHead() != null) {
      Point tip = point(line.getArrowHead().getAxisEnd());
      way.set(distance(way.get(0), tip) < distance(way.get(way.size() - 1), tip) ? 0 : way.size() - 1, tip);
    }
    if (distance(way.get(0), from) > distance(way.get(way.size() - 1), from)) {
      Collections.reverse(way);
    }
    return way;
  }

  private static Point corner(NodeDrawProp place) {
    return new Point(place.getLeftBorder(), place.getUpBorder());
  }

  private static Point center(NodeDrawProp place) {
    return new Point((place.getLeftBorder() + place.getRightBorder()) / 2, (place.getUpBorder() + place.getDownBorder()) / 2);
  }

  private static Point point(FlatPoint point) {
    return new Point(point.getX(), point.getY());
  }

  private static double distance(Point one, Point other) {
    return Math.hypot(one.x() - other.x(), one.y() - other.y());
  }
}
