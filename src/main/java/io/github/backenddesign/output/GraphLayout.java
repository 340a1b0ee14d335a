package io.github.backenddesign.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Finds places for the boxes of a graph, ways for its arrows and room for their labels, in layers from left to right; the only class that knows the layout library. */
final class GraphLayout {

  private static final int SEED = 1;
  private static final double BETWEEN_BOXES = 28;
  private static final double BETWEEN_LAYERS = 34;
  private static final double BETWEEN_WAYS = 14;

  /** Pages are wider than high. */
  private static final double ASPECT = 2.4;

  private final ElkNode root = ElkGraphUtil.createGraph();
  private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
  private final Map<Graph.Arrow, ElkEdge> edges = new LinkedHashMap<>();

  static {
    // The library keeps its algorithms in one place for all; class loading makes sure that it happens once, also in parallel builds.
    LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
  }

  private GraphLayout() {
    root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    root.setProperty(CoreOptions.RANDOM_SEED, SEED);
    root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
    root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(LayeredOptions.ASPECT_RATIO, ASPECT);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
    root.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, BETWEEN_BOXES);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_WAYS);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_WAYS);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BETWEEN_WAYS);
  }

  /** A point of the picture, or the size of something in it. */
  record Point(double x, double y) {
  }

  /** The size of the picture, the upper left corner of each box by its id, and for each arrow the corners of its way from tail to tip and the middle of its label. */
  record Placed(Point size, Map<String, Point> boxes, Map<Graph.Arrow, List<Point>> ways, Map<Graph.Arrow, Point> labels) {
  }

  /** Boxes and labels have the sizes given; an arrow without a size has no label. */
  static Placed place(Graph graph, Map<String, Point> boxes, Map<Graph.Arrow, Point> labels) {
    GraphLayout layout = new GraphLayout();
    graph.boxes().forEach(box -> layout.box(box.id(), boxes.get(box.id())));
    graph.arrows().forEach(arrow -> layout.arrow(arrow, labels.get(arrow)));
    new RecursiveGraphLayoutEngine().layout(layout.root, new BasicProgressMonitor());
    return layout.placed();
  }

  private void box(String id, Point size) {
    ElkNode node = ElkGraphUtil.createNode(root);
    node.setDimensions(size.x(), size.y());
    nodes.put(id, node);
  }

  private void arrow(Graph.Arrow arrow, Point label) {
    ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(arrow.from()), nodes.get(arrow.to()));
    if (label != null) {
      ElkGraphUtil.createLabel(arrow.label(), edge).setDimensions(label.x(), label.y());
    }
    edges.put(arrow, edge);
  }

  private Placed placed() {
    Map<String, Point> boxes = new LinkedHashMap<>();
    nodes.forEach((id, node) -> boxes.put(id, new Point(node.getX(), node.getY())));
    Map<Graph.Arrow, List<Point>> ways = new LinkedHashMap<>();
    Map<Graph.Arrow, Point> labels = new LinkedHashMap<>();
    edges.forEach((arrow, edge) -> {
      ways.put(arrow, way(edge));
      edge.getLabels().forEach(label -> labels.put(arrow, middle(label)));
    });
    return new Placed(new Point(root.getWidth(), root.getHeight()), boxes, ways, labels);
  }

  private static List<Point> way(ElkEdge edge) {
    List<Point> way = new ArrayList<>();
    for (ElkEdgeSection section : edge.getSections()) {
      way.add(new Point(section.getStartX(), section.getStartY()));
      for (ElkBendPoint bend : section.getBendPoints()) {
        way.add(new Point(bend.getX(), bend.getY()));
      }
      way.add(new Point(section.getEndX(), section.getEndY()));
    }
    return way;
  }

  private static Point middle(ElkLabel label) {
    return new Point(label.getX() + label.getWidth() / 2, label.getY() + label.getHeight() / 2);
  }
}
