package io.github.backenddesign.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares a packet with what a careful reader drew from the same documents: who may call, and which fields things have. */
final class ExpertFigures {

  /** The reader's verbs as methods; all others are actions. */
  private static final Map<String, String> METHODS =
      Map.of("create", "POST", "read", "GET", "list", "GET", "search", "GET", "update", "PUT", "delete", "DELETE");

  private final JsonNode expert;
  private final JsonNode packet;

  ExpertFigures(JsonNode expert, JsonNode packet) {
    this.expert = expert;
    this.packet = packet;
  }

  /** Mean overlap of who may call, over the reader's operations; one that is not matched counts as no overlap. */
  Optional<Double> who(List<JsonNode> pool) {
    List<JsonNode> keys = Json.items(expert, "operations").stream()
        .filter(o -> o.path("kind").asText("operation").equals("operation"))
        .map(ExpertFigures::comparable)
        .toList();
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    double sum = 0;
    for (OperationMatch match : OperationMatch.all(keys.stream().map(Operation::of).toList(), pool.stream().map(Operation::of).toList())) {
      sum += Sets.overlap(callers(keys.get(match.key()), "who"), callers(pool.get(match.packet()), "roles"));
    }
    return Optional.of(sum / keys.size());
  }

  /** Share of the reader's fields that the packet has on the schema or entity of that name; empty if the reader names none. */
  Optional<Double> fields() {
    Map<String, Set<String>> shapes = shapes();
    long total = 0;
    long found = 0;
    for (JsonNode entity : Json.items(expert, "entities")) {
      Set<String> known = new HashSet<>();
      Json.names(entity).forEach(name -> known.addAll(shapes.getOrDefault(Words.key(name), Set.of())));
      List<JsonNode> fields = Json.items(entity, "fields");
      total += fields.size();
      found += fields.stream().filter(f -> known.contains(Words.key(Json.text(f, "name")))).count();
    }
    return total == 0 ? Optional.empty() : Optional.of((double) found / total);
  }

  private static JsonNode comparable(JsonNode operation) {
    ObjectNode copy = operation.deepCopy();
    copy.remove(List.of("kind", "path"));
    copy.put("method", METHODS.getOrDefault(Json.text(operation, "verb"), "POST"));
    copy.put("name", Json.text(operation, "id"));
    return copy;
  }

  /** Roles are names or objects with a name; anybody is a role of its own. */
  private static Set<String> callers(JsonNode operation, String member) {
    Set<String> callers = new HashSet<>();
    Json.items(operation, member).forEach(role -> callers.add(Words.label(role.isTextual() ? role.textValue() : Json.text(role, "name"))));
    if (Json.says(operation, "anonymous")) {
      callers.add("anonymous");
    }
    return callers;
  }

  private Map<String, Set<String>> shapes() {
    Map<String, Set<String>> shapes = new HashMap<>();
    Json.items(packet.path("api"), "schemas").forEach(schema -> collect(schema, shapes));
    Json.items(packet.path("data_access"), "entities").forEach(entity -> collect(entity, shapes));
    return shapes;
  }

  private static void collect(JsonNode shape, Map<String, Set<String>> shapes) {
    Set<String> fields = new HashSet<>();
    for (String member : List.of("fields", "attributes")) {
      Json.items(shape, member).forEach(f -> fields.add(Words.key(f.isTextual() ? f.textValue() : Json.text(f, "name"))));
    }
    Json.names(shape).forEach(name -> shapes.computeIfAbsent(Words.key(name), key -> new HashSet<>()).addAll(fields));
  }
}
