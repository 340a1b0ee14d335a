package io.github.backenddesign.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file that is handed in, with the fields that go with it. */
final class OpenApiUpload {

  /** Where no decision limits files; a limit a server can hold in one request. */
  private static final int MAX_BYTES = 10 * 1024 * 1024;

  private final Contract contract;

  OpenApiUpload(Contract contract) {
    this.contract = contract;
  }

  /** The multipart form; the named shape may be "". */
  Map<String, Object> schema(String shape) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("type", "string");
    file.put("format", "binary");
    file.put("maxLength", MAX_BYTES);
    file.put("description", "the file itself");
    Map<String, Object> form = new JsonField(contract).object("", shape.isEmpty() ? List.of() : contract.fields(shape));
    List<Object> required = new ArrayList<>(List.of("file"));
    if (form.get("required") instanceof List<?> others) {
      required.addAll(others);
    }
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("file", file);
    properties.putAll(Tree.members(form.get("properties")));
    if (!shape.isEmpty()) {
      form.put("title", shape);
    }
    form.put("required", required);
    form.put("properties", properties);
    return form;
  }
}
