package io.github.backenddesign.output;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes any text harmless in one of the three languages a Markdown file mixes: Markdown itself, HTML and Mermaid. The result is always one line. */
final class MarkdownEscape {

  /** Line breaks of all kinds and tabs: a text never leaves its line. */
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\u00A0\\u2028\\u2029]+");

  /** Control characters, marks that turn the direction of writing (they can show a line in another order than it has), byte order marks. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\uFFF9-\\uFFFB]");

  /** Has a meaning wherever it stands. The dollar sign opens formulas on some platforms. */
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*\\[\\]<>|~$]");

  /** Emphasis only begins or ends at the edge of a word, so field_names stay readable. */
  private static final Pattern UNDERSCORE_AT_EDGE = Pattern.compile("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

  private static final Pattern CHARACTER_REFERENCE = Pattern.compile("&(?=#?\\w+;)");

  /** Headings, lists and rules begin a line. */
  private static final Pattern AT_START = Pattern.compile("^(?:([-+=#])|(\\d{1,9})([.)]))(?=\\s|$|[-+=#])");

  /** What stands in a code span as it is; anything else is better escaped than fenced in. */
  private static final Pattern PLAIN_CODE = Pattern.compile("[\\p{L}\\p{N} _./{}:,;?=<>()\\[\\]^*+@#&'\"!%~$-]+");

  /** Ends or opens something in one of Mermaid's kinds of diagrams. */
  private static final Pattern MERMAID = Pattern.compile("[#&<>\"`\\\\;%{}|]");

  private MarkdownEscape() {
  }

  static String markdown(String text) {
    String line = line(text);
    line = SPECIAL.matcher(line).replaceAll("\\\\$0");
    line = UNDERSCORE_AT_EDGE.matcher(line).replaceAll("\\\\_");
    line = CHARACTER_REFERENCE.matcher(line).replaceAll("\\\\&");
    return AT_START.matcher(line).replaceAll(start -> start.group(1) == null ? start.group(2) + "\\\\" + start.group(3) : "\\\\" + start.group(1));
  }

  static String code(String text) {
    String line = line(text);
    return PLAIN_CODE.matcher(line).matches() ? "`" + line + "`" : markdown(text);
  }

  static String html(String text) {
    return line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
  }

  /** For labels in double quotes and messages; Mermaid has references of its own, which begin with a number sign. */
  static String mermaid(String text) {
    return MERMAID.matcher(line(text)).replaceAll(special -> "#" + (int) special.group().charAt(0) + ";");
  }

  /** A name for a place in the file, the same for the same id. */
  static String anchor(String prefix, String id) {
    StringBuilder name = new StringBuilder(prefix).append('-');
    id.codePoints().forEach(point -> {
      if (point < 128 && (Character.isLetterOrDigit(point) || "._-".indexOf(point) >= 0)) {
        name.appendCodePoint(point);
      } else {
        name.append('_').append(Integer.toHexString(point).toUpperCase(Locale.ROOT));
      }
    });
    return name.toString();
  }

  private static String line(String text) {
    return INVISIBLE.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("").strip();
  }
}
