package io.github.backenddesign.product;

import io.github.backenddesign.document.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds components that depend on each other in a circle. That is reported, never fatal: a design can name the circle, only not resolve it. */
final class DependencyCycles {

  private static final int SHOWN = 12;

  private final Map<String, Component> components = new LinkedHashMap<>();
  /** The components that can still be part of a circle, with what they depend on among themselves. */
  private final Map<String, List<String>> open = new LinkedHashMap<>();

  private final Map<String, List<String>> dependents = new HashMap<>();

  private DependencyCycles(List<Component> components) {
    components.forEach(component -> this.components.put(component.id().value(), component));
    components.forEach(component -> open.put(component.id().value(), component.dependencies().stream().filter(this.components::containsKey).toList()));
    open.forEach((component, targets) -> targets.forEach(target -> dependents.computeIfAbsent(target, key -> new ArrayList<>()).add(component)));
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

  /** What depends on nothing that is still open is in no circle; neither is then what depends only on that. */
  private void dropEnds() {
    Deque<String> ends = new ArrayDeque<>(open.keySet().stream().filter(this::isEnd).toList());
    while (!ends.isEmpty()) {
      String end = ends.pop();
      open.remove(end);
      dependents.getOrDefault(end, List.of()).stream().filter(open::containsKey).filter(this::isEnd).forEach(ends::push);
    }
  }

  private boolean isEnd(String component) {
    return open.get(component).stream().noneMatch(open::containsKey);
  }

  /** Every open component leads to another one, so walking on has to come back to one it passed. */
  private List<String> cycle() {
    Set<String> passed = new LinkedHashSet<>();
    String next = open.keySet().iterator().next();
    while (passed.add(next)) {
      next = open.get(next).stream().filter(open::containsKey).findFirst().orElseThrow();
    }
    List<String> path = List.copyOf(passed);
    return path.subList(path.indexOf(next), path.size());
  }

  private Problem problem(List<String> cycle) {
    Component first = components.get(cycle.get(0));
    List<String> shown = cycle.size() <= SHOWN ? cycle : Stream.concat(cycle.stream().limit(SHOWN), Stream.of("... (" + (cycle.size() - SHOWN) + " more)")).toList();
    String message = cycle.size() == 1 ? "the component depends on itself" : "components depend on each other in a circle: " + String.join(" -> ", shown) + " -> " + cycle.get(0);
    return Problem.warning("document.cycle", first.places().get(0), message).about(cycle.get(0)).withRemedy("drop one of the dependencies, or let an event take its place");
  }
}
