package io.github.backenddesign.output;

import java.io.Writer;

/** Collects what a template writes; a loop without end fails here before the memory of the build is used up. */
final class LimitedWriter extends Writer {

  /** Far above the summary of the largest product. */
  static final int MOST_CHARACTERS = 100_000_000;

  private final StringBuilder text = new StringBuilder();

  /** Thrown in the midst of a template. */
  static final class Overflow extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  @Override
  public void write(String more) {
    require(more.length());
    text.append(more);
  }

  @Override
  public void write(char[] characters, int start, int length) {
    require(length);
    text.append(characters, start, length);
  }

  @Override
  public void flush() {
    // All is in memory.
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  private void require(int more) {
    if (text.length() + more > MOST_CHARACTERS) {
      throw new Overflow();
    }
  }

  /** Lines end with LF and without blanks, no two empty ones follow each other: sections that leave something out leave blank lines behind. In place, as the text may be large. */
  void tidy() {
    text.append('\n');
    int kept = 0;
    boolean afterBlank = true;
    for (int start = 0; start < text.length();) {
      int end = lineEnd(start);
      int next = end + (text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n' ? 2 : 1);
      int last = stripped(start, end);
      if (last > start || !afterBlank) {
        kept = keep(start, last, kept);
      }
      afterBlank = last == start;
      start = next;
    }
    text.setLength(stripped(0, kept));
    text.append('\n');
  }

  private int lineEnd(int start) {
    int end = start;
    while (text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int stripped(int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private int keep(int start, int end, int place) {
    int to = place;
    for (int from = start; from < end; from++) {
      text.setCharAt(to++, text.charAt(from));
    }
    text.setCharAt(to++, '\n');
    return to;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
