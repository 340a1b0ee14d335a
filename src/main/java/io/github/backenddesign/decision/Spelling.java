package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Statement;
import io.github.backenddesign.analysis.Statements;
import io.github.backenddesign.product.Product;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of things and fields as the documents of a product write them: {@code unLocode} is "UN/LOCODE" where they say so, else "un locode". */
final class Spelling {

  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2}");

  /** Those with an abbreviation. */
  private final List<String> texts;
  private final Map<String, String> known = new HashMap<>();

  Spelling(Product product) {
    this.texts = Statements.of(product).stream().map(Statement::text).filter(text -> ABBREVIATION.matcher(text).find()).toList();
  }

  String of(String name) {
    return known.computeIfAbsent(name, this::find);
  }

  /** Only abbreviations differ from what the words of the name say; a capital at the start of a sentence is none. */
  private String find(String name) {
    String words = PatternSubject.words(name);
    Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{N}])" + Arrays.stream(words.split(" ")).map(Pattern::quote).collect(Collectors.joining("[\\s/_-]?")) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    return texts.stream().flatMap(text -> pattern.matcher(text).results()).map(MatchResult::group).filter(Spelling::isAbbreviated).findFirst().orElse(words);
  }

  private static boolean isAbbreviated(String spelled) {
    return ABBREVIATION.matcher(spelled).find() && spelled.equals(spelled.strip());
  }

  /** The plural of a name of one or more words. */
  static String plural(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.matches(".*[^aeiou]y")) {
      return words.substring(0, words.length() - 1) + "ies";
    }
    return lower.matches(".*(?:s|x|z|ch|sh)") ? words + "es" : words + "s";
  }
}
