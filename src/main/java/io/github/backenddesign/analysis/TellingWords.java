package io.github.backenddesign.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words by which a system is told from others: neither general ones nor those a product uses all the time ("school" in the documents of a school). */
final class TellingWords {

  /** A word in this share of all sentences, and in so many at least, is about the product rather than about a system outside. */
  private static final double COMMON = 0.03;
  private static final int FEWEST = 8;
  static final int SHORTEST = 3;

  private final SupplierRoles roles;
  private final Set<String> common = new HashSet<>();

  TellingWords(SupplierRoles roles, List<Statement> statements) {
    this.roles = roles;
    Map<String, Integer> sentences = new HashMap<>();
    statements.forEach(statement -> Set.copyOf(words(statement.text())).forEach(word -> sentences.merge(word, 1, Integer::sum)));
    sentences.forEach((word, count) -> {
      if (count >= FEWEST && count >= COMMON * statements.size()) {
        common.add(word);
      }
    });
  }

  /** The words of a text in lower case. */
  static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+"));
  }

  /** The telling words of a name; all of them where each is a general one. */
  List<String> of(String name) {
    List<String> words = words(name).stream().filter(word -> word.length() >= SHORTEST).toList();
    List<String> own = words.stream().filter(word -> !roles.isGeneric(word) && !common.contains(word)).toList();
    return own.isEmpty() ? words : own;
  }
}
