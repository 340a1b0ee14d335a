package io.github.backenddesign.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backenddesign.document.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The same product as another team writes it: every key in camelCase, interfaces as prose, components as an object, stories inside their epics. */
class BoutiqueTwinTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void saysTheSameAsTheOriginal() throws IOException {
    Docs twin = Docs.sample("boutique").prd(prd().toPrettyString()).storyMap(storyMap().toPrettyString()).architecture(architecture().toPrettyString());
    assertThat(twin.problems(Severity.NOTE)).isEmpty();
    assertThat(Facts.of(twin.product())).containsExactlyInAnyOrderElementsOf(Facts.of(Docs.sample("boutique").product()));
  }

  @Test
  void isReallyWrittenInAnotherWay() throws IOException {
    assertThat(prd().toString()).contains("\"asA\":", "\"storyToRequirements\":").doesNotContainPattern("\"[a-z]+_[a-z_]+\":");
    assertThat(storyMap().has("stories")).isFalse();
    assertThat(architecture().path("components").isObject()).isTrue();
    assertThat(architecture().path("interfaces").path(2).asText()).isEqualTo("IF-03 Cart contract (rpc, internal, svc-cart): add an item; get the cart; empty the cart. "
        + "Inputs: session id; product id and quantity. Outputs: cart with its items; acknowledgement. Consumers: web-storefront, svc-checkout. Note: May grow by line editing, see Q-01. "
        + "(US-008, US-009, US-010, US-011, US-012, US-013, US-024, FR-006, FR-007, FR-008, FR-009, FR-017, NFR-001, NFR-002, NFR-003, NFR-007)");
  }

  private static JsonNode prd() throws IOException {
    ObjectNode prd = original("prd.packet.json");
    nest((ObjectNode) prd.get("handoff_user_story_mapper"));
    return camel(prd);
  }

  private static JsonNode storyMap() throws IOException {
    ObjectNode map = original("story-map.json");
    nest(map);
    return camel(map);
  }

  private static JsonNode architecture() throws IOException {
    ObjectNode packet = original("architecture.packet.json");
    ObjectNode components = JSON.createObjectNode();
    packet.get("components").forEach(component -> components.set(((ObjectNode) component).remove("id").asText(), component));
    packet.set("components", components);
    ArrayNode interfaces = JSON.createArrayNode();
    packet.get("interfaces").forEach(one -> interfaces.add(prose(one)));
    packet.set("interfaces", interfaces);
    return camel(packet);
  }

  private static ObjectNode original(String file) throws IOException {
    return (ObjectNode) JSON.readTree(Files.readAllBytes(Docs.SAMPLES.resolve("boutique/docs").resolve(file)));
  }

  private static void nest(ObjectNode section) {
    JsonNode stories = section.remove("stories");
    for (JsonNode epic : section.get("epics")) {
      ArrayNode own = ((ObjectNode) epic).putArray("stories");
      stories.forEach(story -> {
        if (story.path("epic_id").equals(epic.get("id"))) {
          own.add(((ObjectNode) story.deepCopy()).without("epic_id"));
        }
      });
    }
  }

  private static String prose(JsonNode its) {
    List<String> ids = new ArrayList<>();
    List.of("linked_stories", "linked_fr", "linked_nfr").forEach(key -> its.path(key).forEach(id -> ids.add(id.asText())));
    String head = its.get("id").asText() + " " + its.get("name").asText() + " (" + its.get("type").asText() + ", " + its.get("direction").asText() + ", " + its.get("provider").asText() + ")";
    String operations = its.path("capabilities").size() > 1 ? ": " + joined(its.get("capabilities"), "; ") + "."
        : its.has("capabilities") ? ". Operations: " + joined(its.get("capabilities"), "; ") + "." : ".";
    String note = its.has("notes") ? " Note: " + its.get("notes").asText() : "";
    return head + operations + " Inputs: " + joined(its.get("inputs"), "; ") + ". Outputs: " + joined(its.get("outputs"), "; ") + ". Consumers: " + joined(its.get("consumers"), ", ") + "." + note
        + " (" + String.join(", ", ids) + ")";
  }

  private static String joined(JsonNode texts, String separator) {
    return StreamSupport.stream(texts.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(separator));
  }

  private static JsonNode camel(JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JSON.createObjectNode();
      object.properties().forEach(member -> copy.set(camel(member.getKey()), camel(member.getValue())));
      return copy;
    }
    if (node instanceof ArrayNode list) {
      ArrayNode copy = JSON.createArrayNode();
      list.forEach(item -> copy.add(camel(item)));
      return copy;
    }
    return node;
  }

  private static String camel(String key) {
    String[] words = key.split("_");
    StringBuilder name = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return name.toString();
  }
}
