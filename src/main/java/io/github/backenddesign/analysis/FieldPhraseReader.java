package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Lexicon;
import io.github.backenddesign.language.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one item of a list as the words of a field; empty where its form is not that of one: a noun phrase of few words, or a clause that asks whether, who or when. */
final class FieldPhraseReader {

  private static final int LONGEST_NAME = 4;
  private static final Set<String> NUMERALS = Set.of("two", "three", "four", "five", "six");
  private static final Set<String> ORDINALS = Set.of("first", "last", "next", "previous", "final");
  private static final Pattern OPTIONAL = Pattern.compile("(?i)^~ |^(?:an? )?optional(?:ly)?:? |,? ?\\(?\\b(?:where|when|if) (?:there (?:is|are) (?:one|any)|any|wished|given|known|present)\\b\\)?|\\(optional\\)|^possibly |\\?$");
  /** "From the payment partner a token". */
  private static final String SOURCE = "(?i)^(?:from|by|for) (?:the|an?) [\\p{L}-]+(?: [\\p{L}-]+)?? (?=an? |the )|^[\\p{L} ]+ also (?=an? |the )|^(?:also|possibly) ";
  private static final Pattern NOTE = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern COUNT = Pattern.compile("(?i)^(?:the |a |its |their )*(?:total )?(?:number|count) of (?:the |all )?([\\p{L} -]+)$");
  private static final Pattern HOW_MANY = Pattern.compile("(?i)^how many ([\\p{L}-]+)\\b.*$");
  /** "How many of them were skipped" counts by what became of them. */
  private static final Pattern COUNTED = Pattern.compile("(?i)^how many of them ([\\p{L} ]+)$");
  /** "The level of its battery" is the battery level. */
  private static final Pattern HELD_BY_PART = Pattern.compile("(?i)^(?:the )?([\\p{L}-]+) of (?:its|their) ([\\p{L}-]+)$");
  /** "On what grounds", "in which room". */
  private static final Pattern WHICH = Pattern.compile("(?i)^(?:on|in|at|by|for|from|to|with|under) (?:what|which) ([\\p{L}-]+(?: [\\p{L}-]+)?)$");
  private static final Pattern HELD = Pattern.compile("(?i)^(.+?) of ((?:the|an?|its|their|each|every|his|her|that|this) .+)$");
  private static final Pattern OF = Pattern.compile("(?i)^(.+?) of ([\\p{L}-]+(?: [\\p{L}-]+)?)$");
  private static final Pattern TO_BE = Pattern.compile("(?i)^(.+) to be ([\\p{L}]+ed)$");
  private static final Pattern GENITIVE = Pattern.compile("^(.*[\\p{L}])(?:['\u2019]s|(?<=s)['\u2019]) (.+)$");
  private static final Pattern PER = Pattern.compile("(?i)^([\\p{L} -]+) per ([\\p{L}-]+)$");
  /** "Open one product": an article inside is behind a verb. */
  private static final Pattern INNER_ARTICLE = Pattern.compile("(?i)^(?!(?:such|what|in|on|at|for|from|to|with|by) )[\\p{L}-]+(?: (?!(?:in|on|at|of|for|from|to|with|by) )[\\p{L}-]+)? (?:an?|the|my|its|their|one|our) ");
  private static final Pattern OF_ALL = Pattern.compile("(?i)^(?:every|each|all|some|no|such) ");
  private static final Pattern TAIL = Pattern.compile("(?i) (?:in|on|at|for|from|to|up to|of up to|per|with|without|by|until|within|under|over|as|that|which|who|where|when|if|unless|while|whose|behind|beside|about|out of|it|like|such as) .*$| (?:it|again|once|after it|only)$");

  private final Lexicon lexicon;
  private final Language language;
  private final WhetherClauses whether;
  private final Moments moments;
  private final Set<String> describing;
  private final Set<String> forms;
  private final Set<String> idioms;
  private final Set<String> asked;
  private final Set<String> faulty;
  private final Set<String> perHeads;
  private final Set<String> chosen;
  private final Set<String> measures;

