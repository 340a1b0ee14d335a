package io.github.backenddesign.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares the key's operations with the packet's operations, events and jobs. */
final class OperationFigures {

  private final boolean rest;
  private final List<Operation> keys;
  private final List<Operation> pool;
  private final List<OperationMatch> matches;
  private final Set<String> keyStories = new HashSet<>();

  OperationFigures(JsonNode reference, List<JsonNode> pool) {
    this.rest = Json.text(reference, "style").equals("rest");
    this.keys = Json.items(reference, "operations").stream().map(OperationFigures::addressed).map(Operation::of).toList();
    this.pool = pool.stream().map(Operation::of).toList();
    this.matches = OperationMatch.all(keys, this.pool);
    keys.forEach(key -> keyStories.addAll(key.storyIds()));
  }

  boolean comparable() {
    return !keys.isEmpty();
  }

  /** Share of the key's operations that are met. */
  double recall() {
    return (double) matches.size() / keys.size();
  }

  /** Matches by packet operations that claim a story of the key; those for other stories may be right, the key can not tell. */
  double precision() {
    long touching = pool.stream().filter(o -> Sets.shared(o.stories(), keyStories) > 0).count();
    return touching == 0 ? 0 : (double) matches.size() / touching;
  }

  /** F1 over pairs of operation and story: claiming every story for every operation does not pay. */
  double linkF1() {
    long agreed = matches.stream().mapToLong(m -> keys.get(m.key()).sharedStories(pool.get(m.packet()))).sum();
    long claimed = pool.stream().mapToLong(o -> Sets.shared(o.stories(), keyStories)).sum();
    long expected = keys.stream().mapToLong(key -> key.storyIds().size()).sum();
    return claimed + expected == 0 ? 0 : 2.0 * agreed / (claimed + expected);
  }

  /** Share of the key's addresses met by one of the same resource; empty if the key is not about addresses. */
  Optional<Double> shape() {
    long addressed = keys.stream().filter(key -> key.path().given()).count();
    if (!rest || addressed == 0) {
      return Optional.empty();
    }
    return Optional.of((double) matches.stream().filter(this::sameResource).count() / addressed);
  }

  /** Share of the key's stories that some operation, event or job claims. */
  Optional<Double> storyCoverage() {
    Set<String> claimed = new HashSet<>();
    pool.forEach(o -> claimed.addAll(o.storyIds()));
    return keyStories.isEmpty() ? Optional.empty() : Optional.of((double) Sets.shared(keyStories, claimed) / keyStories.size());
  }

  private boolean sameResource(OperationMatch match) {
    ResourcePath key = keys.get(match.key()).path();
    ResourcePath packet = pool.get(match.packet()).path();
    return match.strong() && key.given() && packet.given() && key.noun().equals(packet.noun());
  }

  /** A method of a facade is compared by its REST equivalent, where the key knows one. */
  static JsonNode addressed(JsonNode operation) {
    if (!operation.path("rest_equivalent").isObject()) {
      return operation;
    }
    ObjectNode copy = operation.deepCopy();
    copy.setAll((ObjectNode) operation.get("rest_equivalent"));
    return copy;
  }
}
