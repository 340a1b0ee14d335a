package io.github.backenddesign.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backenddesign.document.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LosslessTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({"conduit, prd.packet.json", "conduit, story-map.json", "conduit, architecture.packet.json", "boutique, architecture.packet.json", "cargo, prd.packet.json"})
  void listsAnUnknownMemberOfAnyObject(String sample, String file) throws IOException {
    JsonNode root = JSON.readTree(Files.readAllBytes(Docs.SAMPLES.resolve(sample).resolve("docs").resolve(file)));
    List<String> markers = new ArrayList<>();
    plant(root, "", Set.of(), markers);
    assertThat(markers).isNotEmpty();
    Product product = Docs.sample(sample).with(file, root.toString()).product();
    assertThat(product.unread()).extracting(Passage::text).containsAll(markers).hasSameSizeAs(markers);
  }

  @Test
  void keepsAnUnknownMemberOfALaterPacketInAnExpectation() throws IOException {
    JsonNode root = JSON.readTree(Files.readAllBytes(Docs.SAMPLES.resolve("conduit/docs/frontend.design.packet.json")));
    List<String> markers = new ArrayList<>();
    plant(root, "", Set.of("/meta", "/traceability"), markers);
    Product product = Docs.sample("conduit").with("frontend.design.packet.json", root.toString()).product();
    String everything = product.expectations().toString();
    assertThat(markers).allSatisfy(marker -> assertThat(everything).contains("value of " + marker + ";"));
  }

  /** Puts a member with a unique key into every object below the given one. */
  private static void plant(JsonNode node, String pointer, Set<String> without, List<String> markers) {
    if (without.contains(pointer)) {
      return;
    }
    node.properties().forEach(member -> plant(member.getValue(), pointer + "/" + member.getKey(), without, markers));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      plant(node.get(i), pointer + "/" + i, without, markers);
    }
    if (node instanceof ObjectNode object) {
      String key = "planted" + markers.size();
      markers.add(pointer + "/" + key);
      object.put(key, "value of " + pointer + "/" + key + ";");
    }
  }

  @Test
  void reportsEachUnknownKeyOnce() {
    Docs docs = Docs.of().storyMap("""
        {
          "stories": [
            {"id": "US-001", "story": "As a user, I want to log in", "colour": "red", "acceptance_criteria": ["works"]},
            {"id": "US-002", "story": "As a user, I want to log out", "colour": "blue", "acceptance_criteria": ["works"]}
          ],
          "weather": "fine"
        }
        """);
    assertThat(docs.problems(Severity.NOTE)).containsExactly("docs/story-map.json:3:62 member \"colour\" is not known to this plugin and was not read (2 places)",
        "docs/story-map.json:6:3 member \"weather\" is not known to this plugin and was not read");
  }
}
