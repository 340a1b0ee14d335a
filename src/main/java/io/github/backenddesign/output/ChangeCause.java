package io.github.backenddesign.output;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a contract changed between two packets: the stories that came or went, and the decisions that were answered differently. */
final class ChangeCause {

  private static final Pattern NAMED = Pattern.compile("\\bdecision ([A-Za-z0-9._-]*[A-Za-z0-9])");

  private final Set<String> stories;
  private final Set<String> decisions;
  private final Map<String, Object> conventions;

  ChangeCause(Map<String, Object> before, Map<String, Object> after) {
    this.stories = different(stories(before), stories(after));
    this.decisions = different(answers(before), answers(after));
    this.conventions = PacketPart.members(PacketPart.members(after, "api"), "conventions");
  }

  /** The stories of an element that came or went; all of them where none did and no decision changed either, because then a document was reworded. */
  List<String> stories(List<String> ofElement) {
    List<String> moved = ofElement.stream().filter(stories::contains).toList();
    return moved.isEmpty() && decisions.isEmpty() ? ofElement : moved;
  }

  /** The decisions that changed: those of the element and those its source names, or all where the element knows none of them. */
  List<String> decisions(List<String> ofElement, List<String> ofStories, String source) {
    Set<String> found = new LinkedHashSet<>(ofElement.stream().filter(decisions::contains).toList());
    Matcher named = NAMED.matcher(source);
    while (named.find()) {
      found.add(named.group(1));
    }
    if (conventions.get(source.split(" ", 2)[0]) instanceof Map<?, ?> choice && decisions.contains(String.valueOf(choice.get("decision_id")))) {
      found.add(String.valueOf(choice.get("decision_id")));
    }
    found.retainAll(decisions);
    boolean byStory = ofStories.stream().anyMatch(stories::contains);
    return found.isEmpty() && !byStory ? List.copyOf(decisions) : List.copyOf(found);
  }

  private static Map<String, Object> stories(Map<String, Object> packet) {
    Map<String, Object> stories = new LinkedHashMap<>();
    PacketPart.maps(PacketPart.members(packet, "traceability"), "stories").forEach(story -> stories.put(String.valueOf(story.get("story_id")), true));
    return stories;
  }

  /** What was answered, without where and why. */
  private static Map<String, Object> answers(Map<String, Object> packet) {
    Map<String, Object> answers = new LinkedHashMap<>();
    for (Map<String, Object> decision : PacketPart.maps(packet, "decisions")) {
      Map<String, Object> answer = PacketPart.members(decision, "answer");
      List<Object> rows = List.copyOf(PacketPart.maps(decision, "rows").stream().map(row -> row.get("id") + "=" + row.getOrDefault("answer", row.get("proposed"))).toList());
      answers.put(String.valueOf(decision.get("id")), List.of(String.valueOf(answer.get("option")), String.valueOf(answer.get("custom")), rows));
    }
    return answers;
  }

  private static Set<String> different(Map<String, Object> before, Map<String, Object> after) {
    Set<String> ids = new LinkedHashSet<>(after.keySet());
    ids.addAll(before.keySet());
    ids.removeIf(id -> Objects.equals(before.get(id), after.get(id)));
    return ids;
  }
}
