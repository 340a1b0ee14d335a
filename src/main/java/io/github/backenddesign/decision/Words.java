package io.github.backenddesign.decision;

import io.github.backenddesign.document.DataTable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a sentence that say something about its subject, in a common form ("deleted", "deletes" and "delete" are one). */
final class Words {

  private final Set<String> stopwords = new LinkedHashSet<>(DataTable.texts(DataTable.beside(Words.class, "question-forms.yaml").get("stopwords")));

  Set<String> of(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).replaceAll("['\u2019]s\\b", "").split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !stopwords.contains(word)).map(Words::stem).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The share of the first words found among the second. */
  static double share(Set<String> words, Set<String> among) {
    return words.isEmpty() ? 0 : (double) words.stream().filter(among::contains).count() / words.size();
  }

  static String stem(String word) {
    String stem = word;
    if (word.startsWith("customer")) {
      // The only common noun whose stem would be that of another one: customs.
      return "customer";
    }
    for (String ending : new String[] {"ances", "ance", "ations", "ation", "ings", "ing", "ures", "ure", "ies", "ied", "ally", "ers", "er", "es", "ed", "s", "e", "y"}) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= 3) {
        return stem.substring(0, stem.length() - ending.length());
      }
    }
    return stem;
  }
}
