package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.document.DataTable;
import io.github.backenddesign.language.Clause;
import io.github.backenddesign.language.ClauseReader;
import io.github.backenddesign.language.Lexicon;
import io.github.backenddesign.language.NounPhrase;
import io.github.backenddesign.language.VerbClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares names and sentences by what they mean: case, plural, word endings and synonyms make no difference. */
final class Meaning {

  private static final int LONGEST_ENDING = 3;

  private final Lexicon lexicon = Lexicon.english();
  private final ClauseReader clauses = new ClauseReader(lexicon);
  private final Set<String> empty;
  private final Set<String> fieldFillers;
  private final Set<String> paging;

  Meaning() {
    Map<String, Object> table = DataTable.beside(Meaning.class, "words.yaml");
    empty = Set.copyOf(DataTable.texts(table.get("empty")));
    fieldFillers = stems(DataTable.texts(table.get("field-fillers")));
    paging = stems(DataTable.texts(table.get("paging")));
  }

  /** The words of a text that carry meaning, each in its base form. */
  Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    Names.words(text.replaceAll("(?i)e-mail", "email")).stream().filter(word -> !empty.contains(word)).map(this::stem).forEach(words::add);
    return words;
  }

  /** The words of all these texts. */
  Set<String> words(Iterable<String> texts) {
    Set<String> words = new LinkedHashSet<>();
    texts.forEach(text -> words.addAll(words(text)));
    return words;
  }

  /** What a field is about: without words that only tell its form ("is", "count", "url"); none where it has no others. */
  Set<String> field(String name) {
    Set<String> kept = words(name);
    kept.removeAll(fieldFillers);
    return kept;
  }

  /** Whether a name of something sent only tells which part of a list is wanted. */
  boolean isPaging(String name) {
    return words(name).stream().anyMatch(paging::contains);
  }

  /** Whether two names have the same words, whatever their order. */
  boolean same(String one, String other) {
    return words(one).equals(words(other));
  }

  /** Whether one name says all the other says: "handling event" and "event". */
  boolean within(String one, String other) {
    Set<String> first = words(one);
    Set<String> second = words(other);
    return !first.isEmpty() && !second.isEmpty() && (first.containsAll(second) || second.containsAll(first));
  }

  /** How many words two texts share. */
  int shared(Set<String> one, Set<String> other) {
    return (int) one.stream().filter(other::contains).count();
  }

  /** What a phrase does to what. */
  List<Act> acts(String phrase) {
    List<Act> acts = new ArrayList<>();
    for (Clause clause : clauses.read(imperative(phrase.strip()))) {
      Set<String> objects = new LinkedHashSet<>();
      clause.objects().forEach(object -> objects.addAll(nouns(object)));
      VerbClass type = clause.verb().isEmpty() ? nominal(clause) : clause.type();
      acts.add(new Act(type, clause.verb(), objects));
    }
    return acts;
  }

  /** What a name in camel case does to what: "searchArticles". */
  List<Act> actsOfName(String name) {
    List<Act> acts = new ArrayList<>();
    for (String part : name.split("\\s*(?:/|,|\\bor\\b)\\s*")) {
      acts.addAll(acts(Names.plain(part)));
    }
    return acts;
  }

  /** "Editing comments" names the act "edit comments". */
  private String imperative(String phrase) {
    String first = phrase.split("\\s+", 2)[0];
    String lower = first.toLowerCase(Locale.ROOT);
    Optional<String> verb = lower.endsWith("ing") ? lexicon.inflection().verbBases(lower).stream().filter(base -> !base.equals(lower) && lexicon.classOf(base) != VerbClass.UNKNOWN)
        .findFirst() : Optional.empty();
    return verb.map(base -> base + phrase.substring(first.length())).orElse(phrase);
  }

  private VerbClass nominal(Clause clause) {
    return clause.object().flatMap(object -> lexicon.verbOf(object.head())).map(lexicon::classOf).orElse(VerbClass.UNKNOWN);
  }

  private Set<String> nouns(NounPhrase phrase) {
    Set<String> nouns = new LinkedHashSet<>(words(phrase.compound()));
    phrase.of().ifPresent(of -> nouns.addAll(nouns(of)));
    return nouns;
  }

  private Set<String> stems(List<String> words) {
    Set<String> stems = new LinkedHashSet<>();
    words.forEach(word -> stems.add(stem(word)));
    return stems;
  }

  private String stem(String word) {
    String base = lexicon.standard(lexicon.inflection().singular(word));
    String verb = lexicon.verbOf(base).filter(found -> found.indexOf(' ') < 0).orElse(base);
    for (String ending : List.of("ing", "ion", "ed", "er")) {
      if (verb.endsWith(ending) && verb.length() - ending.length() >= LONGEST_ENDING && !verb.equals("user")) {
        verb = verb.substring(0, verb.length() - ending.length());
        break;
      }
    }
    verb = verb.endsWith("e") && verb.length() > LONGEST_ENDING ? verb.substring(0, verb.length() - 1) : verb;
    int last = verb.length() - 1;
    return last > 2 && verb.charAt(last) == verb.charAt(last - 1) ? verb.substring(0, last) : verb;
  }
}
