package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Inflection;
import io.github.backenddesign.language.NounPhrase;
import io.github.backenddesign.language.Table;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The fields found for one entity: words become names, the first mention counts, words that name no field are left out. */
final class AttributeSet {

  private static final Map<String, String> STANDARD = Map.of("created", "createdAt", "created at", "createdAt", "last changed", "updatedAt", "changed", "updatedAt", "updated", "updatedAt", "published", "publishedAt", "identifier", "id",
      "last modified", "updatedAt");
  /** The address of a picture or of a mailbox is what people call the picture or the e-mail. */
  private static final Set<String> REACHED_BY = Set.of("email", "url");
  private static final String ONE_OF = "one of: ";
  private static final Pattern ENUMERATION = Pattern.compile("(?i)(?!.*\\b(?:unique|private|public|optional|required|mandatory|hidden|secret|read-only)\\b)(?!(?:if|when|with|without|in|at|by|for|measured|e\\.g|i\\.e|such as|like)\\b)[\\p{L}][\\p{L} -]{1,24}(?:(?:, | or )(?:or )?[\\p{L}][\\p{L} -]{1,24})+");
  private static final Set<String> OF_WHOM = Set.of("name", "code", "identifier", "email", "phone", "address", "user-name");
  private static final Set<String> WHOLE_BEFORE_HOLDER = Set.of("delivery", "postal", "billing", "shipping", "card", "street", "home");

  /** Read once: there is a set for each thing and each act. */
  private static final class Words {

    private static final Table TABLE = FieldWords.table();
    private static final Set<String> HOLDERS = Set.copyOf(TABLE.texts("holders"));
    private static final Set<String> FLAGS = Set.copyOf(TABLE.texts("flags"));
  }

  private final String entity;
  private final Language language;
  private final EntityIndex index;
  private final FieldPhrases phrases;
  private final FieldTest test;
  /** Identifiers that are known by their whole name, also outside of what they identify ("order number"). */
  private final Set<String> tellingNames;
  private final Set<String> holders;
  private final Set<String> flags;
  private final FieldKinds kinds = FieldKinds.english();
  private final Map<String, Attribute> attributes = new LinkedHashMap<>();

  AttributeSet(String entity, Language language, EntityIndex index) {
    this(entity, language, index, new FieldPhrases(language), new FieldTest(language, index), Set.of());
  }

  /** The same with readers that several sets share. */
  AttributeSet(String entity, Language language, EntityIndex index, FieldPhrases phrases, FieldTest test, Set<String> tellingNames) {
    this.tellingNames = tellingNames;
    this.entity = entity;
    this.language = language;
    this.index = index;
    this.phrases = phrases;
    this.test = test;
    this.holders = Words.HOLDERS;
    this.flags = Words.FLAGS;
  }

  List<Attribute> all() {
    return FieldDoubles.without(List.copyOf(attributes.values()), entity);
  }

  static String words(NounPhrase phrase) {
    return phrase.modifiers().isEmpty() && phrase.plural() ? String.join(" ", phrase.words()) : phrase.compound();
  }

  /** The items of a list in words; commas in parentheses do not separate. */
  static List<String> split(String list) {
    List<String> parts = new ArrayList<>();
    for (String part : list.split(",(?![^(]*\\))|;| and (?![^(]*\\))| or (?![^(]*\\))|\\bplus\\b")) {
      if (!part.isBlank()) {
        parts.add(part.trim());
      }
    }
    return parts;
  }

  /** The words of a field without what only explains or counts it: "number of guests" is guests. */
  static String plain(String words) {
    return words.replaceFirst("\\(.*", "").replaceFirst("(?i)^any number of ", "").replaceFirst("(?i)^(?:the )?(?:total )?number of ([a-z]+)$", "$1").replaceAll("(?i)\\be-mail\\b", "email").replaceAll("(?i)^(for|by|with|in) [a-z ]+ the ", "").replaceFirst("(?i)\\s+per [a-z ]+$", "").trim();
  }

  /** The fields of a list that is sure to be one. */
  void addList(String list, Passage place, String rule) {
    addAll(phrases.read(list), true, place, rule);
  }

  /** Those of some phrases that are fields. */
  void addAll(List<FieldPhrase> fields, boolean sure, Passage place, String rule) {
    test.fields(fields, sure).forEach(field -> put(field, place, rule, rule.equals("attribute.made"), rule.equals("attribute.made") && isIdentifier(field)));
  }

  void add(String words, Passage place, String rule) {
    addAll(phrases.read(words), true, place, rule);
  }

  void addDerived(String words, Passage place) {
    phrases.read(words).forEach(field -> put(field, place, "attribute.derived", true, false));
  }

  void addIdentifier(String words, Passage place) {
    phrases.read(words).forEach(field -> put(field, place, "attribute.identifier", true, true));
  }

