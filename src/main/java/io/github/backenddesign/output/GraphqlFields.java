package io.github.backenddesign.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Shapes, fields and arguments in SDL. */
final class GraphqlFields {

  private final Contract contract;

  GraphqlFields(Contract contract) {
    this.contract = contract;
  }

  String typeName(String schema) {
    return GraphqlText.type(schema);
  }

  String inputName(String schema) {
    return GraphqlText.type(schema) + "Input";
  }

  /** A shape as "type" or "input". */
  String type(String keyword, String name, Map<String, Object> schema) {
    StringBuilder text = new StringBuilder(GraphqlText.quoted(Tree.text(schema, "description"))).append('\n').append(keyword).append(' ').append(name).append(" {\n");
    Tree.maps(schema, "fields").forEach(field -> text.append(field(field, keyword.equals("input"))));
    return text.append("}").toString();
  }

  /** An argument on one line. */
  String argument(Map<String, Object> parameter) {
    String rule = Tree.text(parameter, "rule");
    String end = Contract.is(parameter, "required") ? "!" : "";
    return (rule.isEmpty() ? "" : GraphqlText.quoted(rule) + " ") + GraphqlText.name(Tree.text(parameter, "name")) + ": " + scalar(parameter, true) + end + constraint(parameter);
  }

  private String field(Map<String, Object> field, boolean input) {
    String rule = (String) field.getOrDefault("rule", "");
    String item = scalar(field, input);
    String type = Contract.isList(field) ? "[" + item + "!]" : item;
    String end = Contract.is(field, "required") && !Contract.is(field, "nullable") ? "!" : "";
    String description = rule.isEmpty() ? "" : "  " + GraphqlText.quoted(rule) + "\n";
    return description + "  " + GraphqlText.name(Tree.text(field, "name")) + ": " + type + end + constraint(field) + "\n";
  }

  private String scalar(Map<String, Object> field, boolean input) {
    String type = Contract.type(field);
    if (contract.hasSchema(type)) {
      return input ? inputName(type) : typeName(type);
    }
    String format = (String) field.getOrDefault("format", "");
    return switch (type) {
      case "integer" -> format.equals("int64") ? "Long" : "Int";
      case "number" -> "Float";
      case "boolean" -> "Boolean";
      default -> switch (format) {
        case "date-time" -> "DateTime";
        case "date" -> "Date";
        default -> isIdentifier(field) ? "ID" : "String";
      };
    };
  }

  private static boolean isIdentifier(Map<String, Object> field) {
    return field.get("name").equals("id") || String.valueOf(field.get("source")).startsWith("identifier of ");
  }

  private String constraint(Map<String, Object> field) {
    boolean text = Contract.type(field).equals("string");
    List<String> limits = new ArrayList<>();
    if (field.containsKey("min")) {
      limits.add((text ? "minLength: " : "min: ") + field.get("min"));
    }
    if (field.containsKey("max")) {
      limits.add((text ? "maxLength: " : "max: ") + field.get("max"));
    }
    if (field.containsKey("pattern")) {
      limits.add("pattern: " + GraphqlText.quoted(Tree.text(field, "pattern")));
    }
    if (field.containsKey("format")) {
      limits.add("format: " + GraphqlText.quoted(Tree.text(field, "format")));
    }
    if (Contract.isList(field)) {
      limits.add("maxItems: " + contract.maxItems());
    }
    return limits.isEmpty() ? "" : " @constraint(" + String.join(", ", limits) + ")";
  }
}
