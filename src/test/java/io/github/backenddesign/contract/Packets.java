package io.github.backenddesign.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What tests look up in a packet. */
final class Packets {

  private Packets() {
  }

  /** The operations that have this member: "path", "rpc" or "kind". */
  static List<Map<String, Object>> operations(Map<String, Object> packet, String member) {
    return maps(api(packet), "operations").stream().filter(operation -> operation.containsKey(member)).toList();
  }

  static List<Map<String, Object>> schemas(Map<String, Object> packet) {
    return maps(api(packet), "schemas");
  }

  static List<Map<String, Object>> events(Map<String, Object> packet) {
    return maps(api(packet), "events");
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> api(Map<String, Object> packet) {
    return (Map<String, Object>) packet.get("api");
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> maps(Map<String, Object> node, String key) {
    return (List<Map<String, Object>>) node.get(key);
  }

  @SuppressWarnings("unchecked")
  static List<String> texts(Map<String, Object> node, String key) {
    return (List<String>) node.get(key);
  }

  /** The parameters as "place name". */
  static List<String> parameters(Map<String, Object> operation) {
    List<String> parameters = new ArrayList<>();
    maps(operation, "parameters").forEach(parameter -> parameters.add(parameter.get("in") + " " + parameter.get("name")));
    return parameters;
  }

  /** The shape of the request or response, "" for none. */
  static String schema(Map<String, Object> operation, String member) {
    return operation.get(member) instanceof Map<?, ?> node ? node.get("schema").toString() : "";
  }

  static List<String> statuses(Map<String, Object> operation) {
    List<String> statuses = new ArrayList<>(maps(operation, "errors").stream().map(error -> error.get("status").toString()).toList());
    if (operation.get("caching") instanceof Map<?, ?> caching && Boolean.TRUE.equals(caching.get("conditional"))) {
      statuses.add("304");
    }
    return statuses;
  }

  /** What carries events, empty where it is open. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> transport(Map<String, Object> packet) {
    return (Map<String, Object>) api(packet).getOrDefault("transport", Map.of());
  }

  /** Type and limits of a field on one line. */
  static String limits(Map<String, Object> field) {
    return limits(field.get("type").toString(), field.get("format"), field.get("min"), field.get("max"), field.get("pattern"), (Boolean) field.get("required"));
  }

  static String limits(String type, Object format, Object min, Object max, Object pattern, boolean required) {
    return String.join(" ", type, Objects.toString(format, "-"), Objects.toString(min, "-"), Objects.toString(max, "-"), Objects.toString(pattern, "-"), required ? "required" : "optional");
  }
}
