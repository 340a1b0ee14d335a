package io.github.backenddesign.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A reader's labels against the packet's: which kinds or classes are taken for which. */
public record Confusion(List<Reading> readings) {

  public Confusion {
    readings = List.copyOf(readings);
  }

  /** Kinds of stories; where the reader accepts several, any of them agrees. */
  public static Confusion ofKinds(JsonNode expert, JsonNode packet) {
    Map<String, String> found = new HashMap<>();
    Json.items(packet.path("traceability"), "stories").forEach(row -> found.put(Json.text(row, "story_id"), found(row, "kind")));
    List<Reading> readings = new ArrayList<>();
    expert.path("story_kinds").properties().forEach(story -> readings.add(new Reading(story.getKey(),
        Json.oneOrMany(story.getValue()).stream().map(JsonNode::asText).toList(), found.getOrDefault(story.getKey(), Reading.NONE))));
    return new Confusion(readings);
  }

  /** Classes of acceptance criteria, which are known by story and first words. */
  public static Confusion ofCriteria(JsonNode expert, JsonNode packet) {
    Map<String, String> found = new HashMap<>();
    Json.items(packet, "rules").forEach(rule -> found.put(criterion(rule, "text"), found(rule, "class")));
    return new Confusion(Json.items(expert, "criteria").stream()
        .map(c -> new Reading(Json.text(c, "story_id") + " " + Json.text(c, "starts"), List.of(Json.text(c, "class")),
            found.getOrDefault(criterion(c, "starts"), Reading.NONE)))
        .toList());
  }

  /** Share of labels that agree. */
  public double accuracy() {
    return (double) readings.stream().filter(Reading::agreed).count() / readings.size();
  }

  public boolean isEmpty() {
    return readings.isEmpty();
  }

  /** The readings that do not agree, in the reader's order. */
  public List<Reading> disagreements() {
    return readings.stream().filter(r -> !r.agreed()).toList();
  }

  /** How often each label of the reader is met by each of the packet's. */
  public SortedMap<String, SortedMap<String, Integer>> counts() {
    SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>();
    readings.forEach(r -> counts.computeIfAbsent(r.label(), label -> new TreeMap<>())
        .merge(r.agreed() ? r.label() : r.found(), 1, Integer::sum));
    return counts;
  }

  /** Both confusions added up, as for several products. */
  public Confusion plus(Confusion other) {
    List<Reading> all = new ArrayList<>(readings);
    all.addAll(other.readings);
    return new Confusion(all);
  }

  private static String criterion(JsonNode node, String textMember) {
    return Json.text(node, "story_id") + " " + Words.beginning(Json.text(node, textMember));
  }

  private static String found(JsonNode node, String member) {
    String label = Json.text(node, member);
    return label.isEmpty() ? Reading.NONE : label;
  }
}
