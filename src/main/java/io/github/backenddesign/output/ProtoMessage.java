package io.github.backenddesign.output;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A message under construction: fields in order, numbered by their names. */
final class ProtoMessage {

  private static final Map<String, String> WELL_KNOWN = Map.of("date-time", "Timestamp", "field-mask", "FieldMask");

  private final Contract contract;
  private final StringBuilder body = new StringBuilder();
  private final Set<String> names = new HashSet<>();
  private final Set<String> imports = new LinkedHashSet<>();
  private final ProtoNumbers numbers = new ProtoNumbers();

  ProtoMessage(Contract contract) {
    this.contract = contract;
  }

  /** A field or parameter of the packet. */
  ProtoMessage field(Map<String, Object> field) {
    String label = Contract.isList(field) ? "repeated " : !Contract.is(field, "required") && !contract.hasSchema(Contract.type(field)) ? "optional " : "";
    List<String> limits = new ArrayList<>();
    if (!String.valueOf(field.getOrDefault("rule", "")).isEmpty()) {
      limits.add((String) field.get("rule"));
    }
    if (field.containsKey("min")) {
      limits.add("min " + field.get("min"));
    }
    if (field.containsKey("max")) {
      limits.add("max " + field.get("max"));
    }
    if (field.containsKey("pattern")) {
      limits.add("pattern " + field.get("pattern"));
    }
    limits.add(Contract.is(field, "required") ? "required" : "optional");
    return add(String.join("; ", limits), label + scalar(field), Tree.text(field, "name"));
  }

  /** A field of this type. */
  ProtoMessage add(String comment, String type, String name) {
    String plain = ProtoText.field(name);
    String unique = plain;
    for (int n = 2; !names.add(unique); n++) {
      unique = plain + "_" + n;
    }
    String json = ProtoText.jsonName(unique).equals(name) ? "" : " [json_name = " + GraphqlText.quoted(io.github.backenddesign.design.AsciiNames.of(name)) + "]";
    body.append(ProtoText.comment("  ", comment)).append("  ").append(type).append(' ').append(unique).append(" = ").append(numbers.of(unique)).append(json).append(";\n");
    return this;
  }

  String text(String comment, String name) {
    return ProtoText.comment("", comment) + "message " + name + " {\n" + body + "}\n";
  }

  /** The files of others that the fields need. */
  Set<String> imports() {
    return imports;
  }

  private String scalar(Map<String, Object> field) {
    String type = Contract.type(field);
    if (contract.hasSchema(type)) {
      return ProtoText.type(type);
    }
    String format = (String) field.getOrDefault("format", "");
    return switch (type) {
      case "integer" -> format.equals("int64") ? "int64" : "int32";
      case "number" -> "double";
      case "boolean" -> "bool";
      default -> {
        if (!WELL_KNOWN.containsKey(format)) {
          yield "string";
        }
        imports.add("google/protobuf/" + format.replace("date-time", "timestamp").replace('-', '_') + ".proto");
        yield "google.protobuf." + WELL_KNOWN.get(format);
      }
    };
  }
}
