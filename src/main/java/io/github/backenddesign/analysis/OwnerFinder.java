package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Clause;
import io.github.backenddesign.language.NounPhrase;
import io.github.backenddesign.language.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the entity whose fields a sentence lists, from the words before the list. */
final class OwnerFinder {

  private static final Pattern MODAL = Pattern.compile("(?i)\\b(?:can|may|must|shall|should) (.+)");

  private final Language language;
  private final EntityIndex index;
  private final Set<String> occurrences;
  private final Set<String> parts;
  /** Nouns for acts: the receipt of a sample is told of the sample. */
  private final Set<String> acts;

  OwnerFinder(Language language, EntityIndex index) {
    this.language = language;
    this.index = index;
    Table words = FieldWords.table();
    occurrences = Set.copyOf(words.texts("occurrences"));
    acts = words.map("acts").keySet();
    parts = Set.copyOf(words.texts("parts"));
  }

  /** The entity of the words; the fallback where they name none or only an occurrence ("a row", "the entry"). */
  Optional<String> of(String words, Optional<String> fallback) {
    List<NounPhrase> phrases = language.clauses().phrases(words);
    if (phrases.isEmpty()) {
      return fallback;
    }
    if (phrases.size() == 1 && !words.contains(",")) {
      return subject(phrases.get(0), words, fallback);
    }
    Optional<String> whole = language.clauses().read(words).stream().anyMatch(clause -> !clause.verb().isEmpty()) ? Optional.empty() : partOfOther(phrases);
    if (whole.isPresent()) {
      return whole;
    }
    List<String> mentioned = index.mentionedIn(words);
    return acted(words).or(() -> mentioned.isEmpty() ? begun(phrases.get(0)).or(() -> fallback) : Optional.of(mentioned.get(mentioned.size() - 1)));
  }

  /** What "the board" shows are the board figures, where these are things. */
  private Optional<String> begun(NounPhrase phrase) {
    return index.entities().stream().filter(name -> Names.plain(name).startsWith(phrase.head() + " ")).findFirst();
  }

  /** "The position of a driver in a lane" is a position of a lane. */
  private Optional<String> partOfOther(List<NounPhrase> phrases) {
    return index.exact(phrases.get(phrases.size() - 1).compound() + " " + phrases.get(0).head());
  }

  /** What a clause before the list does something to ("file a complaint about a vehicle"), or what its verb alone makes ("dispute a fare"). */
  private Optional<String> acted(String words) {
    Matcher modal = MODAL.matcher(words);
    List<Clause> clauses = language.clauses().read(modal.find() ? modal.group(1) : words);
    Optional<Clause> act = clauses.stream().findFirst().filter(clause -> !clause.verb().isEmpty());
    return act.flatMap(clause -> index.exact(clause.verb())).or(() -> act.flatMap(Clause::object).flatMap(object -> index.of(object).or(() -> object.of().flatMap(index::of))));
  }

  private Optional<String> subject(NounPhrase phrase, String words, Optional<String> fallback) {
    Optional<String> part = fallback.filter(whole -> parts.contains(phrase.head())).flatMap(this::partOf);
    if (part.isPresent()) {
      return part;
    }
    boolean act = phrase.modifiers().isEmpty() && acts.contains(phrase.head());
    Optional<String> acted = phrase.of().filter(of -> act).flatMap(index::of);
    if (acted.isPresent()) {
      return acted;
    }
    Optional<String> named = index.exact(words.toLowerCase(Locale.ROOT).replaceFirst("^(?:an?|the|each|every|of) ", "")).or(() -> index.exact(phrase.compound())).or(() -> index.exact(phrase.head()));
    if (named.isPresent()) {
      return named;
    }
    String last = language.inflection().singular(words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    boolean occurrence = occurrences.contains(phrase.head()) || occurrences.contains(last) || language.lexicon().is("screen", phrase.head());
    List<String> mentioned = index.mentionedIn(words);
    return mentioned.isEmpty() ? occurrence ? fallback : Optional.empty() : Optional.of(mentioned.get(0));
  }

  /** The entity of the parts of another: cart items of a cart. */
  private Optional<String> partOf(String whole) {
    return index.entities().stream().filter(name -> name.startsWith(whole) && parts.contains(Names.plain(name.substring(whole.length())))).findFirst();
  }
}
