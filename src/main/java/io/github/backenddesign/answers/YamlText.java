package io.github.backenddesign.answers;

import java.util.Set;
import java.util.regex.Pattern;

/** Writes texts so that YAML reads back exactly them, with quotes only where they are needed. */
public final class YamlText {

  // Nothing that could be an indicator, and no ": " or " #" inside.
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_./()+*|'-]|[,;](?= )|:(?=[\\p{L}\\p{N}])| (?![ #]))*(?<! )");
  private static final Pattern PLAIN_KEY = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*");
  private static final Pattern SINGLE_QUOTED = Pattern.compile("[\\P{C}&&[^\\u2028\\u2029]]*");
  private static final Set<String> NULLS = Set.of("null", "Null", "NULL");

  private YamlText() {
  }

  /** A key or a value inside a flow mapping: safe in every context. */
  public static String key(String text) {
    return PLAIN_KEY.matcher(text).matches() && !NULLS.contains(text) ? text : quoted(text);
  }

  /** A value behind a key of a block mapping, on one line. */
  public static String value(String text) {
    return PLAIN.matcher(text).matches() && !NULLS.contains(text) ? text : quoted(text);
  }

  /** A text as one line of a comment, with its {@code #}; line breaks and control characters turn into blanks. */
  public static String comment(String text) {
    String line = text.replaceAll("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]+", " ").strip();
    return line.startsWith("#") ? line : ("# " + line).strip();
  }

  private static String quoted(String text) {
    return SINGLE_QUOTED.matcher(text).matches() ? "'" + text.replace("'", "''") + "'" : doubleQuoted(text);
  }

  private static String doubleQuoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> {
      if (c == '"' || c == '\\') {
        quoted.append('\\').appendCodePoint(c);
      } else if (SINGLE_QUOTED.matcher(Character.toString(c)).matches()) {
        quoted.appendCodePoint(c);
      } else {
        quoted.append(c == '\n' ? "\\n" : String.format("\\U%08X", c));
      }
    });
    return quoted.append('"').toString();
  }
}
