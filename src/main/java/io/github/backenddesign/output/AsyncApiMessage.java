package io.github.backenddesign.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A message of an AsyncAPI file: headers every message has, and the fields of the event. */
final class AsyncApiMessage {

  private static final String RANDOM_ID = "5f0c2f4e-7d53-4c1b-9f5e-2f8a4f3c9d10";

  private final JsonField fields;

  AsyncApiMessage(Contract contract) {
    this.fields = new JsonField(contract);
  }

  Map<String, Object> of(Map<String, Object> event, String name) {
    List<Map<String, Object>> payload = Tree.maps(event, "payload");
    Map<String, Object> example = new LinkedHashMap<>();
    example.put("name", name);
    example.put("headers", exampleHeaders());
    example.put("payload", fields.example(payload));
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("name", name);
    message.put("title", AsyncApiFile.title(event));
    message.put("summary", event.get("name"));
    message.put("contentType", "application/json");
    message.put("correlationId", correlation());
    message.put("headers", headers());
    message.put("payload", fields.object(payload.isEmpty() ? "TBD: no document tells what it carries" : "", payload));
    message.put("examples", List.of(example));
    return message;
  }

  private static Map<String, Object> correlation() {
    Map<String, Object> correlation = new LinkedHashMap<>();
    correlation.put("description", "The call or job that caused it");
    correlation.put("location", "$message.header#/correlationId");
    return correlation;
  }

  private static Map<String, Object> headers() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("eventId", text("the same when it is delivered again", "uuid", 36));
    properties.put("occurredAt", text("when it happened", "date-time", 35));
    properties.put("correlationId", text("the call or job that caused it", "uuid", 36));
    Map<String, Object> headers = new LinkedHashMap<>();
    headers.put("type", "object");
    headers.put("required", List.copyOf(properties.keySet()));
    headers.put("properties", properties);
    return headers;
  }

  private static Map<String, Object> exampleHeaders() {
    Map<String, Object> headers = new LinkedHashMap<>();
    headers.put("eventId", RANDOM_ID);
    headers.put("occurredAt", "2026-03-14T09:26:53Z");
    headers.put("correlationId", RANDOM_ID);
    return headers;
  }

  private static Map<String, Object> text(String description, String format, int max) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("type", "string");
    text.put("format", format);
    text.put("maxLength", max);
    text.put("description", description);
    return text;
  }
}
