package io.github.backenddesign.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What differs between the designs of two runs outside their decisions, in lines for people: operations, rules, modules, all other values, contract files.
 * {@code +} stands before what only the second has, {@code -} before what only the first has, {@code ~} before what both have and differs.
 */
public final class DesignDifference {

  private static final String PACKET = "backend.design.packet.json";
  private static final Set<String> ASIDE = Set.of("meta", "decisions", "tbd", "traceability", "sync", "rules", "modules");
  /** Where something comes from moves whenever anything does. */
  private static final Set<String> ORIGINS = Set.of("rule_ids", "sources", "source", "at", "decision_id", "evidence", "reasons", "refs");
  private static final List<String> KEYS = List.of("id", "name", "key", "type", "nfr_id", "audience", "role", "persona");
  private static final int SHOWN = 3;
  private static final int LONGEST = 100;

  private final List<String> lines = new ArrayList<>();

  private DesignDifference() {
  }

  /** The lines; none where the designs are the same. */
  public static List<String> between(List<PlannedFile> before, List<PlannedFile> after) {
    DesignDifference difference = new DesignDifference();
    JsonNode one = packet(before);
    JsonNode other = packet(after);
    difference.named("operation", one.path("api").path("operations"), other.path("api").path("operations"), "summary");
    difference.rules(one.path("rules"), other.path("rules"));
    difference.named("module", one.path("modules"), other.path("modules"), "name");
    difference.elsewhere(one, other);
    difference.contracts(before, after);
    return List.copyOf(difference.lines);
  }

  private static JsonNode packet(List<PlannedFile> files) {
    Optional<PlannedFile> file = files.stream().filter(planned -> planned.path().endsWith(PACKET)).findFirst();
    try {
      return file.isPresent() ? new ObjectMapper().readTree(file.get().bytes()) : new ObjectMapper().createObjectNode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Things of a list by their id, each in one line. */
  private void named(String sort, JsonNode before, JsonNode after, String title) {
    Map<String, JsonNode> one = byId(before);
    Map<String, JsonNode> other = byId(after);
    for (String id : both(one, other)) {
      if (!one.containsKey(id)) {
        lines.add("+ " + sort + " " + id + ": " + other.get(id).path(title).asText());
      } else if (!other.containsKey(id)) {
        lines.add("- " + sort + " " + id + ": " + one.get(id).path(title).asText());
      } else {
        changes(one.get(id), other.get(id)).ifPresent(changes -> lines.add("~ " + sort + " " + id + ": " + changes));
      }
    }
  }

  private static Map<String, JsonNode> byId(JsonNode list) {
    Map<String, JsonNode> found = new LinkedHashMap<>();
    list.forEach(item -> found.put(key(item).orElse(String.valueOf(found.size() + 1)), item));
    return found;
  }

  private static Optional<String> key(JsonNode item) {
    if (item.path("role").isTextual() && item.path("operation_id").isTextual()) {
      return Optional.of(item.path("role").asText() + " at " + item.path("operation_id").asText());
    }
    return KEYS.stream().filter(key -> item.path(key).isTextual()).map(key -> item.path(key).asText()).findFirst();
  }

  private static Set<String> both(Map<String, ?> one, Map<String, ?> other) {
    Set<String> keys = new LinkedHashSet<>(one.keySet());
    keys.addAll(other.keySet());
    return keys;
  }

  private static Optional<String> changes(JsonNode one, JsonNode other) {
    Map<String, String> found = new TreeMap<>();
    collect("", one, other, found);
    List<String> parts = found.entrySet().stream().limit(SHOWN).map(entry -> entry.getKey() + " " + entry.getValue()).toList();
    String more = found.size() > SHOWN ? " and " + (found.size() - SHOWN) + " more" : "";
    return found.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts) + more);
  }

  private static void collect(String path, JsonNode one, JsonNode other, Map<String, String> found) {
    if (one.equals(other)) {
      return;
    }
    if (one.isObject() && other.isObject() || isKeyed(one) && isKeyed(other)) {
      Map<String, JsonNode> left = one.isObject() ? members(one) : byId(one);
      Map<String, JsonNode> right = other.isObject() ? members(other) : byId(other);
      for (String key : both(left, right)) {
        collect(path.isEmpty() ? key : path + "." + key, left.getOrDefault(key, other.path("?")), right.getOrDefault(key, one.path("?")), found);
      }
    } else {
      found.put(path, text(one) + " -> " + text(other));
    }
  }

  private static boolean isKeyed(JsonNode list) {
    return list.isArray() && !list.isEmpty() && Stream.iterate(0, i -> i + 1).limit(list.size()).allMatch(i -> key(list.get(i)).isPresent());
  }

  private static Map<String, JsonNode> members(JsonNode object) {
    Map<String, JsonNode> members = new LinkedHashMap<>();
    object.properties().stream().filter(member -> !ORIGINS.contains(member.getKey())).forEach(member -> members.put(member.getKey(), member.getValue()));
    return members;
  }

  private static String text(JsonNode node) {
    if (node.isMissingNode() || node.isNull() || node.isEmpty() && node.isContainerNode()) {
      return "nothing";
    }
    String text = node.isValueNode() ? "\"" + node.asText() + "\"" : node.isArray() ? items(node) : key(node).orElse("something");
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }

  private static String items(JsonNode list) {
    List<String> items = new ArrayList<>();
    list.forEach(item -> items.add(item.isValueNode() ? item.asText() : key(item).orElse("something")));
    return String.join(", ", items);
  }

  private void rules(JsonNode before, JsonNode after) {
    Set<String> one = rules(before);
    Set<String> other = rules(after);
    other.stream().filter(rule -> !one.contains(rule)).forEach(rule -> lines.add("+ rule " + rule));
    one.stream().filter(rule -> !other.contains(rule)).forEach(rule -> lines.add("- rule " + rule));
  }

  private static Set<String> rules(JsonNode rules) {
    Set<String> texts = new LinkedHashSet<>();
    rules.forEach(rule -> {
      List<String> operations = new ArrayList<>();
      rule.path("operation_ids").forEach(id -> operations.add(id.asText()));
      texts.add((operations.isEmpty() ? "for all" : "at " + String.join(", ", operations)) + ": " + rule.path("text").asText());
    });
    return texts;
  }

  private void elsewhere(JsonNode one, JsonNode other) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String section : both(members(one), members(other))) {
      if (!ASIDE.contains(section)) {
        collect(section, one.path(section), other.path(section), found);
      }
    }
    found.entrySet().stream().filter(entry -> !entry.getKey().startsWith("api.operations")).forEach(entry -> lines.add("~ " + entry.getKey() + ": " + entry.getValue()));
  }

  private void contracts(List<PlannedFile> before, List<PlannedFile> after) {
    Map<String, byte[]> one = contracts(before);
    Map<String, byte[]> other = contracts(after);
    for (String path : both(one, other)) {
      if (!one.containsKey(path) || !other.containsKey(path)) {
        lines.add((one.containsKey(path) ? "- " : "+ ") + "file " + path);
      } else if (!Arrays.equals(one.get(path), other.get(path))) {
        lines.add("~ file " + path);
      }
    }
  }

  private static Map<String, byte[]> contracts(List<PlannedFile> files) {
    Map<String, byte[]> found = new LinkedHashMap<>();
    files.stream().filter(file -> file.path().matches(".*backend\\.(?:openapi\\.yaml|asyncapi\\.yaml|proto|graphqls?)")).forEach(file -> found.put(file.path(), file.bytes()));
    return found;
  }
}
