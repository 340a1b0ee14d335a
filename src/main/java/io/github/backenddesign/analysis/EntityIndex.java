package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Inflection;
import io.github.backenddesign.language.NounPhrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the entity a noun phrase speaks of: names and aliases by their words in the singular. */
final class EntityIndex {

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> entities = new LinkedHashSet<>();
  private final Language language;
  private final Inflection inflection;

  EntityIndex(Language language) {
    this.language = language;
    this.inflection = language.inflection();
  }

  /** Makes words stand for an entity, unless they already stand for another. */
  void add(String words, String entity) {
    if (names.putIfAbsent(key(words), entity) == null) {
      entities.add(entity);
    }
  }

  /** All entities that words stand for, in the order they were added. */
  Set<String> entities() {
    return Collections.unmodifiableSet(entities);
  }

  /** Entity of exactly these words. */
  Optional<String> exact(String words) {
    return Optional.ofNullable(names.get(key(words)));
  }

  /** Entity of a phrase: its compound, its last two words, its head, a noun before the head, in this order. */
  Optional<String> of(NounPhrase phrase) {
    for (String candidate : candidates(phrase)) {
      String entity = names.get(key(candidate));
      if (entity != null) {
        return Optional.of(entity);
      }
    }
    return Optional.empty();
  }

  /** Whether words are the whole name of an entity rather than its last word. */
  boolean isWhole(String words) {
    return exact(words).filter(entity -> key(Names.plain(entity)).equals(key(words))).isPresent();
  }

  /** The base forms a word may be a form of, as a verb. */
  List<String> bases(String verb) {
    return inflection.verbBases(verb);
  }

  /** Entities named anywhere in a text, in order of appearance. */
  List<String> mentionedIn(String text) {
    List<String> words = Names.words(text).stream().map(inflection::singular).map(language.lexicon()::standard).toList();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String two = i + 1 < words.size() ? words.get(i) + " " + words.get(i + 1) : "";
      String entity = names.getOrDefault(two, names.get(words.get(i)));
      if (entity != null && !found.contains(entity)) {
        found.add(entity);
      }
    }
    return found;
  }

  private static List<String> candidates(NounPhrase phrase) {
    List<String> candidates = new ArrayList<>();
    candidates.add(phrase.compound());
    if (phrase.modifiers().size() > 1) {
      candidates.add(phrase.modifiers().get(phrase.modifiers().size() - 1) + " " + phrase.head());
    }
    candidates.add(phrase.head());
    phrase.modifiers().forEach(candidates::add);
    return candidates;
  }

  private String key(String words) {
    List<String> parts = Names.words(words);
    List<String> singular = new ArrayList<>();
    parts.forEach(part -> singular.add(language.lexicon().standard(inflection.singular(part))));
    return String.join(" ", singular);
  }
}
