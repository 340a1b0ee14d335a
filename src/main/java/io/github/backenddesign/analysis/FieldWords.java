package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Table;

/** The words that tell fields from things, read once for all that ask for them. */
final class FieldWords {

  private static final Table TABLE = Table.of(FieldWords.class, "en/field-words.yaml");

  private FieldWords() {
  }

  static Table table() {
    return TABLE;
  }
}
