package io.github.backenddesign.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of several products, and how their stories and criteria were read all together; printed at the end of a test. */
final class FigureSheet {

  private final Map<String, Map<String, Double>> figures = new LinkedHashMap<>();
  private Confusion kinds = new Confusion(List.of());
  private Confusion criteria = new Confusion(List.of());

  void add(String name, SampleFigures design) {
    figures.put(name, design.figures());
    kinds = kinds.plus(design.kinds());
    criteria = criteria.plus(design.criteria());
  }

  Map<String, Map<String, Double>> figures() {
    return figures;
  }

  Confusion kinds() {
    return kinds;
  }

  Confusion criteria() {
    return criteria;
  }

  void print() {
    System.out.println(ScoreTable.of(figures));
    System.out.println(ScoreTable.of(kinds));
    System.out.println(ScoreTable.of(criteria));
  }
}
