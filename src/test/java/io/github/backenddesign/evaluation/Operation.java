package io.github.backenddesign.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An operation, event or job reduced to what can be compared: what it does, to which things, where, for which stories. */
record Operation(VerbClass verb, ResourcePath path, Set<String> nouns, List<String> storyIds) {

  private static final Set<String> TOO_COMMON =
      Set.of("get", "list", "create", "update", "delete", "add", "service", "api", "by", "id", "the", "a");
  private static final List<String> NAMING_MEMBERS = List.of("service", "rpc", "name", "facade", "id", "summary");

  Operation {
    nouns = Set.copyOf(nouns);
    storyIds = List.copyOf(storyIds);
  }

  static Operation of(JsonNode node) {
    ResourcePath path = ResourcePath.of(Json.text(node, "path"));
    return new Operation(VerbClass.of(node), path, nouns(node, path), Json.texts(node, "story_ids"));
  }

  Set<String> stories() {
    return new LinkedHashSet<>(storyIds);
  }

  long sharedStories(Operation other) {
    return Sets.shared(stories(), other.stories());
  }

  private static Set<String> nouns(JsonNode node, ResourcePath path) {
    String address = String.join(" ", path.names());
    String text = address.isEmpty() ? naming(node) : address;
    return Words.of(text).stream().filter(w -> !TOO_COMMON.contains(w)).collect(Collectors.toSet());
  }

  private static String naming(JsonNode node) {
    return NAMING_MEMBERS.stream().map(member -> spelled(node.path(member))).collect(Collectors.joining(" "));
  }

  /** An explicit null counts as the word "none", so that figures stay comparable with those taken before this code existed. */
  private static String spelled(JsonNode value) {
    return value.isNull() ? "None" : value.asText();
  }
}
