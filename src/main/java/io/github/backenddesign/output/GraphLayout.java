package io.github.backenddesign.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private static final double BETWEEN_LAYERS = 1.0;
  private static final double BETWEEN_BOXES = 0.35;

  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<Graph.Arrow, Line> lines = new LinkedHashMap<>();

  private GraphLayout() {
  }

  /** A point of the picture. */
  record Point(double x, double y) {
  }

  /** Where everything is: the upper left corner of each box by its id, and for each arrow a start and, three by three, the points of its curves. */
  record Placed(double width, double height, Map<String, Point> boxes, Map<Graph.Arrow, List<Point>> ways) {
  }

  /** Boxes have the sizes given, in points. */
  static Placed place(Graph graph, Map<String, Point> sizes) {
    return new GraphLayout().placed(graph, sizes);
  }

  private Placed placed(Graph graph, Map<String, Point> sizes) {
    Graphviz.GraphvizBuilder builder = Graphviz.digraph().rankdir(Rankdir.LR).rankSep(BETWEEN_LAYERS).nodeSep(BETWEEN_BOXES);
    graph.boxes().forEach(box -> {
      nodes.put(box.id(), node(sizes.get(box.id())));
      builder.addNode(nodes.get(box.id()));
    });
    graph.arrows().forEach(arrow -> {
      lines.put(arrow, Line.builder(nodes.get(arrow.from()), nodes.get(arrow.to())).build());
      builder.addLine(lines.get(arrow));
    });
    return read(draw(builder.build()), graph);
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
    nodes.forEach((id, node) -> {
      NodeDrawProp place = drawn.getNodeDrawProp(node);
      boxes.put(id, new Point(place.getLeftBorder() - drawn.getMinX(), place.getUpBorder() - drawn.getMinY()));
    });
    Map<Graph.Arrow, List<Point>> ways = new LinkedHashMap<>();
    graph.arrows().forEach(arrow -> ways.put(arrow, way(drawn.getLineDrawProp(lines.get(arrow)), drawn)));
    return new Placed(drawn.getMaxX() - drawn.getMinX(), drawn.getMaxY() - drawn.getMinY(), boxes, ways);
  }

  /** From the tail to the tip of the arrow, whichever way the library went. */
  private static List<Point> way(LineDrawProp line, DrawGraph drawn) {
    List<Point> way = new ArrayList<>();
    line.forEach(point -> way.add(point(point, drawn)));
    if (line.getArrowHead() == null) {
      return way;
    }
    Point tip = point(line.getArrowHead().getAxisEnd(), drawn);
    if (distance(way.get(0), tip) < distance(way.get(way.size() - 1), tip)) {
      Collections.reverse(way);
    }
    way.set(way.size() - 1, tip);
    return way;
  }

  private static Point point(FlatPoint point, DrawGraph drawn) {
    return new Point(point.getX() - drawn.getMinX(), point.getY() - drawn.getMinY());
  }

  private static double distance(Point one, Point other) {
    return Math.hypot(one.x() - other.x(), one.y() - other.y());
  }
}
