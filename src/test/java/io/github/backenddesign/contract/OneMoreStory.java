package io.github.backenddesign.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Adds a story behind all others of a story map, in the spelling of that map, about something nobody spoke of before. */
final class OneMoreStory {

  static final String ID = "US-900";

  private static final String WISH = "to request a parking permit with a licence plate";
  private static final String REASON = "I may park at the office";

  private OneMoreStory() {
  }

  static String in(String storyMap) {
    try {
      JsonMapper json = new JsonMapper();
      ObjectNode map = (ObjectNode) json.readTree(storyMap);
      ArrayNode stories = stories(map);
      stories.add(like((ObjectNode) stories.get(0)));
      return json.writerWithDefaultPrettyPrinter().writeValueAsString(map);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stories stand in a list of their own or within epics. */
  private static ArrayNode stories(ObjectNode map) {
    return map.get("stories") instanceof ArrayNode list ? list : (ArrayNode) map.get("epics").get(map.get("epics").size() - 1).get("stories");
  }

  private static ObjectNode like(ObjectNode other) {
    ObjectNode story = other.deepCopy();
    List<String> names = new ArrayList<>();
    story.fieldNames().forEachRemaining(names::add);
    String persona = names.stream().filter(List.of("persona", "as_a")::contains).map(name -> other.get(name).asText()).findFirst().orElse("user");
    for (String name : names) {
      JsonNode value = story.get(name);
      switch (name) {
        case "id" -> story.put(name, ID);
        case "title" -> story.put(name, "Request a parking permit");
        case "i_want" -> story.put(name, WISH);
        case "so_that" -> story.put(name, REASON);
        case "story", "text" -> story.put(name, "As a " + persona + ", I want " + WISH + ", so that " + REASON + ".");
        default -> {
          if (value instanceof ArrayNode list) {
            list.removeAll();
            if (name.toLowerCase(java.util.Locale.ROOT).contains("criteria")) {
              list.add("A licence plate above ten characters is refused.");
            }
          }
        }
      }
    }
    return story;
  }
}
