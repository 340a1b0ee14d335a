package io.github.backenddesign.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that somebody meant who typed an unknown one. */
public final class DidYouMean {

  private static final int SHORTEST_PREFIX = 3;

  private DidYouMean() {
  }

  /** A candidate and how far it is from the word; one that merely starts with the word comes after all that are close. */
  private record Guess(String candidate, int distance) {
  }

  /** The closest candidate, the first in the alphabet among equally close ones; none where all are too far. Upper and lower case do not matter. */
  public static Optional<String> among(String word, Collection<String> candidates) {
    String typed = word.toLowerCase(Locale.ROOT);
    return candidates.stream().flatMap(candidate -> guess(typed, candidate).stream())
        .min(Comparator.comparingInt(Guess::distance).thenComparing(Guess::candidate)).map(Guess::candidate);
  }

  private static Optional<Guess> guess(String typed, String candidate) {
    String known = candidate.toLowerCase(Locale.ROOT);
    int limit = typed.length() <= 3 ? 1 : Math.max(2, typed.length() / 3);
    int distance = Math.abs(typed.length() - known.length()) > limit ? limit + 1 : distance(typed, known);
    if (distance <= limit) {
      return Optional.of(new Guess(candidate, distance));
    }
    return typed.length() >= SHORTEST_PREFIX && known.startsWith(typed) ? Optional.of(new Guess(candidate, Integer.MAX_VALUE)) : Optional.empty();
  }

  /** Levenshtein's distance, row by row. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
