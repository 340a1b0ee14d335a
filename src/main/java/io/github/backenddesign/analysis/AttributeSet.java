package io.github.backenddesign.analysis;

import io.github.backenddesign.language.NounPhrase;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The fields found for one entity: words become names, the first mention counts, words that name no field are left out. */
final class AttributeSet {

  private static final Pattern NOT_A_FIELD = Pattern.compile(
      "(?i).*\\b(token|position and size|caller|optional|list of|total number|not found|accepted|any of|page|new count|same|up to|of them|first$|nothing|everything|once|again|only|fields?|forms?|attempts?|tells?|click|press|opened|refused|not|empty|shows?|search|session ends?|permanent|tbd|position|fine|mandatory|allowed|one|neither|nor|all|who|whom)\\b.*");
  private static final Pattern DESCRIBING = Pattern.compile("(?i)^(short|full|optional|new|own|unique|chosen|given|larger|whole|complete|latest|acceptable|target|source|present|its|their|formatted|entered|conventional)$");
  private static final Map<String, String> STANDARD = Map.of("created", "createdAt", "created at", "createdAt", "last changed", "updatedAt", "changed", "updatedAt", "updated", "updatedAt", "published", "publishedAt", "identifier", "id", "last modified", "updatedAt");
  private static final List<String> HOLDERS = List.of("address", "profile", "details", "detail", "information", "info", "field");
  private static final int LONGEST_NAME = 4;

  private final String entity;
  private final Language language;
  private final FieldKinds kinds = FieldKinds.english();
  private final Map<String, Attribute> attributes = new LinkedHashMap<>();

  AttributeSet(String entity, Language language) {
    this.entity = entity;
    this.language = language;
  }

