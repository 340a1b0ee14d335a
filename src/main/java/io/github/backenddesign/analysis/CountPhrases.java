package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spells out counts that are told apart by what became of the things: "numbers of added and skipped rows" and "how many rows were added and skipped" are two counts. */
final class CountPhrases {

  private static final String WORD = "[\\p{L}-]+";
  private static final Pattern NUMBERS = Pattern.compile("(?i)\\b(?:the )?numbers? of ((?:" + WORD + ", )*" + WORD + ",? and " + WORD + ") " + WORD + "s\\b");
  private static final Pattern MANY = Pattern.compile("(?i)\\bhow many (?:of (?:them|these) )?(?:" + WORD + " )??(?:were|are|was|is|have been|has been|have|has|had) ((?:" + WORD + ", )*" + WORD + ",? and " + WORD + ")$");
  private static final Pattern APART = Pattern.compile("(?i)\\bhow many (?:" + WORD + " )??(?:(?:were|are|was|is|have been|has been|have|has|had) )?(" + WORD + "),? (?:and )?how many (?:(?:were|are|have|had) )?(" + WORD + ")(?= and\\b|,|$)");
  private static final Pattern MADE = Pattern.compile("(?i)\\b(?:the )?numbers of " + WORD + "s (" + WORD + ") and " + WORD + "s (" + WORD + "(?: (?:apart|aside|out|off|back))?)$");

  private final Lexicon lexicon;

  CountPhrases(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The list with each count as an item of its own. */
  String expand(String items) {
    return told(MADE, told(APART, told(MANY, told(NUMBERS, items))));
  }

  private String told(Pattern pattern, String items) {
    Matcher matcher = pattern.matcher(items);
    if (!matcher.find()) {
      return items;
    }
    List<String> outcomes = new ArrayList<>();
    for (int i = 1; i <= matcher.groupCount(); i++) {
      outcomes.addAll(List.of(matcher.group(i).toLowerCase(Locale.ROOT).split(",? and |, ")));
    }
    return outcomes.stream().allMatch(this::isOutcome) ? items.substring(0, matcher.start()) + "how many of them " + String.join(", how many of them ", outcomes) + items.substring(matcher.end()) : items;
  }

  /** A participle or an adjective: what things are or became. */
  private boolean isOutcome(String words) {
    String first = words.split(" ")[0];
    return lexicon.is("adjectives", first) || first.endsWith("ed") || first.endsWith("ing") || lexicon.is("unchanging", first) || FieldWords.table().texts("faulty").contains(first) || lexicon.inflection().isIrregularVerb(first);
  }
}
