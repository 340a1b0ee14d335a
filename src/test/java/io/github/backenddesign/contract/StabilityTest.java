package io.github.backenddesign.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Contracts do not move where nothing they rest on moved. */
class StabilityTest {

  static final List<String> PRODUCTS = DecidedSample.PRODUCTS;

  @ParameterizedTest
  @FieldSource("PRODUCTS")
  void writesTheSameBytesAgain(String product) {
    DecidedSample first = DecidedSample.of(product, "rest");
    DecidedSample second = DecidedSample.changed(product, Map.of("api-style", "rest"), "prd.packet.json", text -> text);
    assertThat(second.files()).isEqualTo(first.files());
  }

  @ParameterizedTest
  @FieldSource("PRODUCTS")
  void keepsEveryOperationThatANewStoryDoesNotTouch(String product) {
    Map<String, Object> before = operations(DecidedSample.of(product, "rest"));
    Map<String, Object> after = operations(DecidedSample.changed(product, Map.of("api-style", "rest"), "story-map.json", StabilityTest::withOneMore));
    after.values().removeIf(operation -> operation.toString().contains("US-900"));
    assertThat(after).isNotEmpty();
    after.forEach((member, value) -> assertThat(value).as(member).isEqualTo(before.get(member)));
  }

  /** One more story behind all others, about something nobody spoke of before. */
  private static String withOneMore(String storyMap) {
    try {
      JsonMapper json = new JsonMapper();
      ObjectNode map = (ObjectNode) json.readTree(storyMap);
      ArrayNode stories = (ArrayNode) map.get("stories");
      String persona = stories.get(0).get("persona").asText();
      ObjectNode story = json.createObjectNode();
      story.put("id", "US-900").put("title", "Request a parking permit").put("epic_id", stories.get(0).get("epic_id").asText()).put("persona", persona);
      story.put("story", "As a " + persona + ", I want to request a parking permit with a licence plate, so that I may park at the office.");
      story.putArray("acceptance_criteria").add("A licence plate above ten characters is refused.");
      stories.add(story);
      return json.writerWithDefaultPrettyPrinter().writeValueAsString(map);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each member of each operation under the operation's id and its own name; rules by their texts, because their numbers follow from their order. */
  private static Map<String, Object> operations(DecidedSample sample) {
    Map<String, Object> members = new TreeMap<>();
    Map<Object, Object> rules = new TreeMap<>();
    Packets.maps(sample.packet(), "rules").forEach(rule -> rules.put(rule.get("id"), rule.get("text")));
    Map<?, ?> file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(sample.file("backend.openapi.yaml").orElseThrow());
    for (Object path : ((Map<?, ?>) file.get("paths")).values()) {
      for (Object operation : ((Map<?, ?>) path).values()) {
        Map<?, ?> each = (Map<?, ?>) operation;
        boolean touched = each.toString().contains("US-900");
        each.forEach((name, value) -> members.put(each.get("operationId") + " " + name, touched ? "US-900" : byText(value, rules)));
      }
    }
    return members;
  }

  private static Object byText(Object value, Map<Object, Object> rules) {
    if (value instanceof List<?> items) {
      return items.stream().map(item -> byText(item, rules)).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> members = new TreeMap<>();
      map.forEach((name, member) -> members.put(name, byText(member, rules)));
      return members;
    }
    return value instanceof String ? rules.getOrDefault(value, value) : value;
  }
}
