package io.github.backenddesign.document;

import java.util.Comparator;

/**
 * A place in an input file: path as shown to users, one-based line and column, and a JSON pointer into the tree ("" for its root).
 * Line and column are 0 where the file as a whole is meant.
 */
public record SourceLocation(String file, int line, int column, String pointer) implements Comparable<SourceLocation> {

  private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::file)
      .thenComparingInt(SourceLocation::line)
      .thenComparingInt(SourceLocation::column)
      .thenComparing(SourceLocation::pointer);

  /** The file as a whole. */
  public static SourceLocation ofFile(String file) {
    return new SourceLocation(file, 0, 0, "");
  }

  /** A place in a file that has no tree. */
  public static SourceLocation at(String file, int line, int column) {
    return new SourceLocation(file, line, column, "");
  }

  @Override
  public int compareTo(SourceLocation other) {
    return ORDER.compare(this, other);
  }

  /** The clickable form {@code file:line:column}, or the file alone. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
