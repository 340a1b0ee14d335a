package io.github.backenddesign.product;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backenddesign.document.InputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Changes a file as documents get changed: members renamed, moved, repeated, wrapped or emptied; lines of Markdown shuffled; bytes cut, doubled or spoilt. */
final class Mutation {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> WORDS = List.of("", "TBD", "all", "US-001", "US-1 to US-9999", "FR-001 (sign-up)", "a -> b -> c", "Options: (A) yes - fine; (B) no", "As a member, I want to pay, so that it is done",
      "Name (svc-x): does things", "POST /x/{id} - does y (US-001)", "x.Do(a, b) -> c", "- US-001: one\n- US-002: two\nAC: three", "Given a, when b, then c", "## h\n| a | b |\n|---|---|\n| 1 | 2 |", "(", "\u202E\u0000",
      "yes", "-1e999", ": ", "Member; Guest, Cook");
  private static final List<String> KEYS = List.of("id", "name", "stories", "story", "story_ids", "title", "description", "fields", "features", "epics", "traceability", "interfaces", "components", "meta", "story_map", "questions",
      "options", "requirements", "US-001", "odd", "", "notes", "given", "when", "tbd", "normalized_prd", "handoff_designers", "stories_by_persona", "target", "user_flows", "steps");
  private static final List<String> PIECES = List.of("{", "}", "[", "]", "\"", ",", ":", "null", "\\u0000", "\\", "\n", "\r\n", "\uFEFF", " -> ", "## ", "| a | b |\n|---|---|\n", "- ", "**", "`", "> ", "<!--",
      "[[[[[[[[[[", "\"stories\": ", "\uD83D\uDE00", "### DF-01\n", "**Components**\n\n", "The Cart service keeps carts.\n");

  private final Random random;

  Mutation(Random random) {
    this.random = random;
  }

  /** A few changes to the file, in its structure where it has one. */
  InputFile of(InputFile file) {
    byte[] bytes = file.bytes();
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      bytes = random.nextInt(4) == 0 ? bytes(bytes) : file.name().endsWith(".md") ? lines(bytes) : tree(bytes);
    }
    return new InputFile(file.path(), bytes);
  }

  private byte[] tree(byte[] bytes) {
    try {
      JsonNode root = JSON.readTree(bytes);
      List<JsonNode> containers = new ArrayList<>();
      collect(root, containers);
      if (!containers.isEmpty()) {
        change(containers.get(random.nextInt(containers.size())), containers);
      }
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    } catch (JsonProcessingException broken) {
      return bytes(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode() && !node.isEmpty()) {
      containers.add(node);
      node.forEach(inner -> collect(inner, containers));
    }
  }

  private void change(JsonNode container, List<JsonNode> all) {
    if (container instanceof ObjectNode object) {
      List<String> keys = object.propertyStream().map(Map.Entry::getKey).toList();
      String key = pick(keys);
      JsonNode value = object.get(key);
      switch (random.nextInt(7)) {
        case 0 -> object.remove(key);
        case 1 -> object.set(pick(KEYS), object.remove(key));
        case 2 -> object.set(key, shape(value));
        case 3 -> object.put(key, pick(WORDS));
        case 4 -> object.set(pick(KEYS), pick(all).deepCopy());
        case 5 -> object.set(key.toUpperCase(Locale.ROOT), value);
        default -> object.set(key, pick(all).deepCopy());
      }
    } else if (container instanceof ArrayNode list) {
      int index = random.nextInt(list.size());
      switch (random.nextInt(5)) {
        case 0 -> list.remove(index);
        case 1 -> list.insert(index, list.get(index).deepCopy());
        case 2 -> list.set(index, shape(list.get(index)));
        case 3 -> list.insert(index, pick(WORDS));
        default -> list.set(index, pick(all).deepCopy());
      }
    }
  }

  /** The same value in another shape: in a list, under a key, as a text, keyed by ids. */
  private JsonNode shape(JsonNode value) {
    return switch (random.nextInt(5)) {
      case 0 -> JSON.createArrayNode().add(value);
      case 1 -> JSON.createObjectNode().set(pick(KEYS), value);
      case 2 -> JSON.getNodeFactory().textNode(value.isValueNode() ? value.asText() + "\n- " + pick(WORDS) : value.toString());
      case 3 -> keyed(value);
      default -> JSON.getNodeFactory().nullNode();
    };
  }

  private JsonNode keyed(JsonNode value) {
    ObjectNode object = JSON.createObjectNode();
    int number = 1;
    for (JsonNode item : value.isArray() ? value : JSON.createArrayNode().add(value)) {
      object.set(item.path("id").asText("US-00" + number++), item);
    }
    return object;
  }

  private byte[] lines(byte[] bytes) {
    List<String> lines = new ArrayList<>(new String(bytes, StandardCharsets.UTF_8).lines().toList());
    if (lines.isEmpty()) {
      return bytes(bytes);
    }
    int index = random.nextInt(lines.size());
    String line = lines.get(index);
    switch (random.nextInt(6)) {
      case 0 -> lines.remove(index);
      case 1 -> lines.add(random.nextInt(lines.size()), line);
      case 2 -> lines.set(index, pick(List.of("# ", "## ", "### ", "#### ", "- ", "  - ", "| ", "> ", "    ", "1. ")) + line.replaceFirst("^[#>|\\s-]+", ""));
      case 3 -> lines.add(index, pick(WORDS));
      case 4 -> lines.set(index, line + pick(PIECES));
      default -> lines.add(random.nextInt(lines.size()), lines.remove(index));
    }
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] bytes(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(60));
    return switch (random.nextInt(5)) {
      case 0 -> joined(bytes, from, new byte[0], to);
      case 1 -> joined(bytes, from, Arrays.copyOfRange(bytes, from, to), from);
      case 2 -> joined(bytes, from, new byte[] {(byte) random.nextInt(256)}, Math.min(bytes.length, from + 1));
      case 3 -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, from) : bytes;
      default -> joined(bytes, from, pick(PIECES).repeat(1 + random.nextInt(3)).getBytes(StandardCharsets.UTF_8), from);
    };
  }

  private static byte[] joined(byte[] bytes, int from, byte[] middle, int to) {
    byte[] result = Arrays.copyOf(bytes, from + middle.length + bytes.length - to);
    System.arraycopy(middle, 0, result, from, middle.length);
    System.arraycopy(bytes, to, result, from + middle.length, bytes.length - to);
    return result;
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
