package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Table;
import java.util.Set;

/** The words that tell fields from things, read once for all that ask for them. */
final class FieldWords {

  private static final Table TABLE = Table.of(FieldWords.class, "en/field-words.yaml");

  private static final Set<String> NAMING = Set.copyOf(TABLE.texts("naming"));
  private static final Set<String> IDENTIFIERS = Set.copyOf(TABLE.texts("identifiers"));

  private FieldWords() {
  }

  /** Whether a field of this name tells which thing is meant ("number", "slug"). */
  static boolean isIdentifier(String word) {
    return NAMING.contains(word) || IDENTIFIERS.contains(word);
  }

  /** Whether it does so behind the name of the thing ("voyage number"). */
  static boolean isNaming(String word) {
    return NAMING.contains(word);
  }

  static Table table() {
    return TABLE;
  }
}
