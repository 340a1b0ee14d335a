package io.github.backenddesign.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Texts of the documents by the words in them, because trying every pattern of every thing on every text takes quadratic time. */
final class SaidTexts {

  private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{N}_]+");
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9_]+");

  private final List<String> texts;
  private final TreeMap<String, List<Integer>> byWord = new TreeMap<>();

  SaidTexts(List<String> texts) {
    this.texts = List.copyOf(texts);
    for (int i = 0; i < texts.size(); i++) {
      for (String word : new TreeSet<>(List.of(WORD_END.split(texts.get(i).toLowerCase(Locale.ROOT))))) {
        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
      }
    }
  }

  /** Whether the pattern matches one of those texts that have a word with one of these beginnings. */
  boolean anyMatches(Pattern pattern, List<String> beginnings) {
    if (!beginnings.stream().allMatch(beginning -> PLAIN.matcher(beginning).matches())) {
      return texts.stream().anyMatch(text -> pattern.matcher(text).find());
    }
    return beginnings.stream().anyMatch(beginning -> byWord.subMap(beginning, beginning + Character.MAX_VALUE).values().stream().flatMap(List::stream).anyMatch(i -> pattern.matcher(texts.get(i)).find()));
  }

  /** The same for a pattern that names nothing. */
  boolean anyMatches(Pattern pattern) {
    return texts.stream().anyMatch(text -> pattern.matcher(text).find());
  }
}
