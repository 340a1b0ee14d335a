package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spells out counts that are told apart by what became of the things: "numbers of added and skipped rows" and "how many rows were added and skipped" are two counts. */
final class CountPhrases {

  private static final Pattern NUMBERS = FieldSentences.of("counts", "numbers");
  private static final Pattern MANY = FieldSentences.of("counts", "many");
  private static final Pattern APART = FieldSentences.of("counts", "apart");
  private static final Pattern MADE = FieldSentences.of("counts", "made");

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
