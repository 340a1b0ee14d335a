package io.github.backenddesign.output;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of output files that come from outside: from templates of a team, and from ids of documents. */
final class OutputName {

  /** What is safe on every file system: no way to another directory, no stream, no hidden file. */
  private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.,() +@-]*");

  /** Names that Windows keeps for devices, whatever follows the dot. */
  private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private OutputName() {
  }

  static boolean isSafe(String name) {
    return SAFE.matcher(name).matches() && !DEVICE.matcher(name).matches() && !name.endsWith(".") && !name.endsWith(" ");
  }

  /** The id as part of a file name: other characters as their numbers, so that different ids have different names. */
  static String of(String id) {
    String name = MarkdownEscape.anchor("", id).substring(1);
    return name.startsWith(".") || DEVICE.matcher(name).matches() ? "_" + name : name;
  }

  /** Equal for names that are one file on some file systems. */
  static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
