package io.github.backenddesign.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A field of the packet as JSON Schema 2020-12, for OpenAPI 3.1 and AsyncAPI 3.0. */
final class JsonField {

  private static final String REFERENCE = "#/components/schemas/";

  private final Contract contract;

  JsonField(Contract contract) {
    this.contract = contract;
  }

  /** The schema of a field or parameter. */
  Map<String, Object> schema(Map<String, Object> field) {
    Map<String, Object> value = value(field);
    Map<String, Object> schema = value;
    if (Contract.isList(field)) {
      schema = new LinkedHashMap<>();
      schema.put("type", "array");
      schema.put("maxItems", contract.maxItems());
      schema.put("items", value);
    }
    schema = Contract.is(field, "nullable") ? nullable(schema) : schema;
    String rule = (String) field.get("rule");
    if (rule != null && field.containsKey("read_only") && !rule.isEmpty()) {
      schema.put("description", rule);
    }
    if (Contract.is(field, "read_only")) {
      schema.put("readOnly", true);
    }
    if ("password".equals(field.get("format"))) {
      schema.put("writeOnly", true);
    }
    return schema;
  }

  /** An object with these fields. */
  Map<String, Object> object(String description, List<Map<String, Object>> fields) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    if (!description.isEmpty()) {
      object.put("description", description);
    }
    List<Object> required = new ArrayList<>(fields.stream().filter(field -> Contract.is(field, "required")).map(field -> field.get("name")).toList());
    if (!required.isEmpty()) {
      object.put("required", required);
    }
    Map<String, Object> properties = new LinkedHashMap<>();
    fields.forEach(field -> properties.put(Tree.text(field, "name"), schema(field)));
    object.put("properties", properties);
    return object;
  }

  /** An example of an object with these fields, from the examples of the fields. */
  Map<String, Object> example(List<Map<String, Object>> fields) {
    return example(fields, false);
  }

  /** The same of what callers send: without what the server sets, in parts of it too. */
  Map<String, Object> exampleSent(List<Map<String, Object>> fields) {
    return example(fields, true);
  }

  private Map<String, Object> example(List<Map<String, Object>> fields, boolean sent) {
    Map<String, Object> example = new LinkedHashMap<>();
    for (Map<String, Object> field : fields) {
      Object value = sent && Contract.is(field, "read_only") ? null : contract.hasSchema(Contract.type(field)) ? example(contract.fields(Contract.type(field)), sent) : field.containsKey("example") ? typed(field) : null;
      if (value != null) {
        example.put(Tree.text(field, "name"), Contract.isList(field) ? List.of(value) : value);
      }
    }
    return example;
  }

  static Map<String, Object> reference(String schema) {
    return new LinkedHashMap<>(Map.of("$ref", REFERENCE + ComponentNames.of(schema)));
  }

  private Map<String, Object> value(Map<String, Object> field) {
    String type = Contract.type(field);
    if (contract.hasSchema(type)) {
      return reference(type);
    }
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("type", type);
    copy(field, "format", value, "format");
    boolean text = type.equals("string");
    limit(field, "min", value, text ? "minLength" : "minimum");
    limit(field, "max", value, text ? "maxLength" : "maximum");
    copy(field, "pattern", value, "pattern");
    if (field.containsKey("example") && !"password".equals(field.get("format"))) {
      value.put("examples", List.of(typed(field)));
    }
    return value;
  }

  private static Map<String, Object> nullable(Map<String, Object> schema) {
    Map<String, Object> nullable = new LinkedHashMap<>(schema);
    if (schema.containsKey("$ref")) {
      nullable.clear();
      nullable.put("oneOf", List.of(schema, Map.of("type", "null")));
    } else {
      nullable.put("type", List.of(schema.get("type"), "null"));
    }
    return nullable;
  }

  private static void copy(Map<String, Object> from, String key, Map<String, Object> to, String name) {
    if (from.containsKey(key)) {
      to.put(name, from.get(key));
    }
  }

  private static void limit(Map<String, Object> from, String key, Map<String, Object> to, String name) {
    if (from.containsKey(key)) {
      to.put(name, new BigDecimal(Tree.text(from, key)));
    }
  }

  private static Object typed(Map<String, Object> field) {
    String example = Tree.text(field, "example");
    return switch (Contract.type(field)) {
      case "integer", "number" -> new BigDecimal(example);
      case "boolean" -> Boolean.valueOf(example);
      default -> example;
    };
  }
}
