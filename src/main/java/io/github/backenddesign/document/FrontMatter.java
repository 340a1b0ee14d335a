package io.github.backenddesign.document;

import java.util.regex.Pattern;

/** The YAML block some tools put on top of a Markdown file; a Markdown parser would take its last line for a heading. */
final class FrontMatter {

  private static final Pattern LINE = Pattern.compile("[\\w-]+:.*|[ \\t#-].*|");

  private FrontMatter() {
  }

  /** The text with empty lines in place of the block, so that all places stay the same. */
  static String blank(SourceText source) {
    int end = lastLine(source);
    if (end == 0) {
      return source.text();
    }
    int rest = source.lineStart(end) + source.line(end).length();
    return source.text().substring(0, rest).replaceAll("[^\\r\\n]", "") + source.text().substring(rest);
  }

  /** The line that closes the block, 0 where there is none. */
  private static int lastLine(SourceText source) {
    if (!source.line(0).stripTrailing().equals("---")) {
      return 0;
    }
    for (int line = 1; line < source.lineCount(); line++) {
      String text = source.line(line);
      if (text.stripTrailing().equals("---")) {
        return line;
      }
      if (!LINE.matcher(text).matches()) {
        return 0;
      }
    }
    return 0;
  }
}