  private boolean isIdentifier(FieldPhrase field) {
    String kind = kinds.of(field.words()).name();
    return kind.equals("identifier") || kind.equals("code");
  }

  /** A field that a document says must, or need not, be given. */
  void require(String words, boolean required) {
    phrases.read(words).stream().map(this::name).flatMap(name -> known(name).stream()).forEach(name -> {
      Attribute old = attributes.get(name);
      attributes.put(name, new Attribute(old.name(), old.kind(), required, old.many(), old.unique(), old.derived(), old.hidden(), old.rules(), old.source()));
    });
  }

  /** A field that has one of some values. */
  void addValues(String words, List<String> values, Passage place) {
    phrases.read(words).stream().map(this::name).filter(name -> name.length() > 1).forEach(name -> attributes.put(known(name).orElse(name),
        new Attribute(known(name).orElse(name), "status", true, false, false, false, false, List.of(ONE_OF + String.join(", ", values)), new Evidence("attribute.values", place.text(), "", place.at()))));
  }

  /** What the server keeps of the acts on a thing, unless something of the kind is known. */
  void addState(FieldPhrase field, Evidence act) {
    boolean known = field.kind().equals("status") ? attributes.values().stream().anyMatch(attribute -> attribute.kind().equals("status") && List.of("state", "status").contains(last(attribute.name()))) : has(field.words());
    if (!known) {
      attributes.put(name(field), new Attribute(name(field), field.kind(), false, false, false, true, false, List.of(), new Evidence("attribute.state", act.words(), act.element(), act.at())));
    }
  }

