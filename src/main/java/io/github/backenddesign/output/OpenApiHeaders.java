package io.github.backenddesign.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Headers of answers, defined once. */
final class OpenApiHeaders {

  private static final String RATE = "RateLimit";
  private static final String ORIGIN = "Access-Control-Allow-Origin";
  private static final String PRINTABLE = "^[ -~]*$";

  private final boolean rate;
  private final boolean origin;
  private final String rateLimit;
  private final Map<String, Object> used = new TreeMap<>();

  OpenApiHeaders(Contract contract) {
    this.rateLimit = contract.convention("rate_limit");
    this.rate = !rateLimit.isEmpty() && !rateLimit.startsWith("none");
    String cors = contract.convention("cors");
    this.origin = !cors.isEmpty() && !cors.startsWith("same origin");
  }

  /** Those of every answer, by what is decided. */
  List<String> always() {
    List<String> names = new ArrayList<>();
    if (rate) {
      names.add(RATE);
    }
    if (origin) {
      names.add(ORIGIN);
    }
    return names;
  }

  Map<String, Object> references(List<String> names) {
    Map<String, Object> references = new LinkedHashMap<>();
    for (String name : names) {
      used.computeIfAbsent(name, this::definition);
      references.put(name, Map.of("$ref", "#/components/headers/" + name));
    }
    return references;
  }

  /** Who may keep an answer and for how long, which is the operation's own. */
  Map<String, Object> control(String value) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("maxLength", 100);
    schema.put("pattern", PRINTABLE);
    schema.put("const", value);
    return header("Who may keep the answer, and for how long (RFC 9111)", schema);
  }

  Map<String, Object> used() {
    return used;
  }

  private Map<String, Object> definition(String name) {
    return switch (name) {
      case "Location" -> text("Where the new thing is, or the state of the work that was begun (RFC 9110)", 2048, "uri-reference", "/things/01JD8Z6V3N");
      case "ETag" -> text("The version of the thing, to be named in If-Match (RFC 9110)", 72, "", "\"7\"");
      case "Retry-After" -> number("Seconds to wait before the next try (RFC 9110)");
      case "WWW-Authenticate" -> text("What proof is asked for (RFC 9110)", 500, "", "Bearer");
      case RATE -> text("What is left of the limit: " + rateLimit, 200, "", "\"default\";r=50;t=30");
      case ORIGIN -> text("The origin that may read the answer", 255, "", "https://app.example.com");
      default -> text(name, 500, "", "value");
    };
  }

  private static Map<String, Object> text(String description, int max, String format, String example) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    if (!format.isEmpty()) {
      schema.put("format", format);
    }
    schema.put("maxLength", max);
    schema.put("pattern", PRINTABLE);
    schema.put("examples", List.of(example));
    return header(description, schema);
  }

  private static Map<String, Object> number(String description) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "integer");
    schema.put("format", "int32");
    schema.put("minimum", 0);
    schema.put("maximum", 86_400);
    schema.put("examples", List.of(30));
    return header(description, schema);
  }

  private static Map<String, Object> header(String description, Map<String, Object> schema) {
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("description", description);
    header.put("schema", schema);
    return header;
  }
}