  FieldPhraseReader(Language language) {
    this.language = language;
    this.lexicon = language.lexicon();
    this.whether = new WhetherClauses(language);
    this.moments = new Moments(language);
    Table table = FieldWords.table();
    describing = Set.copyOf(table.texts("describing"));
    forms = Set.copyOf(table.texts("forms"));
    idioms = Set.copyOf(table.texts("of-idioms"));
    asked = Set.copyOf(table.texts("asked"));
    faulty = Set.copyOf(table.texts("faulty"));
    perHeads = Set.copyOf(table.texts("per-heads"));
    chosen = Set.copyOf(table.texts("chosen"));
    measures = Set.copyOf(table.texts("measures"));
  }

  Optional<FieldPhrase> read(String item) {
    boolean optional = OPTIONAL.matcher(item).find();
    Matcher noted = NOTE.matcher(item);
    String note = noted.find() ? noted.group(1).strip() : "";
    boolean whole = item.startsWith(FieldPhrases.WHOLE);
    if (whole) {
      return whole(item.substring(FieldPhrases.WHOLE.length()));
    }
    String text = OPTIONAL.matcher(NOTE.matcher(item).replaceAll(" ")).replaceAll(" ").replaceAll("(?i)\\be-mail\\b", "email").replaceFirst(SOURCE, "").replaceAll("\\s+", " ").strip();
    Optional<FieldPhrase> clause = whether.read(text).or(() -> clause(text));
    if (clause.isPresent()) {
      return clause.map(field -> new FieldPhrase(field.name(), "", note, optional, field.kind(), true));
    }
    return nominal(text).filter(field -> isNominal(field.name())).map(field -> new FieldPhrase(field.name(), field.holder(), note, optional, field.kind(), field.determined()));
  }

  /** A name that keeps its adjective, as one of two that go together. */
  private Optional<FieldPhrase> whole(String item) {
    List<String> name = new ArrayList<>(Names.words(TAIL.matcher(item).replaceFirst("")));
    name.removeIf(word -> lexicon.is("determiners", word));
    return name.isEmpty() || !isNominal(name) ? Optional.empty() : Optional.of(new FieldPhrase(name, "", "", false, "", true));
  }

  /** "How many pieces" and the bare "who", "when", "before", "after" of a history. */
  private Optional<FieldPhrase> clause(String text) {
    Matcher counted = COUNTED.matcher(text);
    if (counted.matches()) {
      return Optional.of(FieldPhrase.of(Names.words(counted.group(1)), "count"));
    }
    Matcher many = HOW_MANY.matcher(text);
    if (many.matches()) {
      return Optional.of(FieldPhrase.of(List.of(language.inflection().singular(many.group(1).toLowerCase(Locale.ROOT)), "count"), "count"));
    }
    String word = text.toLowerCase(Locale.ROOT);
    if (word.equals("why")) {
      return Optional.of(FieldPhrase.of(List.of("reason"), "long-text"));
    }
    return moments.read(text).or(() -> asked.contains(word) ? Optional.of(FieldPhrase.of(List.of(word), word.equals("who") ? "reference" : word.equals("when") ? "date-time" : "text")) : Optional.empty());
  }

