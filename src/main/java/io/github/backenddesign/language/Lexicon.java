package io.github.backenddesign.language;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of one language, from its tables. */
public final class Lexicon {

  /** A verb found at the start of some tokens: its base form, class, and how many tokens it takes. */
  public record VerbMatch(String verb, VerbClass type, int length) {
  }

  private static final int LONGEST_PHRASE = 5;
  /** What turns an act into the one that takes it back: freeze, unfreeze. */
  private static final String UNDOING = "un";
  private static final String NOUN_VERBS = "noun-verbs";

  private final Map<String, VerbClass> verbs = new LinkedHashMap<>();
  private final Map<String, String> groups = new LinkedHashMap<>();
  private final Map<String, String> nominalVerbs = new LinkedHashMap<>();
  private final Map<String, Set<String>> sets = new LinkedHashMap<>();
  private final Map<String, String> standards = new LinkedHashMap<>();
  private final List<List<String>> leadIns;
  private final List<List<String>> adverbials;
  private final Inflection inflection;
  private final VerbSenses senses;

  private Lexicon(String language) {
    String folder = language + "/";
    Table verbTable = Table.of(Lexicon.class, folder + "verbs.yaml");
    for (String group : verbTable.keys()) {
      VerbClass type = VerbClass.valueOf(group.toUpperCase(Locale.ROOT).replace('-', '_'));
      verbTable.rows(group).forEach(row -> ((List<?>) row.get("verbs")).forEach(verb -> {
        verbs.putIfAbsent(String.valueOf(verb), type);
        groups.putIfAbsent(String.valueOf(verb), group + " " + row.get("source"));
      }));
    }
    List.copyOf(verbs.keySet()).stream().filter(verb -> verbs.get(verb) == VerbClass.ACTION && !verb.contains(" ")).forEach(verb -> verbs.putIfAbsent(UNDOING + verb, VerbClass.REVERSE));
    Table nominal = Table.of(Lexicon.class, folder + "nominal-verbs.yaml");
    nominal.keys().forEach(noun -> nominalVerbs.put(noun, nominal.text(noun)));
    Table phrases = Table.of(Lexicon.class, folder + "phrases.yaml");
    phrases.keys().forEach(key -> sets.put(key, new HashSet<>(phrases.texts(key))));
    adverbials = phrases.texts("adverbials").stream().map(text -> Arrays.asList(text.split(" "))).sorted((a, b) -> b.size() - a.size()).toList();
    leadIns = phrases.texts("lead-ins").stream().map(text -> Arrays.asList(text.split(" "))).sorted((a, b) -> b.size() - a.size()).toList();
    for (Object group : Table.of(Lexicon.class, folder + "synonyms.yaml").lists("groups")) {
      List<?> words = (List<?>) group;
      words.forEach(word -> standards.put(String.valueOf(word), String.valueOf(words.get(0))));
    }
    Table irregular = Table.of(Lexicon.class, folder + "irregular.yaml");
    inflection = new Inflection(irregular.map("nouns"), irregular.map("verbs"));
    senses = new VerbSenses(language);
  }

  private Lexicon() {
    leadIns = List.of();
    adverbials = List.of();
    inflection = new Inflection(Map.of(), Map.of());
    senses = new VerbSenses();
  }

  /** A lexicon without words, for documents in a language there are no tables of. */
  public static Lexicon none() {
    return new Lexicon();
  }

  /** Whether it knows no words at all. */
  boolean isEmpty() {
    return verbs.isEmpty();
  }

  /** The tables of English, read once. */
  public static Lexicon english() {
    return English.LEXICON;
  }

  private static final class English {

    private static final Lexicon LEXICON = new Lexicon("en");
  }

  /** How words are inflected. */
  public Inflection inflection() {
    return inflection;
  }

  /** Whether a word (in lower case) is in the set of this name in the phrase table. */
  public boolean is(String set, String word) {
    return sets.getOrDefault(set, Set.of()).contains(word);
  }

  /** What verbs mean with certain objects. */
  VerbSenses senses() {
    return senses;
  }

  /** Set phrases that tell only how or when. */
  List<List<String>> adverbials() {
    return adverbials;
  }

  /** The phrases that may stand before the verb of a want. */
  List<List<String>> leadIns() {
    return leadIns;
  }

  /** The class of a verb in its base form, unknown where the table has none and for words that are more often nouns. */
  public VerbClass classOf(String verb) {
    return is(NOUN_VERBS, verb) ? VerbClass.UNKNOWN : verbs.getOrDefault(verb, VerbClass.UNKNOWN);
  }

  /** Whether two verbs stand in the same group of the verb table. */
  public boolean areOfOneGroup(String verb, String other) {
    return groups.containsKey(verb) && groups.get(verb).equals(groups.get(other));
  }

  /** The word that stands for all words of the same meaning; most stand for themselves. */
  public String standard(String word) {
    return standards.getOrDefault(word, word);
  }

  /** The verb a noun stands for: "sign-up" for "sign up". */
  public Optional<String> verbOf(String noun) {
    return Optional.ofNullable(nominalVerbs.get(noun));
  }

  /** The longest verb of the table that starts at this position, its first word in any form; a word that is more often a noun only in a form that no noun has. */
  public Optional<VerbMatch> verbAt(List<Token> tokens, int position) {
    return firstVerbAt(tokens, position).filter(match -> match.length() > 1 || !isNounForm(tokens.get(position).text(), match.verb()));
  }

  private boolean isNounForm(String word, String base) {
    return is(NOUN_VERBS, base) && (word.equals(base) || !word.endsWith("ing") && !word.endsWith("d"));
  }

  /** A participle of a verb of the table ("struck", "cancelled"), with its particle; no verb in its base form. */
  Optional<VerbMatch> participleAt(List<Token> tokens, int position) {
    if (position >= tokens.size() || tokens.get(position).isMark() || tokens.get(position).possessive()) {
      return Optional.empty();
    }
    String word = tokens.get(position).text();
    boolean form = word.endsWith("ed") || inflection.isIrregularVerb(word);
    return form ? firstVerbAt(tokens, position).filter(match -> !match.verb().split(" ")[0].equals(word)) : Optional.empty();
  }

  /** The verb in -ing at this position, as "following" in "stop following a writer". */
  Optional<VerbMatch> gerundAt(List<Token> tokens, int position) {
    boolean gerund = position < tokens.size() && tokens.get(position).text().endsWith("ing") && !verbs.containsKey(tokens.get(position).text());
    return gerund ? firstVerbAt(tokens, position) : Optional.empty();
  }

  /** The longest verb of the table at a place where a verb is expected. */
  Optional<VerbMatch> firstVerbAt(List<Token> tokens, int position) {
    for (int length = Math.min(LONGEST_PHRASE, tokens.size() - position); length > 0; length--) {
      String rest = rest(tokens, position + 1, length - 1);
      for (String base : inflection.verbBases(tokens.get(position).text())) {
        String phrase = rest.isEmpty() ? base : base + " " + rest;
        if (verbs.containsKey(phrase)) {
          return Optional.of(new VerbMatch(phrase, verbs.get(phrase), length));
        }
      }
    }
    return Optional.empty();
  }

  private static String rest(List<Token> tokens, int from, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      text.append(text.isEmpty() ? "" : " ").append(tokens.get(i).text());
    }
    return text.toString();
  }
}
