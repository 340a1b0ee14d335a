package io.github.backenddesign.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What the summary needs besides the packet itself: indexes, groups and figures, computed once so that the templates stay linear. */
final class SummaryView {

  /** Operations read with less confidence than this are named on the first screen. */
  private static final double LOW_CONFIDENCE = 0.5;

  /** So many disagreements fit on the first screen. */
  private static final int URGENT = 10;

  private static final List<String> SEVERITIES = List.of("high", "medium", "low");

  private final Map<String, Object> packet;
  private final List<Map<String, Object>> decisions;
  private final List<Map<String, Object>> modules;
  private final List<Map<String, Object>> operations;
  private final Map<String, List<Map<String, Object>>> rulesOf;

  SummaryView(Map<String, Object> packet) {
    this.packet = packet;
    this.decisions = Tree.maps(packet, "decisions");
    this.modules = Tree.maps(packet, "modules");
    this.operations = Tree.maps(packet, "api", "operations");
    this.rulesOf = rulesOfOperations();
  }

  Map<String, Object> members() {
    Map<String, Object> view = new LinkedHashMap<>();
    putIndexes(view);
    putDecisions(view);
    view.put("operations_of", Tree.grouped(operations, operation -> List.of(Tree.text(operation, "module"))));
    view.put("homeless_operations", homelessOperations());
    view.put("unsure_operations", Tree.filtered(operations, operation -> ((Number) operation.get("confidence")).doubleValue() < LOW_CONFIDENCE));
    view.put("rules_of", rulesOf);
    List<Map<String, Object>> looseRules = looseRules();
    view.put("loose_rules", looseRules);
    view.put("loose_rule", Tree.index(looseRules, "id"));
    view.put("loose_rules_by_class", Tree.grouped(looseRules, rule -> List.of(Tree.text(rule, "class"))));
    view.put("rules_by_class", Tree.grouped(Tree.maps(packet, "rules"), rule -> List.of(Tree.text(rule, "class"))));
    new RefusalView(packet).addTo(view);
    view.put("style_of", styles());
    List<Map<String, Object>> mismatches = mismatches();
    view.put("mismatches", mismatches);
    view.put("urgent", mismatches.subList(0, Math.min(URGENT, mismatches.size())));
    view.put("rerun", rerun(mismatches));
    view.put("matrix", new AccessMatrix(packet).members());
    view.put("module_graph", ModuleGraph.of(packet).members());
    view.put("entity_graph", EntityGraph.of(packet).members());
    view.put("flows", CrossModuleFlows.of(packet));
    view.put("count", counts());
    return view;
  }

  private void putIndexes(Map<String, Object> view) {
    view.put("decision_ids", Tree.index(decisions, "id"));
    view.put("operation_ids", Tree.index(operations, "id"));
    view.put("module_ids", Tree.index(modules, "id"));
    view.put("schema_names", Tree.index(Tree.maps(packet, "api", "schemas"), "name"));
    view.put("entity_names", Tree.index(Tree.maps(packet, "data_access", "entities"), "name"));
    view.put("problem_types", Tree.index(Tree.maps(packet, "api", "problems"), "type"));
  }

  private void putDecisions(Map<String, Object> view) {
    view.put("topics", Tree.grouped(decisions, decision -> List.of(Tree.text(decision, "topic"))));
    view.put("decided_gates", Tree.filtered(decisions, Tree.having("tier", "gate").and(Tree.having("status", "decided"))));
    view.put("open", Tree.filtered(decisions, open()));
    view.put("deferred", Tree.filtered(decisions, Tree.having("status", "deferred")));
    view.put("unsure_decisions", Tree.filtered(decisions, Tree.having("confidence", "low").and(Tree.having("status", "decided"))));
  }

  private static Predicate<Map<String, Object>> open() {
    return Tree.having("required", true).and(Tree.having("status", "open"));
  }

  private List<Map<String, Object>> homelessOperations() {
    Set<String> homes = Tree.index(modules, "id").keySet();
    return Tree.filtered(operations, operation -> !homes.contains(Tree.text(operation, "module")));
  }

  /** An operation names rules and a rule names operations; either is enough. */
  private Map<String, List<Map<String, Object>>> rulesOfOperations() {
    List<Map<String, Object>> rules = Tree.maps(packet, "rules");
    Map<String, Map<String, Object>> index = Tree.index(rules, "id");
    Map<String, List<Map<String, Object>>> naming = Tree.grouped(rules, rule -> Tree.texts(rule, "operation_ids"));
    Map<String, List<Map<String, Object>>> result = new LinkedHashMap<>();
    for (Map<String, Object> operation : operations) {
      Set<String> ids = new LinkedHashSet<>(Tree.texts(operation, "rule_ids"));
      naming.getOrDefault(Tree.text(operation, "id"), List.of()).forEach(rule -> ids.add(Tree.text(rule, "id")));
      result.put(Tree.text(operation, "id"), ids.stream().filter(index::containsKey).map(index::get).toList());
    }
    return result;
  }

  private List<Map<String, Object>> looseRules() {
    Set<String> bound = new LinkedHashSet<>();
    rulesOf.values().forEach(rules -> rules.forEach(rule -> bound.add(Tree.text(rule, "id"))));
    return Tree.filtered(Tree.maps(packet, "rules"), rule -> !bound.contains(Tree.text(rule, "id")));
  }

  private Map<String, Object> styles() {
    Map<String, Object> styles = new LinkedHashMap<>();
    Tree.maps(packet, "api", "styles").forEach(style -> styles.put(Tree.text(style, "audience"), Tree.text(style, "style")));
    return styles;
  }

  private List<Map<String, Object>> mismatches() {
    List<Map<String, Object>> sorted = new ArrayList<>();
    SEVERITIES.forEach(severity -> sorted.addAll(Tree.filtered(Tree.maps(packet, "sync", "mismatches"), Tree.having("severity", severity))));
    return sorted;
  }

  /** The records by the designer who has to run again. */
  private static Map<String, Object> rerun(List<Map<String, Object>> mismatches) {
    return new TreeMap<>(Tree.grouped(mismatches, mismatch -> Tree.texts(mismatch, "rerun")));
  }

  private Map<String, Object> counts() {
    List<Map<String, Object>> stories = Tree.maps(packet, "traceability", "stories");
    Predicate<Map<String, Object>> served = story -> !Tree.texts(story, "operation_ids").isEmpty();
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("required", Tree.filtered(decisions, Tree.having("required", true)).size());
    counts.put("open", Tree.filtered(decisions, open()).size());
    counts.put("blocking", Tree.filtered(decisions, open().and(Tree.having("blocking", true))).size());
    counts.put("served_stories", Tree.filtered(stories, served).size());
    counts.put("explained_stories", Tree.filtered(stories, served.negate().and(story -> story.containsKey("no_operation_reason"))).size());
    counts.put("covered_requirements", Tree.filtered(Tree.maps(packet, "traceability", "requirements"), Tree.having("covered", true)).size());
    return counts;
  }
}
