package io.github.backenddesign.output;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A plain tree as block-style YAML below the marker line: two blanks of indent, LF, keys in their order. Texts are quoted as in JSON unless they are plain words that YAML 1.1 and 1.2 read alike, so that no text of a
 * document can be anything but data.
 */
final class YamlFile {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_/][A-Za-z0-9_./-]*(?: [A-Za-z0-9_./()-]+)*");
  private static final Pattern RESERVED = Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|none|[-+]?\\.(inf|nan)|.*\\d.*e.*");

  private final StringBuilder text = new StringBuilder("# ").append(GeneratedFile.MARKER).append('\n');

  private YamlFile() {
  }

  /** The file's text. */
  static String text(Map<String, Object> tree) {
    YamlFile file = new YamlFile();
    file.members(tree, "", true);
    return file.text.toString();
  }

  private void members(Map<?, ?> members, String indent, boolean indented) {
    boolean first = !indented;
    for (Map.Entry<?, ?> member : members.entrySet()) {
      text.append(first ? "" : indent).append(scalar(member.getKey())).append(':');
      value(member.getValue(), indent);
      first = false;
    }
  }

  private void value(Object value, String indent) {
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      text.append('\n');
      members(map, indent + "  ", true);
    } else if (value instanceof Collection<?> items && !items.isEmpty()) {
      text.append('\n');
      items.forEach(item -> item(item, indent + "  "));
    } else {
      text.append(' ').append(scalar(value)).append('\n');
    }
  }

  private void item(Object item, String indent) {
    text.append(indent).append('-');
    if (item instanceof Map<?, ?> map && !map.isEmpty()) {
      text.append(' ');
      members(map, indent + "  ", false);
    } else {
      value(item, indent);
    }
  }

  private static String scalar(Object value) {
    if (value instanceof Map) {
      return "{}";
    }
    if (value instanceof Collection) {
      return "[]";
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof String words) {
      return PLAIN.matcher(words).matches() && !RESERVED.matcher(words).matches() ? words : quoted(words);
    }
    return String.valueOf(value);
  }

  private static String quoted(String words) {
    StringBuilder quoted = new StringBuilder("\"");
    words.codePoints().forEach(point -> {
      if (point == '"' || point == '\\') {
        quoted.append('\\').appendCodePoint(point);
      } else if (point == '\n') {
        quoted.append("\\n");
      } else if (isPrintable(point)) {
        quoted.appendCodePoint(point);
      } else {
        quoted.append(point > 0xFFFF ? String.format("\\U%08X", point) : String.format("\\u%04X", point));
      }
    });
    return quoted.append('"').toString();
  }

  /** Directions and invisible letters are written by their code: a reader sees what is there. */
  private static boolean isPrintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
      default -> true;
    };
  }
}
