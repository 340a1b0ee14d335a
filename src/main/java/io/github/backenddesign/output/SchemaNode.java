package io.github.backenddesign.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The few forms of JSON Schema that files of people need. */
final class SchemaNode {

  private SchemaNode() {
  }

  static Map<String, Object> text(String description) {
    return typed("string", description);
  }

  /** YAML editors read 120 as a number and yes as they please; to us all of it is text. */
  static Map<String, Object> scalar() {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("type", List.of("string", "number", "boolean"));
    return node;
  }

  static Map<String, Object> nothing() {
    return typed("null", "Open.");
  }

  static Map<String, Object> choice(String description, List<String> values) {
    Map<String, Object> node = described(description);
    node.put("enum", values);
    return node;
  }

  static Map<String, Object> object(String description, Map<String, Object> properties) {
    Map<String, Object> node = typed("object", description);
    node.put("additionalProperties", false);
    node.put("properties", properties);
    return node;
  }

  static Map<String, Object> map(String description, Map<String, Object> values) {
    Map<String, Object> node = typed("object", description);
    node.put("additionalProperties", values);
    return node;
  }

  static Map<String, Object> list(Map<String, Object> items) {
    Map<String, Object> node = typed("array", "");
    node.put("items", items);
    return node;
  }

  /** A heading with nothing under it is null in YAML. */
  static Map<String, Object> nullable(Map<String, Object> node) {
    node.put("type", List.of(node.get("type"), "null"));
    return node;
  }

  private static Map<String, Object> typed(String type, String description) {
    Map<String, Object> node = described(description);
    node.put("type", type);
    return node;
  }

  private static Map<String, Object> described(String description) {
    Map<String, Object> node = new LinkedHashMap<>();
    if (!description.isEmpty()) {
      node.put("description", description);
    }
    return node;
  }
}
