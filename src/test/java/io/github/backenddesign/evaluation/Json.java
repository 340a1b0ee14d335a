package io.github.backenddesign.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Forgiving reads from a tree whose members may be missing: absent, null and mistyped all read as empty. */
final class Json {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {
  }

  static JsonNode read(Path file) {
    try {
      return MAPPER.readTree(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode parse(byte[] json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(JsonNode node, String member) {
    return node.path(member).asText("");
  }

  /** The elements of a list member. */
  static List<JsonNode> items(JsonNode node, String member) {
    return elements(node.path(member));
  }

  /** The strings in a list member. */
  static List<String> texts(JsonNode node, String member) {
    return items(node, member).stream().filter(JsonNode::isTextual).map(JsonNode::textValue).toList();
  }

  /** A list as it is, and a single value as a list of one. */
  static List<JsonNode> oneOrMany(JsonNode node) {
    return node.isArray() ? elements(node) : List.of(node);
  }

  /** A member under which something is said: not absent, null, false, zero or empty. */
  static boolean says(JsonNode node, String member) {
    JsonNode value = node.path(member);
    if (value.isContainerNode()) {
      return !value.isEmpty();
    }
    return value.isTextual() ? !value.textValue().isEmpty() : value.asDouble() != 0 || value.asBoolean();
  }

  /** The names under which an element is known: its {@code name} and its {@code aliases}. */
  static List<String> names(JsonNode element) {
    List<String> names = new ArrayList<>();
    names.add(text(element, "name"));
    names.addAll(texts(element, "aliases"));
    return names;
  }

  private static List<JsonNode> elements(JsonNode list) {
    List<JsonNode> elements = new ArrayList<>();
    if (list.isArray()) {
      list.forEach(elements::add);
    }
    return elements;
  }
}
