package io.github.backenddesign.analysis;

import java.util.List;

/**
 * The words of one field in a list: those of its name in lower case, whose it is where the words say so ("the IBAN of the payee"), what stands in parentheses, whether it may be left out, and its kind where the words tell it ("boolean", "count", "date-time"), else "".
 * {@code determined} tells that an article or possessive stood before it, as only nouns have.
 */
record FieldPhrase(List<String> name, String holder, String note, boolean optional, String kind, boolean determined) {

  FieldPhrase {
    name = List.copyOf(name);
  }

  /** A field with this name only. */
  static FieldPhrase of(List<String> name) {
    return new FieldPhrase(name, "", "", false, "", false);
  }

  /** A field whose words tell its kind. */
  static FieldPhrase of(List<String> name, String kind) {
    return new FieldPhrase(name, "", "", false, kind, true);
  }

  /** The name with blanks. */
  String words() {
    return String.join(" ", name);
  }

  String head() {
    return name.isEmpty() ? "" : name.get(name.size() - 1);
  }

  /** The same field under another name. */
  FieldPhrase named(List<String> other) {
    return new FieldPhrase(other, holder, note, optional, kind, determined);
  }
}