  List<Attribute> all() {
    return List.copyOf(attributes.values());
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

  /** The words of a field without what only explains or counts it: "number of guests" is the guest count. */
  static String plain(String words) {
    return words.replaceFirst("\\(.*", "").replaceFirst("(?i)^any number of ", "").replaceFirst("(?i)^(?:the )?(?:total )?number of ([a-z]+?)s?$", "$1 count").replaceAll("(?i)\\be-mail\\b", "email").replaceAll("(?i)^(for|by|with|in) [a-z ]+ the ", "").replaceFirst("(?i)\\s+per [a-z ]+$", "").trim();
  }

  void addList(String list, Passage place, String rule) {
    split(list).forEach(part -> add(part, place, rule));
  }

  void add(String words, Passage place, String rule) {
    put(words, place, rule, false, false);
  }

  void addDerived(String words, Passage place) {
    put(words, place, "attribute.derived", true, false);
  }

  void addIdentifier(String words, Passage place) {
    put(words, place, "attribute.identifier", false, true);
  }

  /** A field that a document says must, or need not, be given. */
  void require(String words, boolean required) {
    String joined = String.join(" ", tokens(words.toLowerCase(Locale.ROOT)));
    String name = STANDARD.getOrDefault(joined, Names.camel(joined));
    attributes.entrySet().stream().filter(entry -> standard(entry.getKey()).equals(standard(name))).forEach(entry -> {
      Attribute old = entry.getValue();
      entry.setValue(new Attribute(old.name(), old.kind(), required, old.many(), old.unique(), old.derived(), old.hidden(), old.rules(), old.source()));
    });
  }

  /** A field that has one of some values. */
  void addValues(String words, List<String> values, Passage place) {
    String name = Names.camel(String.join(" ", tokens(words)));
    Attribute attribute = new Attribute(name, "status", true, false, false, false, false, List.of("one of: " + String.join(", ", values)), new Evidence("attribute.values", place.text(), "", place.at()));
    if (name.length() > 1) {
      attributes.put(name, attribute);
    }
  }

  private void put(String words, Passage place, String rule, boolean derived, boolean identifier) {
    String note = words.contains("(") ? words.substring(words.indexOf('(') + 1).replaceFirst("\\).*", "") : "";
    String plain = plain(words);
    List<String> tokens = tokens(plain);
    if (tokens.isEmpty() || tokens.size() > LONGEST_NAME || NOT_A_FIELD.matcher(plain).matches() || tokens.stream().anyMatch(this::isGrammar)) {
      return;
    }
    String joined = String.join(" ", tokens);
    String name = STANDARD.getOrDefault(joined, Names.camel(joined));
    boolean act = tokens.size() == 1 && kinds.of(name).name().equals("text") && language.lexicon().classOf(tokens.get(0)) != io.github.backenddesign.language.VerbClass.UNKNOWN;
    boolean holder = tokens.size() == 1 && (language.lexicon().is("containers", tokens.get(0)) && kinds.of(name).name().equals("text") || tokens.get(0).equals("dates"));
    boolean unusable = act || holder || name.length() < 2 || name.equalsIgnoreCase(entity) || language.lexicon().is("adjectives", joined) && !STANDARD.containsKey(joined);
    boolean known = attributes.keySet().stream().anyMatch(other -> standard(other).equals(standard(name)));
    boolean knownWithoutEntity = tokens.size() > 1 && tokens.get(0).equalsIgnoreCase(entity) && attributes.containsKey(Names.camel(String.join(" ", tokens.subList(1, tokens.size()))));
    if (unusable || known || knownWithoutEntity) {
      return;
    }
    FieldKinds.FieldKind kind = kinds.of(name);
    boolean many = language.inflection().isPlural(tokens.get(tokens.size() - 1)) && !kind.type().equals("boolean") && !HOLDERS.contains(tokens.get(tokens.size() - 1));
    boolean unique = identifier || note.toLowerCase(Locale.ROOT).contains("unique");
    boolean optional = words.toLowerCase(Locale.ROOT).contains("optional") || words.endsWith("?");
    boolean shown = rule.equals("attribute.shown") || rule.equals("attribute.output");
    attributes.put(name, new Attribute(name, kind.name(), !derived && !optional && !shown, many, unique, derived || identifier || shown, kind.hidden(), note.isEmpty() ? List.of() : List.of(note), new Evidence(rule, place.text(), "", place.at())));
  }

  private String standard(String name) {
    return language.lexicon().standard(language.inflection().singular(name));
  }

  private List<String> tokens(String plain) {
    String flag = plain.replaceFirst("(?i)^(?:whether|if) (?:the )?(?:viewer|caller|member|user|reader)s? (?:already )?", "is ").replaceFirst("^(is [a-z]+) it$", "$1");
    List<String> tokens = new ArrayList<>(Names.words(flag));
    boolean isFlag = flag.startsWith("is ") && tokens.size() == 2;
    if (isFlag) {
      String base = language.inflection().singular(tokens.get(1));
      tokens.set(1, base.endsWith("ed") || base.endsWith("ing") ? base : base.endsWith("e") ? base.substring(0, base.length() - 1) + "ing" : base + "ing");
      return tokens;
    }
    tokens.removeIf(word -> language.lexicon().is("determiners", word));
    while (tokens.size() > 1 && DESCRIBING.matcher(tokens.get(0)).matches()) {
      tokens.remove(0);
    }
    if (tokens.size() == 2 && tokens.get(0).equalsIgnoreCase(entity) && List.of("id", "identifier").contains(tokens.get(1))) {
      tokens.remove(0);
    }
    boolean held = tokens.size() > 1 && HOLDERS.contains(tokens.get(tokens.size() - 1)) && !List.of("delivery", "postal", "billing", "shipping", "card", "street", "home").contains(tokens.get(tokens.size() - 2));
    if (held) {
      tokens.remove(tokens.size() - 1);
    }
    return tokens;
  }

  private boolean isGrammar(String word) {
    return language.lexicon().is("pronouns", word) || language.lexicon().is("prepositions", word) || language.lexicon().is("auxiliaries", word) || language.lexicon().is("clause-starts", word) && !word.equals("if");
  }
}
