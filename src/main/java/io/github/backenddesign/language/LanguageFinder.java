package io.github.backenddesign.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out whether texts are written in another language than English, by the share of function words of {@code function-words.yaml}. In doubt, and where English is mixed with another language, they are English.
 */
public final class LanguageFinder {

  /** A product in a dozen words may lack any function word. */
  private static final int FEWEST_WORDS = 25;
  /** Every sixth to third word of a text is one of these; lists without verbs have fewer. */
  private static final double TELLING = 0.10;
  private static final double TIMES_ENGLISH = 3;
  /** Below this, texts of so many words are in no language of the table. */
  private static final double NO_ENGLISH = 0.02;
  private static final int WORDS_OF_UNKNOWN = 80;

  private static final String ENGLISH = "English";
  private static final String UNKNOWN = "a language it has no words of";

  private record Words(String name, Set<String> words, Set<String> negations) {

    double share(List<String> text) {
      return text.isEmpty() ? 0 : (double) text.stream().filter(words::contains).count() / text.size();
    }
  }

  private final List<Words> languages = new ArrayList<>();

  /** Reads the table. */
  public LanguageFinder() {
    for (Map<String, Object> row : Table.of(LanguageFinder.class, "function-words.yaml").rows("languages")) {
      languages.add(new Words(String.valueOf(row.get("name")), texts(row.get("words")), texts(row.get("negations"))));
    }
  }

  /** The language of these texts where it is another than English. */
  public Optional<WrittenLanguage> otherThanEnglish(List<String> texts) {
    List<String> words = texts.stream().flatMap(text -> Tokens.words(text).stream()).filter(word -> Character.isLetter(word.charAt(0))).toList();
    double english = languages.stream().filter(language -> language.name().equals(ENGLISH)).findFirst().orElseThrow().share(words);
    if (isInAnotherScript(words)) {
      return Optional.of(new WrittenLanguage(UNKNOWN, 0, english, Set.of()));
    }
    if (words.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    Words best = languages.get(0);
    for (Words language : languages) {
      best = language.share(words) > best.share(words) ? language : best;
    }
    if (!best.name().equals(ENGLISH) && best.share(words) >= TELLING && best.share(words) > TIMES_ENGLISH * english) {
      return Optional.of(new WrittenLanguage(best.name(), best.share(words), english, best.negations()));
    }
    boolean unknown = words.size() >= WORDS_OF_UNKNOWN && english < NO_ENGLISH;
    return unknown ? Optional.of(new WrittenLanguage(UNKNOWN, 0, english, Set.of())) : Optional.empty();
  }

  /** Greek, Cyrillic, Chinese ...: most letters are not Latin. */
  private static boolean isInAnotherScript(List<String> words) {
    long letters = words.stream().flatMapToInt(String::codePoints).filter(Character::isLetter).count();
    long latin = words.stream().flatMapToInt(String::codePoints).filter(Character::isLetter).filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN).count();
    return letters >= FEWEST_WORDS && latin * 2 < letters;
  }

  private static Set<String> texts(Object words) {
    Set<String> texts = new HashSet<>();
    ((List<?>) words).forEach(word -> texts.add(String.valueOf(word)));
    return texts;
  }
}
