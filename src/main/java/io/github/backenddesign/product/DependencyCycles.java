package io.github.backenddesign.product;

import io.github.backenddesign.document.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds components that depend on each other in a circle. That is reported, never fatal: a design can name the circle, only not resolve it. */
final class DependencyCycles {

  private final Map<String, Component> components = new LinkedHashMap<>();
  /** The components that can still be part of a circle, with what they depend on among themselves. */
  private final Map<String, List<String>> open = new LinkedHashMap<>();

  private DependencyCycles(List<Component> components) {
    components.forEach(component -> this.components.put(component.id().value(), component));
    components.forEach(component -> open.put(component.id().value(), component.dependencies().stream().filter(this.components::containsKey).toList()));
  }

  /** One warning for each circle, at the component that comes first in the documents. */
  static List<Problem> find(List<Component> components) {
    return new DependencyCycles(components).find();
  }

  private List<Problem> find() {
    List<Problem> problems = new ArrayList<>();
    dropEnds();
    while (!open.isEmpty()) {
      List<String> cycle = cycle();
      problems.add(problem(cycle));
      cycle.forEach(open::remove);
      dropEnds();
    }
    return problems;
  }

  /** What depends on nothing that is still open is in no circle. */
  private void dropEnds() {
    while (open.values().removeIf(targets -> targets.stream().noneMatch(open::containsKey))) {
      continue;
    }
  }

  /** Every open component leads to another one, so walking on has to come back to one it passed. */
  private List<String> cycle() {
    List<String> path = new ArrayList<>();
    String next = open.keySet().iterator().next();
    while (!path.contains(next)) {
      path.add(next);
      next = open.get(next).stream().filter(open::containsKey).findFirst().orElseThrow();
    }
    return path.subList(path.indexOf(next), path.size());
  }

  private Problem problem(List<String> cycle) {
    Component first = components.get(cycle.get(0));
    String message = cycle.size() == 1 ? "the component depends on itself" : "components depend on each other in a circle: " + String.join(" -> ", cycle) + " -> " + cycle.get(0);
    return Problem.warning("document.cycle", first.places().get(0), message).about(cycle.get(0)).withRemedy("drop one of the dependencies, or let an event take its place");
  }
}
