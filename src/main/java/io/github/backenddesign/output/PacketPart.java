package io.github.backenddesign.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reading of a packet that may be of an older version and lack members. */
final class PacketPart {

  private PacketPart() {
  }

  static Map<String, Object> members(Map<String, Object> node, String key) {
    return node.get(key) instanceof Map<?, ?> ? Tree.members(node.get(key)) : Map.of();
  }

  static List<Map<String, Object>> maps(Map<String, Object> node, String key) {
    return node.get(key) instanceof List<?> list ? list.stream().filter(Map.class::isInstance).map(Tree::members).toList() : List.of();
  }

  static List<String> texts(Map<String, Object> node, String key) {
    return node.get(key) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  /** The maps under a key by the text of one of their members, in their order. */
  static Map<String, Map<String, Object>> index(Map<String, Object> node, String list, String key) {
    Map<String, Map<String, Object>> index = new LinkedHashMap<>();
    maps(node, list).forEach(each -> index.put(String.valueOf(each.get(key)), each));
    return index;
  }
}
