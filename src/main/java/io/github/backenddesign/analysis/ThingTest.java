package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Lexicon;
import io.github.backenddesign.language.NounPhrase;
import io.github.backenddesign.language.Table;
import io.github.backenddesign.language.VerbClass;
import io.github.backenddesign.product.Product;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which noun phrases may be things a product keeps, and which of them behave like one. */
final class ThingTest {

  private static final double THRESHOLD = 3.0;
  private static final int FEWEST_MENTIONS = 3;
  private static final double SHARE_OF_STORIES = 0.05;
  private static final Set<String> FIELD_ONLY = Set.of("identifier", "code", "slug", "email", "password", "security-code", "phone", "date", "date-time", "status", "name", "user-name", "money", "count", "percentage",
      "language", "time-zone", "url");
  /** A booking reference names a booking; it is no thing of its own where bookings are known. */
  private static final Set<String> IDENTIFIERS = Set.of("id", "identifier", "reference", "number");
  private static final List<String> GRAMMAR = List.of("determiners", "prepositions", "pronouns", "clause-starts", "conjunctions", "auxiliaries", "adverbs", "adjectives", "fillers", "particles");

  private final Language language;
  private final Lexicon lexicon;
  private final NounCensus census;
  private final Set<String> personas;
  private final Set<String> personaNames;
  /** What is sent or worked out and not kept. */
  private final Set<String> passing;
  private final boolean architectureNamesThem;
  private final boolean storiesOnly;
  private final int stories;
  private final FieldKinds fieldKinds = FieldKinds.english();

  ThingTest(Language language, Product product, NounCensus census, boolean architectureNamesThem) {
    this.language = language;
    this.lexicon = language.lexicon();
    this.census = census;
    this.architectureNamesThem = architectureNamesThem;
    this.storiesOnly = product.requirements().isEmpty();
    this.stories = product.stories().size();
    this.personas = personaHeads(product);
    this.personaNames = product.personas().stream().map(persona -> language.clauses().phrases(persona.name())).flatMap(List::stream).map(NounPhrase::compound).collect(Collectors.toSet());
    Table words = FieldWords.table();
    this.passing = Stream.concat(words.texts("messages").stream(), words.texts("computed").stream()).collect(Collectors.toSet());
  }

  /** Whether enough is done with it, or it is spoken of often enough. */
  boolean behavesLikeThing(String phrase) {
    NounCensus.Count count = census.of(phrase);
    boolean madeOrListed = count.handled >= THRESHOLD;
    boolean enough = count.score >= THRESHOLD && (madeOrListed || !architectureNamesThem) && count.seen >= (storiesOnly ? 1 : 2);
    return enough && isNounOrNominal(phrase, count) || isOftenMentioned(phrase) || storiesOnly && count.handledIn >= 1 && isNounOrNominal(phrase, count);
  }

  private boolean isOftenMentioned(String phrase) {
    NounCensus.Count count = census.of(phrase);
    boolean held = count.score < -2.0;
    return !held && count.nominal > 0 && isNounOrNominal(phrase, count) && count.mentions >= Math.max(FEWEST_MENTIONS, Math.ceil(stories * SHARE_OF_STORIES));
  }

  /** A word that may be a verb is a noun where it mostly stands as only nouns do. */
  private boolean isNounOrNominal(String phrase, NounCensus.Count count) {
    boolean mostlyNoun = 2 * count.nominal >= count.mentions && (count.handledIn >= 1 || count.nominal >= FEWEST_MENTIONS);
    return isNoun(phrase) || !phrase.contains(" ") && !isGrammarWord(phrase) && !isVerbForm(phrase) && mostlyNoun;
  }

  private boolean isNoun(String phrase) {
    return List.of(phrase.split(" ")).stream().noneMatch(this::isGrammarOrVerb);
  }

  private boolean isGrammarOrVerb(String word) {
    boolean grammar = GRAMMAR.stream().anyMatch(set -> lexicon.is(set, word));
    return grammar || lexicon.classOf(word) != VerbClass.UNKNOWN || isVerbForm(word) || word.equals("want");
  }

