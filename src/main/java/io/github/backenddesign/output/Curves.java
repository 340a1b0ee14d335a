package io.github.backenddesign.output;

import java.util.List;

/** Points on chains of cubic curves. */
final class Curves {

  private static final double HALF = 0.5;

  private Curves() {
  }

  /** The point halfway through the middle curve; for what is no chain of curves, halfway between the two points in the middle. */
  static GraphLayout.Point middle(List<GraphLayout.Point> points) {
    int curves = (points.size() - 1) / 3;
    if (curves == 0 || (points.size() - 1) % 3 != 0) {
      return between(points.get((points.size() - 1) / 2), points.get(points.size() / 2));
    }
    // An even number of curves meets at a point in the middle.
    if (curves % 2 == 0) {
      return points.get(curves / 2 * 3);
    }
    int start = curves / 2 * 3;
    GraphLayout.Point first = between(points.get(start), points.get(start + 1));
    GraphLayout.Point second = between(points.get(start + 1), points.get(start + 2));
    GraphLayout.Point third = between(points.get(start + 2), points.get(start + 3));
    return between(between(first, second), between(second, third));
  }

  private static GraphLayout.Point between(GraphLayout.Point one, GraphLayout.Point other) {
    return new GraphLayout.Point((one.x() + other.x()) * HALF, (one.y() + other.y()) * HALF);
  }
}
