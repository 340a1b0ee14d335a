package io.github.backenddesign.output;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What carries the messages of an AsyncAPI file: its server, and the bindings of its protocol; nothing of it inside one process or while it is open. */
final class AsyncApiTransport {

  private static final String AGAIN = "Whoever gets it twice knows it by its eventId.";

  private final Map<String, Object> transport;
  private final String protocol;

  AsyncApiTransport(Map<String, Object> transport) {
    this.transport = transport;
    this.protocol = transport.isEmpty() ? "" : Tree.text(transport, "protocol");
  }

  /** The server, empty where there is none to name. */
  Map<String, Object> server() {
    Map<String, Object> server = new LinkedHashMap<>();
    if (!protocol.isEmpty()) {
      server.put("host", Tree.text(transport, "host"));
      server.put("protocol", protocol);
      server.put("description", Tree.at(transport, "product", "value") + "; the address differs per environment, this one is a placeholder.");
    }
    return server;
  }

  /** What sender and receiver can rely on. */
  String delivery() {
    if (transport.isEmpty() || Tree.text(transport, "delivery").isEmpty()) {
      return "Delivered at least once. " + AGAIN;
    }
    String promises = Stream.of("delivery", "order", "replay", "failure").map(key -> label(key) + Tree.text(transport, key)).collect(Collectors.joining(". "));
    return promises + ". " + AGAIN;
  }

  private static String label(String key) {
    return switch (key) {
      case "delivery" -> "Delivered ";
      case "order" -> "Order: ";
      case "replay" -> "Read again: ";
      default -> "Failure: ";
    };
  }

  /** Where messages of one event go. */
  Optional<Map<String, Object>> channel(String address) {
    return switch (protocol) {
      case "kafka" -> binding(Map.of("topic", address), "0.5.0");
      case "amqp" -> binding(members("is", "routingKey", "exchange", members("name", address, "type", "topic", "durable", true, "autoDelete", false, "vhost", "/")), "0.3.0");
      case "ibmmq" -> binding(members("destinationType", "topic", "topic", Map.of("string", address.replace('.', '/'))), "0.1.0");
      default -> Optional.empty();
    };
  }

  /** How our side sends or takes them. */
  Optional<Map<String, Object>> operation(String module) {
    return switch (protocol) {
      case "kafka" -> binding(Map.of("groupId", members("type", "string", "enum", java.util.List.of(module))), "0.5.0");
      case "amqp" -> binding(members("deliveryMode", 2, "ack", true), "0.3.0");
      case "nats" -> binding(Map.of("queue", module), "0.1.0");
      case "mqtt" -> binding(members("qos", 1, "retain", false), "0.2.0");
      default -> Optional.empty();
    };
  }

  /** What stands at each message: with Kafka the key that keeps the order. */
  Optional<Map<String, Object>> message() {
    Map<String, Object> key = members("type", "string", "maxLength", 100, "description", "the identifier of the thing, so that its events keep their order");
    return protocol.equals("kafka") ? binding(Map.of("key", key), "0.5.0") : Optional.empty();
  }

  private Optional<Map<String, Object>> binding(Map<String, Object> members, String version) {
    Map<String, Object> binding = new LinkedHashMap<>(members);
    binding.put("bindingVersion", version);
    return Optional.of(Map.of(protocol, binding));
  }

  private static Map<String, Object> members(Object... keysAndValues) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      members.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return members;
  }
}
