package io.github.backenddesign.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reading of plain trees whose form is known. */
final class Tree {

  private Tree() {
  }

  /** A node known to be a map. */
  static Map<String, Object> members(Object node) {
    return cast(node);
  }

  /** The list of maps at the end of this path. */
  static List<Map<String, Object>> maps(Map<String, Object> tree, String... path) {
    return cast(at(tree, path));
  }

  /** The maps below this key, by their own keys. */
  static Map<String, Map<String, Object>> children(Map<String, Object> tree, String key) {
    return cast(tree.get(key));
  }

  /** The list of texts under this key. */
  static List<String> texts(Map<String, Object> node, String key) {
    return cast(node.get(key));
  }

  static String text(Map<String, Object> node, String key) {
    return (String) node.get(key);
  }

  static Object at(Map<String, Object> tree, String... path) {
    Object node = tree;
    for (String step : path) {
      node = ((Map<?, ?>) node).get(step);
    }
    return node;
  }

  /** The maps in groups, in the order in which each group first occurs. */
  static Map<String, List<Map<String, Object>>> grouped(List<Map<String, Object>> nodes, Function<Map<String, Object>, List<String>> keys) {
    Map<String, List<Map<String, Object>>> groups = new LinkedHashMap<>();
    nodes.forEach(node -> keys.apply(node).forEach(key -> groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(node)));
    return groups;
  }

  /** The maps by the text under this key; of several with the same text the last one. */
  static Map<String, Map<String, Object>> index(List<Map<String, Object>> nodes, String key) {
    Map<String, Map<String, Object>> index = new LinkedHashMap<>();
    nodes.forEach(node -> index.put(text(node, key), node));
    return index;
  }

  static Predicate<Map<String, Object>> having(String key, Object value) {
    return node -> value.equals(node.get(key));
  }

  static List<Map<String, Object>> filtered(List<Map<String, Object>> nodes, Predicate<Map<String, Object>> condition) {
    return nodes.stream().filter(condition).toList();
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T> T cast(Object node) {
    return (T) node;
  }
}
