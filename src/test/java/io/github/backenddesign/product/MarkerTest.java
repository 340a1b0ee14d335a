package io.github.backenddesign.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.backenddesign.document.Parsed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nothing is lost: each value of a document is replaced, one at a time, by words nobody wrote and by shapes nobody expects. Every such word is then part of the product,
 * or of a problem, or its place is listed as unread.
 */
class MarkerTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MARK = "Zyxwvu";
  /** Members that are known and mean nothing to the design, what belongs to the agentic designer while no agents are enabled, and the same name told a second time. */
  private static final Set<String> WITHOUT_MEANING = Set.of("skill_name", "version", "spec_version", "generated_at", "source_artifacts", "source_contract_id", "source_type", "owners", "iteration",
      "confidence_overall", "confidence", "date_created", "last_updated", "actors_inferred", "source_link", "change_summary", "related_journey", "agentic_architecture", "product");
  /** Cross references that only repeat what the element they stand in is known by, and the title, of which the name before a colon counts. */
  private static final Pattern REPEATED = Pattern.compile("/user_flows/\\d+/epic_id.*|/traceability/\\d+/(epic_id|persona).*|/meta/title");
  /** What a question touches is a list of ids; a remark behind an id repeats its name. */
  private static final Pattern TOUCHED = Pattern.compile(".*/(affects|impact_scope)(/\\d+)?");

  @Test
  void findsAWordInAnyPlaceAgain() throws IOException {
    replaceEach(REPEATED, () -> new TextNode(MARK + " words"));
  }

  @Test
  void findsAWordInAListOfListsAgain() throws IOException {
    replaceEach(REPEATED, () -> JSON.createArrayNode().add(JSON.createArrayNode().add(MARK + " words")));
  }

  @Test
  void findsAWordUnderAnIdAgain() throws IOException {
    replaceEach(Pattern.compile(REPEATED + "|" + TOUCHED), () -> JSON.createObjectNode().set("X-77", new TextNode(MARK + " words")));
  }

  @Test
  void findsAWordUnderKeysNobodyKnowsAgain() throws IOException {
    replaceEach(REPEATED, () -> JSON.createObjectNode().set("odd", JSON.createObjectNode().set("even", new TextNode(MARK + " words"))));
  }

  private interface Odd {
    JsonNode value();
  }

  private static void replaceEach(Pattern without, Odd odd) throws IOException {
    JsonNode root = JSON.readTree(RobustnessTest.PACKET);
    List<String> lost = new ArrayList<>();
    walk(root, "", (parent, key, pointer) -> {
      if (Stream.of(pointer.split("/")).anyMatch(WITHOUT_MEANING::contains) || without.matcher(pointer).matches()) {
        return;
      }
      JsonNode old = parent.isArray() ? parent.get(Integer.parseInt(key)) : parent.get(key);
      put(parent, key, odd.value());
      if (!isFound(Docs.of().prd(root.toString()), pointer)) {
        lost.add(pointer + " = " + odd.value());
      }
      put(parent, key, old);
    });
    assertThat(lost).isEmpty();
  }

  private static boolean isFound(Docs docs, String pointer) {
    Parsed<Product> read = docs.read();
    boolean said = read.problems().stream().anyMatch(problem -> problem.line().contains(MARK));
    return said || read.value().filter(product -> Facts.of(product).stream().anyMatch(fact -> fact.contains(MARK)) || product.unread().stream().anyMatch(unread -> unread.text().startsWith(pointer))).isPresent();
  }

  private static void put(JsonNode parent, String key, JsonNode value) {
    if (parent instanceof ArrayNode list) {
      list.set(Integer.parseInt(key), value);
    } else {
      ((ObjectNode) parent).set(key, value);
    }
  }

  private interface Visit {
    void at(JsonNode parent, String key, String pointer);
  }

  private static void walk(JsonNode node, String pointer, Visit visit) {
    List<String> keys = node.isArray() ? Stream.iterate(0, i -> i + 1).limit(node.size()).map(String::valueOf).toList() : node.propertyStream().map(Map.Entry::getKey).toList();
    for (String key : keys) {
      visit.at(node, key, pointer + "/" + key);
      walk(node.isArray() ? node.get(Integer.parseInt(key)) : node.get(key), pointer + "/" + key, visit);
    }
  }
}