  private static String last(String name) {
    List<String> words = Names.words(name);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /** Whether one of the fields goes by these words. */
  boolean has(String words) {
    return phrases.read(words).stream().map(this::name).anyMatch(name -> known(name).isPresent());
  }

  /** Whether a word is part of what one of the fields is called ("card" where there are card details). */
  boolean mentions(String word) {
    String one = language.inflection().singular(word);
    return attributes.keySet().stream().anyMatch(name -> Names.words(name).stream().map(language.inflection()::singular).anyMatch(one::equals));
  }

  private void put(FieldPhrase field, Passage place, String rule, boolean derived, boolean identifier) {
    String name = name(field);
    if (name.length() < 2 || name.equalsIgnoreCase(entity) || isHolder(field) || isShortForm(field, rule)) {
      return;
    }
    Optional<String> old = known(name);
    if (old.isPresent() && !outranks(rule, attributes.get(old.get()))) {
      return;
    }
    old.ifPresent(attributes::remove);
    FieldKinds.FieldKind whole = kinds.of(field.words());
    FieldKinds.FieldKind kind = !field.kind().isEmpty() ? kinds.named(field.kind()) : whole.hidden() ? whole : kinds.of(name);
    boolean many = language.inflection().isPlural(field.head()) && field.kind().isEmpty() && !kind.type().equals("boolean") && !holders.contains(field.head());
    boolean unique = identifier || field.note().toLowerCase(java.util.Locale.ROOT).contains("unique");
    boolean shown = rule.equals("attribute.shown") || rule.equals("attribute.output");
    String told = !note(field).isEmpty() && note(field).get(0).startsWith(ONE_OF) && kind.name().equals("text") ? "status" : kind.name();
    attributes.put(name, new Attribute(name, told, !derived && !field.optional() && !shown, many, unique, derived || shown, kind.hidden(),
        note(field), new Evidence(rule, place.text(), "", place.at())));
  }

  /** "Urgency (routine, urgent, emergency)" lists what the field can hold. */
  private static List<String> note(FieldPhrase field) {
    boolean values = ENUMERATION.matcher(field.note()).matches();
    return field.note().isEmpty() ? List.of() : List.of(values ? ONE_OF + String.join(", ", split(field.note())) : field.note());
  }

  /** "The details", "the dates": no field of its own. */
  private boolean isHolder(FieldPhrase field) {
    boolean alone = field.name().size() == 1 && field.kind().isEmpty();
    return alone && !test.isCertain(field) && (language.lexicon().is("containers", field.head()) && kinds.of(field.head()).name().equals("text") || field.head().equals("dates") || field.head().equals("field"));
  }

  /** What is shown under a shorter name: the deadline of the arrival deadline, the date of what has one, the misdirected mark. */
  private boolean isShortForm(FieldPhrase field, String rule) {
    if (!rule.equals("attribute.shown") && !rule.equals("attribute.output") || field.name().isEmpty()) {
      return false;
    }
    boolean one = field.name().size() == 1;
    boolean head = one && attributes.keySet().stream().map(Names::words).anyMatch(words -> words.size() > 1 && words.get(words.size() - 1).equals(field.head()));
    boolean moment = one && (field.head().equals("date") || field.head().equals("time")) && attributes.values().stream().anyMatch(attribute -> attribute.kind().startsWith("date"));
    boolean flag = flags.contains(field.head()) && (one ? attributes.values().stream().anyMatch(attribute -> attribute.kind().equals("boolean")) : known(Names.camel(field.name().get(0))).isPresent());
    return head || moment || flag;
  }

  private Optional<String> known(String name) {
    List<String> words = Names.words(name);
    boolean ofEntity = words.size() > 1 && words.get(0).equalsIgnoreCase(entity);
    String bare = ofEntity ? Names.camel(String.join(" ", words.subList(1, words.size()))) : name;
    return attributes.keySet().stream().filter(other -> standard(other).equals(standard(name)) || standard(other).equals(standard(bare)) || names(other, name) || names(name, other)).findFirst();
  }

  /** What an interface takes is given by callers, though other places only show it. */
  private static boolean outranks(String rule, Attribute old) {
    return rule.equals("attribute.input") && (old.source().rule().equals("attribute.shown") || old.source().rule().equals("attribute.output")) && !old.unique();
  }

  /** The id of a product is the product, where products are things. */
  private boolean names(String identifier, String thing) {
    return isNamedBy(thing, identifier) && index.exact(Names.plain(thing)).isPresent();
  }

  /** "voyageNumber" names a voyage. */
  static boolean isNamedBy(String thing, String identifier) {
    return identifier.startsWith(thing) && FieldWords.isNaming(Names.camel(identifier.substring(thing.length())));
  }

  private String standard(String name) {
    List<String> words = new ArrayList<>(Names.words(name.replaceFirst("^numberOf(.+?)s?$", "$1Count")));
    Inflection inflection = language.inflection();
    words.replaceAll(word -> language.lexicon().standard(inflection.singular(word)));
    return String.join(" ", words);
  }

  private String name(FieldPhrase field) {
    List<String> tokens = new ArrayList<>(field.name());
    if (repeatsEntity(tokens)) {
      tokens.remove(0);
    } else if (isPrefixed(tokens)) {
      tokens.subList(0, Names.words(entity).size()).clear();
    }
    boolean held = tokens.size() > 1 && (holders.contains(field.head()) && !WHOLE_BEFORE_HOLDER.contains(tokens.get(tokens.size() - 2)) || field.head().equals("address") && REACHED_BY.contains(kinds.of(tokens.get(tokens.size() - 2)).name()));
    if (held) {
      tokens.remove(tokens.size() - 1);
    }
    whom(field).forEach(word -> tokens.add(0, word));
    if (field.kind().equals("count") && isKept(field.head())) {
      tokens.addAll(0, List.of("number", "of"));
    }
    String joined = String.join(" ", tokens);
    return STANDARD.getOrDefault(joined, Names.camel(joined));
  }

  /** Things of its own are counted as a number of them; what is no thing is a quantity by itself ("beds"). */
  private boolean isKept(String counted) {
    String word = language.inflection().singular(counted);
    return index.entities().stream().map(Names::words).anyMatch(words -> words.contains(word));
  }

  /** "Event type" of a handling event is its type. */
  private boolean repeatsEntity(List<String> tokens) {
    List<String> own = Names.words(entity);
    boolean named = tokens.size() == 2 && own.get(own.size() - 1).equals(tokens.get(0));
    return named && (List.of("id", "identifier").contains(tokens.get(1)) || kinds.of(tokens.get(1)).name().equals("status"));
  }

  /** The card number of a card is its number, unless people know the thing by it. */
  private boolean isPrefixed(List<String> tokens) {
    List<String> own = Names.words(entity);
    boolean prefixed = tokens.size() == own.size() + 1 && tokens.subList(0, own.size()).equals(own);
    String kind = kinds.of(String.join(" ", tokens)).name();
    return prefixed && (kind.equals("code") || kind.equals("identifier")) && !tellingNames.contains(String.join(" ", tokens));
  }

  /** The name and number of a payee are told apart from those of the order that pays. */
  private List<String> whom(FieldPhrase field) {
    if (field.holder().isEmpty() || !OF_WHOM.contains(kinds.of(field.words()).name())) {
      return List.of();
    }
    List<NounPhrase> holder = language.clauses().phrases(field.holder());
    boolean own = holder.isEmpty() || index.of(holder.get(0)).filter(entity::equals).isPresent() || Names.words(field.holder()).isEmpty();
    List<String> words = own ? List.of() : new ArrayList<>(Names.words(field.holder()).stream().filter(word -> !language.lexicon().is("determiners", word) || word.equals("other")).map(language.inflection()::singular).toList());
    List<String> reversed = new ArrayList<>(words);
    java.util.Collections.reverse(reversed);
    return reversed;
  }
}
