package io.github.backenddesign.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The key's entities found among the packet's, whatever their spelling or alias. */
record EntityCoverage(long hits, int expected, int found) {

  static EntityCoverage of(JsonNode reference, JsonNode packet) {
    Set<String> expected = keys(Json.texts(reference, "entities"));
    List<Set<String>> found = new ArrayList<>();
    Json.items(packet.path("data_access"), "entities").forEach(entity -> found.add(keys(Json.names(entity))));
    for (JsonNode group : Json.items(reference, "entity_synonyms")) {
      unify(keys(Json.oneOrMany(group).stream().map(JsonNode::asText).toList()), expected, found);
    }
    long hits = expected.stream().filter(name -> found.stream().anyMatch(names -> names.contains(name))).count();
    return new EntityCoverage(hits, expected.size(), found.size());
  }

  double recall() {
    return (double) hits / expected;
  }

  double f1() {
    return 2.0 * hits / (expected + found);
  }

  /** Once the packet has one name of a group, that one is expected and the packet's others are not held against it. */
  private static void unify(Set<String> group, Set<String> expected, List<Set<String>> found) {
    List<Set<String>> hits = found.stream().filter(names -> Sets.shared(names, group) > 0).toList();
    if (hits.isEmpty()) {
      return;
    }
    Set<String> first = new TreeSet<>(hits.get(0));
    first.retainAll(group);
    expected.removeAll(group);
    expected.add(first.iterator().next());
    found.removeIf(names -> Sets.shared(names, group) > 0);
    found.add(hits.get(0));
  }

  private static Set<String> keys(List<String> names) {
    return names.stream().map(Words::key).collect(Collectors.toCollection(HashSet::new));
  }
}
