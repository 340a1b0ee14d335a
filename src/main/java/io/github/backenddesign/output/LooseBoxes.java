package io.github.backenddesign.output;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Boxes without arrows, set in rows below the others: in layers they would all be one above the other. */
final class LooseBoxes {

  private static final double LEAST_WIDTH = 900;
  private static final double GAP = 28;

  private final Map<String, GraphLayout.Point> sizes;
  private final Map<String, GraphLayout.Point> places = new LinkedHashMap<>();
  private final double left;
  private final double right;
  private double x;
  private double y;
  private double rowHeight;

  private LooseBoxes(Map<String, GraphLayout.Point> sizes, Map<String, GraphLayout.Point> placed, Collection<List<GraphLayout.Point>> ways) {
    this.sizes = sizes;
    this.left = placed.values().stream().mapToDouble(GraphLayout.Point::x).min().orElse(0);
    this.right = Math.max(left + LEAST_WIDTH, placed.entrySet().stream().mapToDouble(box -> box.getValue().x() + sizes.get(box.getKey()).x()).max().orElse(0));
    double bottom = placed.entrySet().stream().mapToDouble(box -> box.getValue().y() + sizes.get(box.getKey()).y() + GAP).max().orElse(0);
    this.x = left;
    this.y = Math.max(bottom, ways.stream().flatMap(List::stream).mapToDouble(point -> point.y() + GAP).max().orElse(bottom));
  }

  /** The corners of these boxes, below what is placed already. */
  static Map<String, GraphLayout.Point> below(Map<String, GraphLayout.Point> placed, Collection<List<GraphLayout.Point>> ways, List<String> loose, Map<String, GraphLayout.Point> sizes) {
    LooseBoxes rows = new LooseBoxes(sizes, placed, ways);
    loose.forEach(rows::add);
    return rows.places;
  }

  private void add(String id) {
    GraphLayout.Point size = sizes.get(id);
    if (x > left && x + size.x() > right) {
      x = left;
      y += rowHeight + GAP;
      rowHeight = 0;
    }
    places.put(id, new GraphLayout.Point(x, y));
    x += size.x() + GAP;
    rowHeight = Math.max(rowHeight, size.y());
  }
}
