package io.github.backenddesign.output;

import io.github.backenddesign.design.AsciiNames;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Texts and names in GraphQL SDL, safe for whatever a document holds. */
final class GraphqlText {

  private static final Set<String> TAKEN = Set.of("Query", "Mutation", "Subscription", "String", "Int", "Float", "Boolean", "ID", "DateTime", "Date", "Long", "ProblemType", "Refusal", "FieldProblem", "PageInfo");

  private GraphqlText() {
  }

  /** A quoted string. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(point -> {
      if (point == '"' || point == '\\') {
        quoted.append('\\').appendCodePoint(point);
      } else if (point == '\n') {
        quoted.append("\\n");
      } else if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT || point == 0x2028 || point == 0x2029 || Character.getType(point) == Character.SURROGATE) {
        quoted.append(point > 0xFFFF ? " " : String.format("\\u%04X", point));
      } else {
        quoted.appendCodePoint(point);
      }
    });
    return quoted.append('"').toString();
  }

  /** A description of several lines. */
  static String block(String indent, String text) {
    String safe = text.replaceAll("[\\p{Cc}&&[^\\n]]|[\\p{Cf}\\p{Cs}\\u2028\\u2029]", " ").replace("\"\"\"", "\\\"\"\"");
    return "\"\"\"\n" + safe.lines().map(line -> line.isBlank() ? "\n" : indent + line + "\n").collect(Collectors.joining()) + indent + "\"\"\"";
  }

  /** A list of quoted strings. */
  static String list(Collection<?> texts) {
    return texts.stream().map(text -> quoted(String.valueOf(text))).collect(Collectors.joining(", ", "[", "]"));
  }

  /** The name of a field or argument. */
  static String name(String name) {
    String ascii = AsciiNames.of(name).replaceAll("[^A-Za-z0-9_]", "_");
    return ascii.matches("[0-9].*|__.*") || ascii.isEmpty() ? "x" + ascii : ascii;
  }

  /** The name of a type; one that the language or this contract uses itself gets a word in front. */
  static String type(String name) {
    String type = name(name);
    return TAKEN.contains(type) ? "Product" + type : type;
  }

  /** A closed value: "not-found" as NOT_FOUND. */
  static String constant(String kebab) {
    return name(kebab).toUpperCase(java.util.Locale.ROOT);
  }
}
