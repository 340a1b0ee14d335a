package io.github.backenddesign.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What an operation does, by its HTTP method or else by the first word of its name. */
enum VerbClass {
  READ, CREATE, UPDATE, DELETE;

  private static final Map<String, VerbClass> METHODS = Map.of("GET", READ, "POST", CREATE, "PUT", UPDATE, "PATCH", UPDATE, "DELETE", DELETE);
  private static final Set<String> READING_KINDS = Set.of("query", "subscription");
  private static final Map<VerbClass, Set<String>> FIRST_WORDS = Map.of(
      READ, Set.of("get", "list", "search", "find", "view", "read", "fetch", "query", "load", "watch"),
      DELETE, Set.of("delete", "remove", "empty", "clear", "archive", "unfollow", "unfavorite"),
      UPDATE, Set.of("update", "change", "edit", "set", "rename", "reassign", "move"));

  static VerbClass of(JsonNode operation) {
    VerbClass byMethod = METHODS.get(Json.text(operation, "method").toUpperCase(Locale.ROOT));
    if (byMethod != null) {
      return byMethod;
    }
    String kind = firstGiven(Json.text(operation, "kind"), Json.text(operation, "type"));
    return READING_KINDS.contains(kind.toLowerCase(Locale.ROOT)) ? READ : byName(operation);
  }

  private static VerbClass byName(JsonNode operation) {
    String facade = Json.text(operation, "facade");
    String name = firstGiven(Json.text(operation, "rpc"), Json.text(operation, "name"),
        facade.substring(facade.lastIndexOf('.') + 1), Json.text(operation, "id"));
    String verb = Words.of(name).stream().findFirst().orElse("");
    return Stream.of(READ, DELETE, UPDATE).filter(c -> FIRST_WORDS.get(c).contains(verb)).findFirst().orElse(CREATE);
  }

  private static String firstGiven(String... texts) {
    return Stream.of(texts).filter(t -> !t.isEmpty()).findFirst().orElse("");
  }
}
