package io.github.backenddesign.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Refusals that nearly every operation has are told once, so that those that are special to an operation can be seen. */
final class RefusalView {

  /** From this share of all operations on, a refusal is common. */
  private static final double COMMON = 0.8;

  /** With fewer operations nothing is gained. */
  private static final int FEWEST_OPERATIONS = 5;

  private final List<Map<String, Object>> operations;
  private final List<Map<String, Object>> problems;

  RefusalView(Map<String, Object> packet) {
    this.operations = Tree.maps(packet, "api", "operations");
    this.problems = Tree.maps(packet, "api", "problems");
  }

  void addTo(Map<String, Object> view) {
    List<Map<String, Object>> common = Tree.filtered(problems, this::isCommon);
    Set<String> types = new TreeSet<>(Tree.index(common, "type").keySet());
    Map<String, Object> special = new LinkedHashMap<>();
    Map<String, Object> without = new LinkedHashMap<>();
    operations.forEach(operation -> special.put(Tree.text(operation, "id"), special(operation, types)));
    common.forEach(problem -> without.put(Tree.text(problem, "type"), lacking(problem)));
    view.put("common_refusals", common);
    view.put("common_refusals_lacking", without);
    view.put("special_refusals", special);
  }

  /** A common one is special where a rule of the documents is behind it. */
  private static List<Map<String, Object>> special(Map<String, Object> operation, Set<String> common) {
    return Tree.filtered(Tree.maps(operation, "errors"), error -> !common.contains(Tree.text(error, "type")) || !Tree.texts(error, "rule_ids").isEmpty()).stream().map(error -> signed(operation, error)).toList();
  }

  /** The status in the words of the operation's style; GraphQL has none. */
  private static Map<String, Object> signed(Map<String, Object> operation, Map<String, Object> error) {
    Map<String, Object> signed = new LinkedHashMap<>(error);
    signed.put("sign", operation.containsKey("path") ? String.valueOf(error.get("status")) : operation.containsKey("rpc") ? GrpcCodes.of(error.get("status")) : "");
    return signed;
  }

  private boolean isCommon(Map<String, Object> problem) {
    return operations.size() >= FEWEST_OPERATIONS && Tree.texts(problem, "operation_ids").size() >= COMMON * operations.size();
  }

  private List<String> lacking(Map<String, Object> problem) {
    List<String> having = Tree.texts(problem, "operation_ids");
    return operations.stream().map(operation -> Tree.text(operation, "id")).filter(id -> !having.contains(id)).toList();
  }
}
