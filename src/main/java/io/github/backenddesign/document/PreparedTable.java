package io.github.backenddesign.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A table as JSON, made of its YAML when the plugin is built and lying beside it, because a cold reader of JSON is several times faster than one of YAML.
 * It begins with a checksum of the YAML: where that is another one by now, the YAML counts.
 */
public final class PreparedTable {

  static final String ENDING = ".json";
  private static final JsonFactory JSON = new JsonFactory();

  private PreparedTable() {
  }

  /** Prepares all tables below the directory given as the only argument; the build calls it. */
  public static void main(String[] arguments) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
      for (Path yaml : files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(yaml);
        Files.write(yaml.resolveSibling(yaml.getFileName() + ENDING), write(bytes, DataTable.parse(bytes, yaml.toString())));
      }
    }
  }

  static byte[] write(byte[] yaml, Map<String, Object> table) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartArray();
      json.writeNumber(checksum(yaml));
      write(json, table);
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> member : map.entrySet()) {
        json.writeFieldName((String) member.getKey());
        write(json, member.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        write(json, item);
      }
      json.writeEndArray();
    } else {
      json.writeObject(value);
    }
  }

  /** The table, where it was made of this YAML. */
  static Optional<Map<String, Object>> read(byte[] prepared, byte[] yaml) throws IOException {
    try (JsonParser json = JSON.createParser(prepared)) {
      json.nextToken();
      json.nextToken();
      return json.getLongValue() == checksum(yaml) ? Optional.of(DataTable.map(value(json, json.nextToken()))) : Optional.empty();
    }
  }

  private static Object value(JsonParser json, JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> array(json);
      case VALUE_STRING -> json.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getNumberValue();
      case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
      default -> null;
    };
  }

  private static Map<String, Object> object(JsonParser json) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      object.put(name, value(json, json.nextToken()));
    }
    return object;
  }

  private static List<Object> array(JsonParser json) throws IOException {
    List<Object> array = new ArrayList<>();
    for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
      array.add(value(json, token));
    }
    return array;
  }

  private static long checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return checksum.getValue();
  }
}