  /** "Shown", "made": an inflected form of a known verb that is no gerund. */
  private boolean isVerbForm(String word) {
    boolean form = !word.endsWith("ing") && !word.endsWith("s");
    return form && language.inflection().verbBases(word).stream().anyMatch(base -> !base.equals(word) && lexicon.classOf(base) != VerbClass.UNKNOWN);
  }

  /** A compound that is the name of a persona, or whose head alone says nothing. */
  boolean standsWhole(String phrase) {
    return personaNames.contains(phrase) || isEmpty(phrase.substring(phrase.lastIndexOf(' ') + 1));
  }

  /** Whether its words allow that it is a thing: no grammar, no part of a screen, no act, no mere field, no identifier of another thing, no caller nobody keeps. */
  boolean mayBeThing(String phrase) {
    List<String> words = List.of(phrase.split(" "));
    String head = words.get(words.size() - 1);
    NounCensus.Count count = census.of(phrase);
    boolean compound = words.size() > 1 && !lexicon.is("screen", head) && !lexicon.is("containers", head);
    boolean empty = isEmpty(head) && !(compound && count.handled >= THRESHOLD && !architectureNamesThem) && (architectureNamesThem || !isHandledLikeAThing(phrase));
    boolean act = head.endsWith("ing") && (architectureNamesThem || count.handled < THRESHOLD);
    boolean field = FIELD_ONLY.contains(fieldKinds.of(phrase).name());
    boolean identifier = words.size() > 1 && IDENTIFIERS.contains(head) && census.evidence(phrase.substring(0, phrase.lastIndexOf(' '))) != null;
    boolean person = personas.contains(head) && count.score < 2 * THRESHOLD && count.mentions < FEWEST_MENTIONS;
    return isWord(head) && !passing.contains(head) && !empty && !act && !field && !identifier && !person;
  }

  /** The same for a thing whose data a document lists: people are things then, and so is what goes by a word for screens. */
  boolean mayBeDescribed(String phrase) {
    String head = phrase.substring(phrase.lastIndexOf(' ') + 1);
    boolean empty = !phrase.contains(" ") && (lexicon.is("abstract", head) || FIELD_ONLY.contains(fieldKinds.of(phrase).name()));
    return isWord(head) && !empty && !isGrammarWord(head);
  }

  private boolean isGrammarWord(String word) {
    return GRAMMAR.stream().anyMatch(set -> lexicon.is(set, word));
  }

  private boolean isWord(String head) {
    return head.length() >= 2 && (!head.endsWith("ly") || lexicon.is("ly-nouns", head)) && !head.endsWith("ed") && head.chars().allMatch(character -> Character.isLetter(character) || character == '-');
  }

  /** Whether a word alone names nothing a product keeps. */
  boolean isEmpty(String head) {
    return lexicon.is("abstract", head) || lexicon.is("containers", head) || lexicon.is("screen", head) || lexicon.is("adjectives", head);
  }

  /** A message, a group or a form is a thing where it is made or removed and something else is done with it, in stories alone where anything is done with it, unless its word is one of screens. */
  private boolean isHandledLikeAThing(String phrase) {
    NounCensus.Count count = census.of(phrase);
    boolean handled = count.handled >= THRESHOLD && (count.score >= 4 || count.seen >= 2);
    String head = phrase.substring(phrase.lastIndexOf(' ') + 1);
    return lexicon.is("sometimes-things", head) && (handled || storiesOnly && count.handledIn >= 1 && !lexicon.is("screen", head));
  }

  private Set<String> personaHeads(Product product) {
    Set<String> heads = new HashSet<>();
    product.personas().forEach(persona -> Names.words(persona.name()).stream().reduce((first, last) -> last).map(language.inflection()::singular).ifPresent(heads::add));
    product.stories().stream().flatMap(story -> story.persona().stream()).filter(persona -> lexicon.is("accounts", persona.toLowerCase(Locale.ROOT))).forEach(persona -> heads.add(persona.toLowerCase(Locale.ROOT)));
    product.accessRules().forEach(rule -> Names.words(rule.who().text()).forEach(word -> heads.add(language.inflection().singular(word))));
    return heads;
  }
}