  private Optional<FieldPhrase> nominal(String text) {
    if (text.matches("(?i)any number of .+")) {
      return nominal(text.substring("any number of ".length()));
    }
    Matcher count = COUNT.matcher(text);
    if (count.matches() && language.inflection().isPlural(lastWord(count.group(1)))) {
      List<String> counted = tokens(TAIL.matcher(count.group(1)).replaceFirst(""));
      return counted.isEmpty() ? Optional.empty() : Optional.of(new FieldPhrase(counted, "", "", false, "count", true));
    }
    Matcher toBe = TO_BE.matcher(text);
    if (toBe.matches()) {
      return nominal(toBe.group(1)).map(field -> field.named(joined(List.of(toBe.group(2)), field.name())));
    }
    Matcher which = WHICH.matcher(text);
    if (which.matches()) {
      return plain(which.group(1));
    }
    Matcher part = HELD_BY_PART.matcher(text);
    if (part.matches() && measures.contains(part.group(1).toLowerCase(Locale.ROOT))) {
      return plain(part.group(2) + " " + part.group(1));
    }
    Matcher held = HELD.matcher(text);
    if (held.matches()) {
      return nominal(held.group(1)).map(field -> new FieldPhrase(field.name(), TAIL.matcher(held.group(2)).replaceFirst(""), "", false, "", true));
    }
    Matcher genitive = GENITIVE.matcher(text);
    if (genitive.matches()) {
      return nominal(genitive.group(2)).map(field -> new FieldPhrase(field.name(), field.holder().isEmpty() ? genitive.group(1) : field.holder(), "", false, "", true));
    }
    return plain(text);
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private Optional<FieldPhrase> plain(String text) {
    Matcher per = PER.matcher(text);
    if (per.matches() && !isGrammar(lastWord(per.group(1)))) {
      List<String> head = tokens(per.group(1));
      List<String> unit = tokens(per.group(2));
      boolean kept = !head.isEmpty() && perHeads.contains(head.get(head.size() - 1));
      return head.isEmpty() ? Optional.empty() : Optional.of(new FieldPhrase(kept ? joined(joined(head, List.of("per")), unit) : head, "", "", false, "", true));
    }
    if (INNER_ARTICLE.matcher(text).find() || OF_ALL.matcher(text).find()) {
      return Optional.empty();
    }
    String first = text.split(" ")[0].toLowerCase(Locale.ROOT);
    String kept = TAIL.matcher(text).replaceFirst("");
    Matcher of = OF.matcher(kept);
    if (of.matches()) {
      List<String> head = tokens(of.group(1));
      List<String> behind = tokens(of.group(2));
      boolean idiom = idioms.contains(String.join(" ", head) + " of " + String.join(" ", behind));
      boolean form = head.size() == 1 && forms.contains(head.get(0));
      boolean ordinal = ORDINALS.contains(head.isEmpty() ? "" : head.get(0)) && head.size() > 1;
      List<String> name = ordinal ? head : idiom ? joined(joined(head, List.of("of")), behind) : form ? behind : joined(behind, head);
      return name.isEmpty() ? Optional.empty() : Optional.of(new FieldPhrase(name, "", "", false, "", lexicon.is("determiners", first)));
    }
    List<String> name = tokens(kept);
    return name.isEmpty() ? Optional.empty() : Optional.of(new FieldPhrase(name, "", "", false, "", lexicon.is("determiners", first)));
  }

  /** The words without articles and what only describes ("a short note", "a purpose line"). */
  private List<String> tokens(String words) {
    List<String> tokens = new ArrayList<>(Names.words(words));
    tokens.removeIf(word -> lexicon.is("determiners", word) && !(word.equals("other") && tokens.size() > 1) );
    if (tokens.size() > 1 && NUMERALS.contains(tokens.get(0))) {
      tokens.remove(0);
    }
    while (tokens.size() > 1 && (chosen.contains(tokens.get(tokens.size() - 1)) || isPostposed(tokens))) {
      tokens.remove(tokens.size() - 1);
    }
    while (tokens.size() > 1 && describing.contains(tokens.get(0)) && !(tokens.get(0).equals("full") && tokens.get(1).equals("name"))) {
      tokens.remove(0);
    }
    return tokens;
  }

  /** "The total paid", "the amount due": an adjective behind an amount. */
  private boolean isPostposed(List<String> tokens) {
    return lexicon.is("adjectives", tokens.get(tokens.size() - 1)) && FieldKinds.english().of(tokens.get(tokens.size() - 2)).name().equals("money");
  }

  private static List<String> joined(List<String> a, List<String> b) {
    List<String> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }

  /** Few words, none of grammar, the last one no adverb. */
  private boolean isNominal(List<String> name) {
    boolean of = name.contains("of") || name.contains("per");
    boolean grammar = name.stream().filter(word -> !word.equals("of") && !word.equals("per")).anyMatch(this::isGrammar);
    boolean adverb = name.size() == 1 && lexicon.is("adverbs", name.get(0));
    boolean fault = faulty.contains(name.get(0));
    return name.size() <= LONGEST_NAME + (of ? 1 : 0) && !grammar && !adverb && !fault && name.stream().allMatch(word -> Character.isLetter(word.charAt(0)) || name.indexOf(word) > 0);
  }

  private boolean isGrammar(String word) {
    return lexicon.is("pronouns", word) || lexicon.is("prepositions", word) || lexicon.is("auxiliaries", word) || lexicon.is("clause-starts", word) || lexicon.is("fillers", word) || word.equals("not");
  }

}
