package io.github.backenddesign.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONArray;
import org.json.JSONObject;
import org.json.JSONTokener;

/** The packet's published JSON Schema. A packet that breaks it is our fault, never the user's. */
public final class PacketSchema {

  private static final String RESOURCE = "backend.design.packet.schema.json";

  private final Schema schema = load();

  /** What is wrong, each as {@code #/pointer: message}, sorted; empty for a good packet. */
  public List<String> check(Map<String, Object> tree) {
    try {
      schema.validate(json(tree));
      return List.of();
    } catch (ValidationException e) {
      return e.getAllMessages().stream().sorted().toList();
    }
  }

  /** Throws an {@link IllegalStateException} that names the places where the tree breaks the schema. */
  public void require(Map<String, Object> tree) {
    List<String> faults = check(tree);
    if (!faults.isEmpty()) {
      throw new IllegalStateException("the packet breaks its own schema: " + String.join("; ", faults));
    }
  }

  private static Object json(Object node) {
    if (node instanceof Map<?, ?> map) {
      JSONObject object = new JSONObject();
      map.forEach((key, value) -> object.put(key.toString(), json(value)));
      return object;
    }
    if (node instanceof List<?> list) {
      JSONArray array = new JSONArray();
      list.forEach(item -> array.put(json(item)));
      return array;
    }
    return node;
  }

  private static Schema load() {
    try (InputStream resource = PacketSchema.class.getResourceAsStream(RESOURCE)) {
      JSONObject text = new JSONObject(new JSONTokener(resource));
      return SchemaLoader.builder().draftV7Support().schemaJson(text).build().load().build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
