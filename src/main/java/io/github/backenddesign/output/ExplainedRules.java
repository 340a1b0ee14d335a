package io.github.backenddesign.output;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.design.ApiDesign;
import io.github.backenddesign.design.Design;
import io.github.backenddesign.design.OperationDesign;
import io.github.backenddesign.design.RuleDesign;
import io.github.backenddesign.output.Explanation.Ground;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules and the problem types by which operations refuse. */
final class ExplainedRules {

  private final Model model;
  private final Design design;
  private final Touches touches;
  private final Map<String, RuleDesign> rules = new LinkedHashMap<>();

  ExplainedRules(Model model, Design design, Touches touches) {
    this.model = model;
    this.design = design;
    this.touches = touches;
    design.rules().forEach(rule -> rules.put(rule.id(), rule));
  }

  List<Explained> elements() {
    List<Explained> elements = new ArrayList<>();
    rules.values().forEach(rule -> elements.add(Explained.of(rule.id(), () -> rule(rule))));
    design.api().problems().forEach(problem -> elements.add(Explained.of(problem.type(), () -> problem(problem))));
    return elements;
  }

  private Explanation rule(RuleDesign rule) {
    List<String> related = new ArrayList<>(rule.operationIds());
    if (!rule.storyId().isBlank()) {
      related.add(0, rule.storyId());
    }
    String origin = rule.decisionId().isPresent() ? "decision " + rule.decisionId().get() : rule.storyId().isBlank() ? "stated for the whole product" : "criterion of " + rule.storyId();
    return new Explanation("a rule", rule.id(), rule.type() + ", " + origin, List.of(ground(rule)), List.of(), touches.of(List.of(rule.id()), rule.decisionId().stream().toList()), related);
  }

  private Ground ground(RuleDesign rule) {
    return new Ground(rule.decisionId().isPresent() ? "decision.rule" : "criterion." + rule.type().replace(' ', '-'), rule.text(), rule.at().isBlank() ? "decision " + rule.decisionId().orElse("(none)") : rule.at());
  }

  private Explanation problem(ApiDesign.ProblemType problem) {
    List<Ground> grounds = new ArrayList<>(List.of(new Ground("problem type", problem.when(), "design/problem-types.yaml")));
    problem.ruleIds().stream().map(rules::get).filter(java.util.Objects::nonNull).forEach(rule -> grounds.add(ground(rule)));
    List<String> where = new ArrayList<>();
    for (OperationDesign operation : design.api().operations()) {
      operation.errors().stream().filter(error -> error.type().equals(problem.type())).map(error -> operation.id() + ": " + error.when()).forEach(where::add);
    }
    List<String> decisions = model.rules().stream().filter(rule -> problem.ruleIds().contains(rule.id()) && !rule.decisionId().isBlank()).map(rule -> rule.decisionId()).distinct().toList();
    return new Explanation("a problem type", problem.type(), problem.status() + ", " + problem.title(), grounds, List.of(), touches.of(List.of(problem.type()), decisions), where);
  }
}
