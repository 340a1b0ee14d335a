package io.github.backenddesign.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The operations that change things of several modules: who is called, for what, and which events follow. */
final class CrossModuleFlows {

  private final Map<String, Map<String, Object>> operations;
  private final Map<String, Map<String, Object>> modules;
  private final Map<String, List<Map<String, Object>>> entitiesOf;

  private CrossModuleFlows(Map<String, Object> packet) {
    this.operations = Tree.index(Tree.maps(packet, "api", "operations"), "id");
    this.modules = Tree.index(Tree.maps(packet, "modules"), "id");
    this.entitiesOf = Tree.grouped(Tree.maps(packet, "data_access", "entities"), entity -> List.of(Tree.text(entity, "module")));
  }

  /** One map per flow: the operation, its home module, the other modules with what is theirs in it, and how they agree. */
  static List<Object> of(Map<String, Object> packet) {
    CrossModuleFlows flows = new CrossModuleFlows(packet);
    List<Object> result = new ArrayList<>();
    Tree.maps(packet, "data_access", "transactions").stream().filter(flows::crosses).forEach(transaction -> result.add(flows.flow(transaction)));
    return result;
  }

  private boolean crosses(Map<String, Object> transaction) {
    return operations.containsKey(Tree.text(transaction, "operation_id")) && new TreeSet<>(Tree.texts(transaction, "modules")).size() > 1;
  }

  private Map<String, Object> flow(Map<String, Object> transaction) {
    String operation = Tree.text(transaction, "operation_id");
    String home = Tree.text(operations.get(operation), "module");
    Map<String, Object> flow = new LinkedHashMap<>();
    flow.put("operation_id", operation);
    flow.put("home", home);
    flow.put("consistency", Tree.text(transaction, "consistency"));
    Set<String> touched = new TreeSet<>(Tree.texts(transaction, "entities"));
    flow.put("steps", Tree.texts(transaction, "modules").stream().filter(module -> !module.equals(home) && modules.containsKey(module)).map(module -> step(module, touched)).toList());
    return flow;
  }

  private Map<String, Object> step(String module, Set<String> touched) {
    List<String> entities = entitiesOf.getOrDefault(module, List.of()).stream().map(entity -> Tree.text(entity, "name")).filter(touched::contains).toList();
    return Map.of("module", module, "entities", entities);
  }
}
