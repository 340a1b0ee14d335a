package io.github.backenddesign.answers;

import io.github.backenddesign.document.SourceText;
import java.util.List;

/** A text as lines with their ends, and the insertion of new lines that end as their neighbours do. */
final class TextLines {

  private final SourceText source;

  TextLines(SourceText source) {
    this.source = source;
  }

  /** The zero-based line of an offset. */
  int of(int offset) {
    return source.locate(offset, "").line() - 1;
  }

  /** The offset behind the last character of a line, before its line end. */
  int endOf(int line) {
    return source.lineStart(line) + source.line(line).length();
  }

  /** The blanks before the key at this offset, which must be the first thing on its line. */
  String indentOf(int offset) {
    String indent = source.text().substring(source.lineStart(of(offset)), offset);
    if (!indent.isBlank() || indent.contains("\t")) {
      throw new Refusal("keys do not stand at the start of their lines");
    }
    return indent;
  }

  /** The text with new lines below this line; a file without a line end at its end keeps having none. */
  String insertBelow(int line, List<String> added) {
    String text = source.text();
    String eol = lineEnd(line);
    boolean unended = line == source.lineCount() - 1;
    if (unended && !source.line(line).isEmpty()) {
      return text + eol + String.join(eol, added);
    }
    int at = unended ? text.length() : source.lineStart(line + 1);
    return text.substring(0, at) + String.join(eol, added) + eol + text.substring(at);
  }

  /** As on this line, else as on the first. */
  private String lineEnd(int line) {
    for (int candidate : new int[] {line, 0}) {
      if (candidate + 1 < source.lineCount()) {
        return source.text().substring(endOf(candidate), source.lineStart(candidate + 1));
      }
    }
    return "\n";
  }
}
