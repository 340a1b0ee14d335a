package io.github.backenddesign.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The modules, which of them uses which, and whom their events reach. */
final class ModuleGraph {

  private final Map<String, Object> packet;
  private final List<Map<String, Object>> modules;
  private final Map<String, String> boxOf = new LinkedHashMap<>();
  private final Map<List<String>, Graph.Arrow> arrows = new LinkedHashMap<>();

  private ModuleGraph(Map<String, Object> packet) {
    this.packet = packet;
    this.modules = Tree.maps(packet, "modules");
    modules.forEach(module -> boxOf.put(Tree.text(module, "id"), "m" + (boxOf.size() + 1)));
  }

  static Graph of(Map<String, Object> packet) {
    ModuleGraph graph = new ModuleGraph(packet);
    graph.modules.forEach(graph::uses);
    Tree.maps(packet, "api", "events").forEach(graph::event);
    return new Graph(graph.modules.stream().map(graph::box).toList(), new ArrayList<>(graph.arrows.values()));
  }

  private Graph.Box box(Map<String, Object> module) {
    String id = Tree.text(module, "id");
    long operations = Tree.maps(packet, "api", "operations").stream().filter(Tree.having("module", id)).count();
    return new Graph.Box(boxOf.get(id), Tree.text(module, "name"), operations + (operations == 1 ? " operation" : " operations"), MarkdownEscape.anchor("mod", id));
  }

  private void uses(Map<String, Object> module) {
    Tree.maps(module, "depends_on").forEach(use -> arrow(Tree.text(module, "id"), Tree.text(use, "module"), Tree.text(use, "via"), "use"));
  }

  private void event(Map<String, Object> event) {
    if (Tree.text(event, "direction").equals("publish")) {
      Tree.texts(event, "consumers").forEach(consumer -> arrow(Tree.text(event, "module"), consumer, Tree.text(event, "id"), "event"));
    }
  }

  /** What is no module (a persona that is told, a supplier) has no box here. */
  private void arrow(String from, String to, String label, String kind) {
    if (boxOf.containsKey(from) && boxOf.containsKey(to)) {
      arrows.putIfAbsent(List.of(from, to, kind), new Graph.Arrow(boxOf.get(from), boxOf.get(to), label, kind));
    }
  }
}
