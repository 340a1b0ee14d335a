package io.github.backenddesign.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form of refusals as decided: RFC 9457 problem details, messages by field, or code and message. */
final class OpenApiProblem {

  private final Contract contract;
  private final Form form;

  /** The decided form. */
  private enum Form {
    PROBLEM("application/problem+json"), BY_FIELD("application/json"), CODE("application/json");

    private final String mediaType;

    Form(String mediaType) {
      this.mediaType = mediaType;
    }
  }

  OpenApiProblem(Contract contract) {
    this.contract = contract;
    String decided = contract.convention("error_format");
    this.form = decided.contains("list of messages") ? Form.BY_FIELD : decided.contains("code and message") ? Form.CODE : Form.PROBLEM;
  }

  /** The URI of a problem type, relative to where the API is reached; it is a name, nothing has to be there. */
  static String address(String type) {
    return "/problems/" + type;
  }

  String mediaType() {
    return form.mediaType;
  }

  String name() {
    return contract.free("Problem");
  }

  /** The shape all refusals have; its types are a closed list. */
  Map<String, Object> schema(List<String> types) {
    Map<String, Object> properties = new LinkedHashMap<>();
    switch (form) {
      case PROBLEM -> problem(properties, types);
      case BY_FIELD -> properties.put("errors", messages());
      case CODE -> {
        properties.put("code", closed(types));
        properties.put("message", text("What went wrong, for people", "The title is missing."));
      }
      default -> throw new IllegalStateException();
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("description", form == Form.PROBLEM ? "A refusal as RFC 9457 has it" : "A refusal");
    schema.put("required", form == Form.PROBLEM ? List.of("type", "title", "status") : List.copyOf(properties.keySet()));
    schema.put("properties", properties);
    return schema;
  }

  /** A refusal of this type. */
  Map<String, Object> example(Map<String, Object> problem) {
    Map<String, Object> example = new LinkedHashMap<>();
    String title = Tree.text(problem, "title");
    switch (form) {
      case PROBLEM -> {
        example.put("type", address(Tree.text(problem, "type")));
        example.put("title", title);
        example.put("status", problem.get("status"));
        example.put("detail", Tree.text(problem, "when"));
      }
      case BY_FIELD -> example.put("errors", Map.of("request", List.of(title)));
      case CODE -> {
        example.put("code", problem.get("type"));
        example.put("message", title);
      }
      default -> throw new IllegalStateException();
    }
    return example;
  }

  private void problem(Map<String, Object> properties, List<String> types) {
    Map<String, Object> type = closed(types.stream().map(OpenApiProblem::address).toList());
    type.put("format", "uri-reference");
    properties.put("type", type);
    properties.put("title", text("The same for all refusals of this type", "Input refused"));
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("type", "integer");
    status.put("format", "int32");
    status.put("minimum", 400);
    status.put("maximum", 599);
    properties.put("status", status);
    properties.put("detail", text("What went wrong this time, for people", "A field breaks its rule."));
    properties.put("instance", text("This very refusal, as it stands in the logs", "urn:uuid:5f0c2f4e-7d53-4c1b-9f5e-2f8a4f3c9d10"));
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("type", "object");
    item.put("required", List.of("pointer", "detail"));
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("pointer", text("The field, as JSON Pointer (RFC 6901) into the body, or the name of a parameter", "#/title"));
    members.put("detail", text("What is wrong with it", "is missing"));
    item.put("properties", members);
    properties.put("errors", list(item, "Every field that breaks a rule"));
  }

  private Map<String, Object> messages() {
    Map<String, Object> byField = new LinkedHashMap<>();
    byField.put("type", "object");
    byField.put("description", "Messages by field; \"request\" holds those about no single field");
    byField.put("maxProperties", contract.maxItems());
    byField.put("additionalProperties", list(text("", "is missing"), ""));
    return byField;
  }

  private Map<String, Object> list(Map<String, Object> items, String description) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    if (!description.isEmpty()) {
      list.put("description", description);
    }
    list.put("maxItems", contract.maxItems());
    list.put("items", items);
    return list;
  }

  private static Map<String, Object> closed(List<String> values) {
    Map<String, Object> type = new LinkedHashMap<>();
    type.put("type", "string");
    type.put("description", "Which refusal it is; the list is closed");
    type.put("enum", values);
    return type;
  }

  private static Map<String, Object> text(String description, String example) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("type", "string");
    if (!description.isEmpty()) {
      text.put("description", description);
    }
    text.put("maxLength", 1000);
    text.put("pattern", "^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$");
    text.put("examples", List.of(example));
    return text;
  }
}
