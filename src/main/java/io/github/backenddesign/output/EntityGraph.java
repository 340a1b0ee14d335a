package io.github.backenddesign.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entities and their relations; a relation told from both ends is drawn once. */
final class EntityGraph {

  private final Map<String, String> boxOf = new LinkedHashMap<>();
  private final Map<List<String>, Graph.Arrow> arrows = new LinkedHashMap<>();

  private EntityGraph() {
  }

  static Graph of(Map<String, Object> packet) {
    EntityGraph graph = new EntityGraph();
    List<Map<String, Object>> entities = Tree.maps(packet, "data_access", "entities");
    Map<String, Map<String, Object>> modules = Tree.index(Tree.maps(packet, "modules"), "id");
    entities.forEach(entity -> graph.boxOf.put(Tree.text(entity, "name"), "e" + (graph.boxOf.size() + 1)));
    entities.forEach(graph::relations);
    return new Graph(entities.stream().map(entity -> graph.box(entity, modules)).toList(), new ArrayList<>(graph.arrows.values()));
  }

  private Graph.Box box(Map<String, Object> entity, Map<String, Map<String, Object>> modules) {
    String module = Tree.text(entity, "module");
    String note = modules.containsKey(module) ? Tree.text(modules.get(module), "name") : module;
    return new Graph.Box(boxOf.get(Tree.text(entity, "name")), Tree.text(entity, "name"), note, MarkdownEscape.anchor("entity", Tree.text(entity, "name")));
  }

  private void relations(Map<String, Object> entity) {
    Tree.maps(entity, "relations").forEach(relation -> relation(boxOf.get(Tree.text(entity, "name")), relation));
  }

  private void relation(String from, Map<String, Object> relation) {
    String to = boxOf.get(Tree.text(relation, "target"));
    String cardinality = Tree.text(relation, "cardinality");
    if (to == null || isToldFromTheOtherEnd(from, to, cardinality)) {
      return;
    }
    arrows.putIfAbsent(List.of(from, to, Tree.text(relation, "role")), new Graph.Arrow(from, to, Tree.text(relation, "role"), cardinality));
  }

  private boolean isToldFromTheOtherEnd(String from, String to, String cardinality) {
    String turned = switch (cardinality) {
      case "one-to-many" -> "many-to-one";
      case "many-to-one" -> "one-to-many";
      default -> cardinality;
    };
    return !from.equals(to) && arrows.values().stream().anyMatch(arrow -> arrow.from().equals(to) && arrow.to().equals(from) && arrow.kind().equals(turned));
  }
}
