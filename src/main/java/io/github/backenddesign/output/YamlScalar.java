package io.github.backenddesign.output;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts as YAML scalars that any reader takes for the same text. */
final class YamlScalar {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");

  /** Words some readers take for something else than text. */
  private static final Set<String> RESERVED = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

  private YamlScalar() {
  }

  static String of(String text) {
    if (PLAIN.matcher(text).matches() && !RESERVED.contains(text.toLowerCase(Locale.ROOT))) {
      return text;
    }
    return "\"" + MarkdownEscape.line(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
