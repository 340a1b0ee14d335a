package io.github.backenddesign.evaluation;

import java.util.List;
import java.util.function.Supplier;

/** One word, pattern or part of a pattern of a table: where it stands, the words by which texts can be searched for it (none: it may occur in any), where its group is from, and the table without it. */
record LexiconEntry(String file, String group, String text, List<String> stems, String source, Supplier<String> tableWithout) {

  private static final int LONGEST_ENDING = 5;

  LexiconEntry {
    stems = List.copyOf(stems);
  }

  /** Whether a text of these words may have it, in some inflected form. */
  boolean mayOccurIn(List<String> vocabulary) {
    return stems.stream().allMatch(stem -> vocabulary.stream().anyMatch(word -> word.startsWith(stem) && word.length() <= stem.length() + LONGEST_ENDING));
  }

  @Override
  public String toString() {
    return file + " " + group + ": " + text;
  }
}
