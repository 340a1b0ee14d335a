package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Clause;
import io.github.backenddesign.language.NounPhrase;
import io.github.backenddesign.product.ConceptualEntity;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the fields of entities: attributes a document states, lists in inputs and outputs of interfaces, what stories and requirements give "with" a thing, and the identifier among them.
 */
final class AttributeFinder {

  private static final Pattern LABELLED = Pattern.compile("^([a-z ]{2,30}):\\s*(.+)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern PARENTHESISED = Pattern.compile("^([a-z -]{2,30})\\((.+)\\)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern GIVEN = Pattern.compile("\\b(?:with|by giving|consisting of|under|each with|giving|containing|including)\\b\\s+(.+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT_A_FIELD = Pattern.compile("(?i).*\\b(token|position and size|caller|optional|list of|total number|not found|accepted|any of|page|new count|session|same|up to|of them)\\b.*");
  private static final int LONGEST_NAME = 4;
  private static final List<String> IDENTIFIERS = List.of("slug", "code", "number", "id", "identifier", "reference", "key", "username", "isbn", "sku", "iban", "locode");

  private final Language language;
  private final EntityIndex index;
  private final FieldKinds kinds = FieldKinds.english();
  private final Map<String, Map<String, Attribute>> found = new LinkedHashMap<>();

  AttributeFinder(Language language, EntityIndex index) {
    this.language = language;
    this.index = index;
  }

  /** The entities with their attributes and identifiers. */
  List<Entity> complete(List<Entity> entities, Product product, Paraphrases paraphrases) {
    entities.forEach(entity -> found.put(entity.name(), new LinkedHashMap<>()));
    product.entities().forEach(this::stated);
    product.interfaces().forEach(this::exchanged);
    product.stories().forEach(story -> given(story, paraphrases));
    product.requirements().stream().filter(requirement -> requirement.kind() == Requirement.Kind.FUNCTIONAL).forEach(this::given);
    return entities.stream().map(this::complete).toList();
  }

  private Entity complete(Entity entity) {
    List<Attribute> attributes = List.copyOf(found.get(entity.name()).values());
    Optional<String> identifier = identifier(attributes);
    return new Entity(entity.name(), entity.aliases(), identifier, attributes, entity.relations(), entity.owner(), entity.evidence());
  }

  private static Optional<String> identifier(List<Attribute> attributes) {
    Optional<Attribute> unique = attributes.stream().filter(attribute -> attribute.unique() && !attribute.kind().equals("email")).findFirst();
    return unique.or(() -> attributes.stream().filter(AttributeFinder::looksLikeIdentifier).findFirst()).map(Attribute::name);
  }

  private static boolean looksLikeIdentifier(Attribute attribute) {
    List<String> words = Names.words(attribute.name());
    return !words.isEmpty() && IDENTIFIERS.contains(words.get(words.size() - 1)) && !attribute.kind().equals("phone");
  }

  private void stated(ConceptualEntity entity) {
    Optional<String> name = index.exact(entity.name().text());
    if (name.isEmpty()) {
      return;
    }
    entity.attributes().forEach(attribute -> {
      Matcher labelled = LABELLED.matcher(attribute.text());
      String text = labelled.find() ? labelled.group(2) : attribute.text();
      split(text).forEach(part -> add(name.get(), part, attribute, "attribute.stated", false));
    });
    entity.derived().forEach(derived -> add(name.get(), derived.text(), derived, "attribute.derived", true));
  }

  private void exchanged(Interface each) {
    Optional<String> subject = subject(each);
    for (Passage input : each.inputs()) {
      fields(input, subject, "attribute.input");
    }
    for (Passage output : each.outputs()) {
      fields(output, subject, "attribute.output");
    }
  }

  private Optional<String> subject(Interface each) {
    return index.mentionedIn(each.name().replaceFirst(":.*", "")).stream().findFirst().or(() -> each.capabilities().stream().map(Passage::text).map(index::mentionedIn).filter(all -> !all.isEmpty()).map(all -> all.get(0)).findFirst());
  }

  private void fields(Passage words, Optional<String> subject, String rule) {
    Matcher labelled = LABELLED.matcher(words.text());
    Matcher parenthesised = PARENTHESISED.matcher(words.text());
    boolean isLabelled = labelled.matches();
    boolean isParenthesised = !isLabelled && parenthesised.matches();
    String list = isLabelled ? labelled.group(2) : isParenthesised ? parenthesised.group(2) : words.text();
    String label = isLabelled ? labelled.group(1) : isParenthesised ? parenthesised.group(1) : "";
    Optional<String> entity = index.mentionedIn(label).stream().findFirst().or(() -> subject);
    boolean several = list.contains(",") || isLabelled || isParenthesised;
    if (entity.isPresent() && several && !list.toLowerCase(Locale.ROOT).startsWith("own ")) {
      split(list).forEach(part -> add(entity.get(), part, words, rule, false));
    }
  }

  private void given(Story story, Paraphrases paraphrases) {
    for (Paraphrase paraphrase : paraphrases.of(story)) {
      if (paraphrase.source() == Paraphrase.Source.WANT) {
        Passage words = new Passage(story.want(), story.sentence().at());
        paraphrase.clauses().forEach(clause -> given(clause, words));
      }
    }
  }

  private void given(Clause clause, Passage words) {
    Optional<String> entity = clause.object().flatMap(index::of).or(() -> clause.type() == io.github.backenddesign.language.VerbClass.REGISTER ? account() : Optional.empty());
    entity.ifPresent(name -> clause.complements().stream().filter(complement -> complement.preposition().equals("with"))
        .map(complement -> complement.phrase()).filter(phrase -> index.of(phrase).filter(other -> !other.equals("Tag")).isEmpty()).forEach(phrase -> add(name, words(phrase), words, "attribute.given", false)));
    clause.objects().forEach(object -> object.of().flatMap(index::of).ifPresent(holder -> {
      if (index.of(object).isEmpty()) {
        add(holder, words(object), words, "attribute.held", false);
      }
    }));
  }

  private void given(Requirement requirement) {
    Matcher matcher = GIVEN.matcher(requirement.statement().text().replaceAll("\\([^)]*\\)", ""));
    List<String> entities = index.mentionedIn(requirement.statement().text().split("(?i)\\b(with|by giving|consisting of|under|giving)\\b")[0]);
    if (matcher.find() && !entities.isEmpty()) {
      String list = matcher.group(1).split("[.;:]")[0];
      if (list.contains(",") || list.contains(" and ")) {
        split(list).forEach(part -> add(entities.get(entities.size() - 1), part, requirement.statement(), "attribute.requirement", false));
      }
    }
  }

  private Optional<String> account() {
    return index.entities().stream().filter(name -> language.lexicon().is("accounts", Names.plain(name))).findFirst();
  }

  private static String words(NounPhrase phrase) {
    return phrase.modifiers().isEmpty() && phrase.plural() ? String.join(" ", phrase.words()) : phrase.compound();
  }

  private static List<String> split(String list) {
    List<String> parts = new ArrayList<>();
    for (String part : list.replaceAll("\\(([^)]*)\\)", "($1)").split(",(?![^(]*\\))|;| and (?![^(]*\\))| or (?![^(]*\\))|\\bplus\\b")) {
      if (!part.isBlank()) {
        parts.add(part.trim());
      }
    }
    return parts;
  }

  private void add(String entity, String words, Passage place, String rule, boolean derived) {
    String note = words.contains("(") ? words.substring(words.indexOf('(') + 1).replaceFirst("\\).*", "") : "";
    String plain = words.replaceFirst("\\(.*", "").replaceAll("(?i)\\be-mail\\b", "email").trim().replaceFirst("(?i)^(whether|if) (the )?(viewer|caller|member|user)s? ", "is ");
    List<String> tokens = new ArrayList<>(Names.words(plain));
    tokens.removeIf(word -> language.lexicon().is("determiners", word) || word.equals("optional") || word.equals("chosen"));
    boolean described = tokens.size() > 1 && language.lexicon().is("adjectives", tokens.get(0)) && !kinds.of(Names.camel(String.join(" ", tokens))).name().equals("status");
    if (described) {
      tokens.remove(0);
    }
    if (tokens.size() > 1 && tokens.get(tokens.size() - 1).equals("address") && List.of("email", "web", "image", "picture").contains(tokens.get(tokens.size() - 2))) {
      tokens.remove(tokens.size() - 1);
    }
    boolean many = !tokens.isEmpty() && language.inflection().isPlural(tokens.get(tokens.size() - 1));
    String name = Names.camel(String.join(" ", tokens));
    boolean unusable = tokens.isEmpty() || tokens.size() > LONGEST_NAME || NOT_A_FIELD.matcher(plain).matches() || name.length() < 2 || tokens.stream().anyMatch(word -> language.lexicon().is("pronouns", word) || language.lexicon().is("prepositions", word) && !word.equals("of"));
    if (unusable || !found.containsKey(entity) || name.equalsIgnoreCase(entity)) {
      return;
    }
    FieldKinds.FieldKind kind = kinds.of(name);
    boolean unique = note.toLowerCase(Locale.ROOT).contains("unique");
    boolean optional = words.toLowerCase(Locale.ROOT).contains("optional") || words.endsWith("?");
    Attribute attribute = new Attribute(name, kind.name(), !derived && !optional, many, unique, derived, kind.hidden(), note.isEmpty() ? List.of() : List.of(note), new Evidence(rule, place.text(), "", place.at()));
    found.get(entity).putIfAbsent(name, attribute);
  }
}
