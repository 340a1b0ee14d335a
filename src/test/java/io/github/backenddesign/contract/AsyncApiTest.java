package io.github.backenddesign.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.document.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a reader of the AsyncAPI file finds is what the packet says. */
class AsyncApiTest {

  static final List<ContractCase> CASES = ContractCase.all("backend.asyncapi.yaml");

  @Test
  void thereIsAFileForEachTransport() {
    assertThat(CASES).extracting(file -> String.valueOf(Packets.transport(file.packet()).get("protocol"))).contains("", "kafka", "amqp", "mqtt", "ibmmq", "nats");
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void givesThePacketsChannelsDirectionsAndMessagesBack(ContractCase file) {
    Map<String, Object> document = DataTable.parse(file.text(), "asyncapi");
    Map<String, String> expected = new TreeMap<>();
    Packets.maps(Packets.api(file.packet()), "events").forEach(event -> expected.put(event.get("id").toString(),
        event.get("direction") + " " + event.get("module") + " " + event.get("consumers") + " " + event.get("story_ids") + " " + event.get("requirement_ids")));
    Map<String, String> found = new TreeMap<>();
    members(document.get("operations")).forEach((key, value) -> {
      Map<String, Object> operation = DataTable.map(value);
      Map<String, Object> channel = resolve(document, operation.get("channel"));
      assertThat(key).startsWith(operation.get("action").toString());
      assertThat(members(channel.get("messages"))).hasSize(1);
      found.put(channel.get("address").toString(), (operation.get("action").equals("send") ? "publish" : "receive") + " " + operation.get("x-module") + " " + operation.get("x-consumers") + " "
          + operation.getOrDefault("x-story-ids", List.of()) + " " + operation.getOrDefault("x-requirement-ids", List.of()));
    });
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void givesThePacketsFieldsBack(ContractCase file) {
    Map<String, Object> document = DataTable.parse(file.text(), "asyncapi");
    Map<String, String> expected = new TreeMap<>();
    Packets.maps(Packets.api(file.packet()), "events").forEach(event -> {
      List<String> fields = new ArrayList<>();
      Packets.maps(event, "payload").forEach(field -> fields.add(field.get("name") + (Boolean.TRUE.equals(field.get("required")) ? " required" : "") + (field.get("type").toString().endsWith("[]") ? " many" : "")));
      expected.put(event.get("id").toString(), new TreeSet<>(fields).toString());
    });
    Map<String, String> found = new TreeMap<>();
    members(document.get("channels")).values().forEach(value -> {
      Map<String, Object> channel = DataTable.map(value);
      Map<String, Object> message = resolve(document, members(channel.get("messages")).values().iterator().next());
      Map<String, Object> payload = DataTable.map(message.get("payload"));
      TreeSet<String> fields = new TreeSet<>();
      members(payload.get("properties")).forEach((name, schema) -> fields.add(name + (DataTable.texts(payload.get("required")).contains(name) ? " required" : "") + ("array".equals(DataTable.map(schema).get("type")) ? " many" : "")));
      found.put(channel.get("address").toString(), fields.toString());
      assertThat(members(DataTable.map(message.get("headers")).get("properties"))).containsKeys("eventId", "occurredAt", "correlationId");
      assertThat(DataTable.map(DataTable.maps(message.get("examples")).get(0).get("payload"))).containsOnlyKeys(members(payload.get("properties")).keySet());
    });
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void namesTheServerOfTheDecidedTransport(ContractCase file) {
    Map<String, Object> document = DataTable.parse(file.text(), "asyncapi");
    Map<String, Object> transport = Packets.transport(file.packet());
    String protocol = String.valueOf(transport.get("protocol"));
    List<String> servers = members(document.get("servers")).values().stream().map(server -> DataTable.map(server).get("protocol") + " " + DataTable.map(server).get("host")).toList();
    assertThat(servers).isEqualTo(protocol.isEmpty() ? List.of() : List.of(protocol + " " + transport.get("host")));
    assertThat(file.text()).contains("Delivered " + transport.get("delivery"));
  }

  private static Map<String, Object> resolve(Map<String, Object> document, Object reference) {
    Object node = document;
    for (String step : DataTable.map(reference).get("$ref").toString().substring(2).split("/")) {
      node = DataTable.map(node).get(step);
    }
    Map<String, Object> found = DataTable.map(node);
    return found.containsKey("$ref") ? resolve(document, found) : found;
  }

  private static Map<String, Object> members(Object node) {
    return node == null ? Map.of() : DataTable.map(node);
  }
}
