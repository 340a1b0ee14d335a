package io.github.backenddesign.document;

/** A text, number, boolean or null, with the text as it stands in the file (without quotes and escapes). */
public record ScalarNode(SourceLocation at, Kind kind, String text) implements Node {

  /** What the file's notation says the scalar is; YAML scalars are all text, or null where nothing is written. */
  public enum Kind {
    TEXT, NUMBER, BOOLEAN, NULL
  }
}
