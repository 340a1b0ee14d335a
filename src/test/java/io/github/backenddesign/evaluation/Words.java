package io.github.backenddesign.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Breaks names and sentences into comparable words: {@code listAllCargos}, {@code list_all_cargos} and {@code List all cargos} are the same. */
final class Words {

  private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+");

  /** Plural endings and what stands for them in the singular; the first that fits wins. */
  private static final List<Map.Entry<String, String>> PLURALS = List.of(
      Map.entry("ies", "y"), Map.entry("sses", "ss"), Map.entry("xes", "x"), Map.entry("ches", "ch"), Map.entry("ses", "se"), Map.entry("s", ""));

  private Words() {
  }

  static List<String> of(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).map(Words::stem).toList();
  }

  /** One spelling for all ways to write a name: its words, run together. */
  static String key(String name) {
    return String.join("", of(name));
  }

  /** The key of a sentence's beginning, which survives an edit of its end. */
  static String beginning(String sentence) {
    return String.join(" ", of(sentence).stream().limit(5).toList());
  }

  /** Letters only, lower case: {@code Client-only} and {@code client only} are the same label. */
  static String label(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  static String stem(String word) {
    String bare = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    if (bare.endsWith("ss")) {
      return bare;
    }
    for (Map.Entry<String, String> plural : PLURALS) {
      int stem = bare.length() - plural.getKey().length();
      if (bare.endsWith(plural.getKey()) && stem > 2) {
        return bare.substring(0, stem) + plural.getValue();
      }
    }
    return bare;
  }
}
