package io.github.backenddesign.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code backend.asyncapi.yaml}: messages as AsyncAPI 3.0, send and receive from our side. */
final class AsyncApiFile {

  private static final String TRANSPORT = "event-transport";

  private final Contract contract;
  private final List<Map<String, Object>> events;
  private final JsonField fields;
  private final AsyncApiTransport transport;

  AsyncApiFile(Contract contract) {
    this.contract = contract;
    this.events = contract.events();
    this.fields = new JsonField(contract);
    this.transport = new AsyncApiTransport(contract.transport());
  }

  /** The file's text; nothing where there are no messages. */
  Optional<String> text() {
    return events.isEmpty() ? Optional.empty() : Optional.of(YamlFile.text(tree()));
  }

  private Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("asyncapi", "3.0.0");
    tree.put("info", info());
    tree.put("defaultContentType", "application/json");
    Map<String, Object> server = transport.server();
    if (!server.isEmpty()) {
      tree.put("servers", Map.of("events", server));
    }
    Map<String, Object> channels = new LinkedHashMap<>();
    Map<String, Object> operations = new LinkedHashMap<>();
    Map<String, Object> messages = new LinkedHashMap<>();
    for (Map<String, Object> event : events) {
      String name = key(event);
      channels.put(name, channel(event, name));
      operations.put((event.get("direction").equals("publish") ? "send" : "receive") + name, operation(event, name));
      messages.put(name, message(event, name));
    }
    tree.put("channels", channels);
    tree.put("operations", operations);
    tree.put("components", components(messages));
    return tree;
  }

  /** "order.placed" as Order placed. */
  static String title(Map<String, Object> event) {
    String words = Tree.text(event, "id").replaceAll("[.-]+", " ");
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private Map<String, Object> message(Map<String, Object> event, String name) {
    Map<String, Object> message = new AsyncApiMessage(contract).of(event, name);
    transport.message().ifPresent(bindings -> message.put("bindings", bindings));
    return message;
  }

  /** "order.placed" as OrderPlaced. */
  private static String key(Map<String, Object> event) {
    return ComponentNames.pascal(Tree.text(event, "id"));
  }

  private Map<String, Object> info() {
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("title", contract.title() + " events");
    info.put("version", Contract.VERSION);
    info.put("description", "What " + contract.title() + " tells and is told. Derived from backend.design.packet.json, which is authoritative; ids in x- members lead to stories, requirements, rules and decisions.");
    String contact = contract.convention("contact");
    if (!contact.isEmpty() && !contact.equals("none-named")) {
      info.put("contact", Map.of("name", contact));
    }
    List<Object> tags = new ArrayList<>();
    for (Map<String, Object> module : contract.modulesOf(events)) {
      Map<String, Object> tag = new LinkedHashMap<>();
      tag.put("name", module.get("id"));
      tag.put("description", Tree.text(module, "purpose").isEmpty() ? module.get("name") : module.get("purpose"));
      tags.add(tag);
    }
    info.put("tags", tags);
    return info;
  }

  private Map<String, Object> channel(Map<String, Object> event, String name) {
    Map<String, Object> channel = new LinkedHashMap<>();
    channel.put("address", event.get("id"));
    channel.put("title", title(event));
    List<String> consumers = Tree.texts(event, "consumers");
    channel.put("description", consumers.isEmpty() ? "No consumer is known yet" : "For " + String.join(", ", consumers));
    channel.put("messages", Map.of(name, reference("components/messages/" + name)));
    transport.channel(Tree.text(event, "id")).ifPresent(bindings -> channel.put("bindings", bindings));
    return channel;
  }

  private Map<String, Object> operation(Map<String, Object> event, String name) {
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("action", event.get("direction").equals("publish") ? "send" : "receive");
    operation.put("channel", reference("channels/" + name));
    operation.put("title", title(event));
    operation.put("summary", event.get("name"));
    operation.put("description", transport.delivery());
    operation.put("messages", List.of(reference("channels/" + name + "/messages/" + name)));
    operation.putAll(Contract.trace(event));
    if (contract.isDecided(TRANSPORT)) {
      operation.put("x-decision", List.of(TRANSPORT));
    }
    operation.put("x-consumers", event.get("consumers"));
    transport.operation(Tree.text(event, "module")).ifPresent(bindings -> operation.put("bindings", bindings));
    return operation;
  }

  private Map<String, Object> components(Map<String, Object> messages) {
    Map<String, Object> schemas = new LinkedHashMap<>();
    contract.held(events.stream().flatMap(event -> Tree.maps(event, "payload").stream()).toList())
        .forEach((name, schema) -> schemas.put(ComponentNames.of(name), fields.object(Tree.text(schema, "description"), Tree.maps(schema, "fields"))));
    Map<String, Object> components = new LinkedHashMap<>();
    components.put("messages", messages);
    if (!schemas.isEmpty()) {
      components.put("schemas", schemas);
    }
    return components;
  }

  private static Map<String, Object> reference(String path) {
    return Map.of("$ref", "#/" + path);
  }
}
