package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises sentences that list all values of one field: "urgency is routine, urgent or emergency", "a cause out of the list: leak, theft", "reasons: too warm, leaking", "waiting, sent or failed is shown". */
final class StatedValues {

  /** A field in the words of the sentence ("" where it lists the states of a thing) and its values. */
  record Values(String field, List<String> items) {
  }

  private static final Pattern ONE_OF = FieldSentences.of("values", "one-of");
  private static final Pattern FROM_LIST = FieldSentences.of("values", "from-list");
  private static final Pattern LABELLED = FieldSentences.of("values", "labelled");
  private static final Pattern ALTERNATIVES = FieldSentences.of("values", "alternatives");
  private static final Pattern STATES = FieldSentences.of("values", "states");
  private static final int FEWEST_STATES = 3;

  private final Lexicon lexicon;
  private final FieldTest test;
  private final FieldPhrases phrases;

  StatedValues(Language language, FieldTest test, FieldPhrases phrases) {
    this.lexicon = language.lexicon();
    this.test = test;
    this.phrases = phrases;
  }

  /** The values one sentence lists. */
  Optional<Values> in(String text) {
    String sentence = text.replaceFirst("\\s*[.;]\\s*$", "").replaceFirst("; .*$", "");
    for (Pattern pattern : List.of(ONE_OF, FROM_LIST)) {
      Matcher matcher = pattern.matcher(sentence);
      if (matcher.find()) {
        return values(matcher);
      }
    }
    Matcher states = STATES.matcher(sentence);
    if (states.matches() && areStates(AttributeSet.split(states.group(1)))) {
      return Optional.of(new Values("", AttributeSet.split(states.group(1))));
    }
    for (Pattern pattern : List.of(LABELLED, ALTERNATIVES)) {
      Matcher matcher = pattern.matcher(sentence);
      if (matcher.matches() && isField(singular(matcher.group(1)))) {
        return values(matcher);
      }
    }
    return Optional.empty();
  }

  private Optional<Values> values(Matcher matcher) {
    return Optional.of(new Values(singular(matcher.group(1)), AttributeSet.split(matcher.group(2)))).filter(values -> values.items().size() > 1);
  }

  private String singular(String words) {
    return lexicon.inflection().singular(words.toLowerCase(Locale.ROOT));
  }

  /** A noun that names a field wherever it stands ("reason", "channel"). */
  private boolean isField(String words) {
    return phrases.read(words).stream().anyMatch(field -> test.isClosed(field));
  }

  /** Mostly participles: what a thing was made by what was done to it. */
  private boolean areStates(List<String> items) {
    long participles = items.stream().map(item -> item.toLowerCase(Locale.ROOT).split(" ")).filter(words -> isParticiple(words[0]) || isParticiple(words[words.length - 1])).count();
    return items.size() >= FEWEST_STATES && 2 * participles >= items.size();
  }

  private boolean isParticiple(String word) {
    return word.endsWith("ed") || word.endsWith("ing") || lexicon.inflection().isIrregularVerb(word);
  }
}
