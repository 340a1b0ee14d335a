package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Clause;
import io.github.backenddesign.language.NounPhrase;
import io.github.backenddesign.language.VerbClass;
import io.github.backenddesign.product.Component;
import io.github.backenddesign.product.ConceptualEntity;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the things a product keeps: what the architecture names, then noun phrases that behave like things (made, listed, removed) more than like parts of things (given with something, held by something).
 */
final class EntityFinder {

  /** How much each role of a noun phrase speaks for (or against) a thing of its own. */
  private static final Map<VerbClass, Double> OBJECT_WEIGHT = Map.of(VerbClass.CREATE, 3.0, VerbClass.DELETE, 3.0, VerbClass.UPLOAD, 2.0, VerbClass.LIST, 2.0, VerbClass.SEARCH, 2.0,
      VerbClass.ACTION, 1.0, VerbClass.REVERSE, 1.0, VerbClass.READ, 1.0, VerbClass.UPDATE, 1.0);
  private static final double HOLDER = 2.0;
  private static final double HELD = -2.0;
  private static final double PART = -1.5;
  private static final double THRESHOLD = 3.0;
  private static final int FEWEST_MENTIONS = 3;
  private static final double SHARE_OF_STORIES = 0.05;
  private static final Set<String> PART_PREPOSITIONS = Set.of("with", "by", "including", "without");
  private static final Set<String> FIELD_ONLY = Set.of("identifier", "code", "slug", "email", "password", "security-code", "phone", "date", "date-time", "status", "name", "user-name", "money", "count", "percentage", "language", "time-zone", "url");

  /** A booking reference names a booking; it is no thing of its own where bookings are known. */
  private static final Set<String> IDENTIFIERS = Set.of("id", "identifier", "reference", "number");

  private final Language language;
  private final FieldKinds fieldKinds = FieldKinds.english();
  private final Map<String, Double> scores = new TreeMap<>();
  private final Map<String, Evidence> firstSeen = new LinkedHashMap<>();
  private final Map<String, Integer> mentions = new TreeMap<>();
  private final Map<String, Double> handled = new TreeMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();

  EntityFinder(Language language) {
    this.language = language;
  }

  /** The entities with their aliases; attributes and relations are found later. */
  List<Entity> find(Product product, Paraphrases paraphrases) {
    Map<String, Entity> entities = new LinkedHashMap<>();
    stated(product, entities);
    boolean architectureNamesThem = !entities.isEmpty();
    observe(product, paraphrases);
    if (!architectureNamesThem) {
      countMentions(product);
    }
    Set<String> personas = personaHeads(product);
    int fewest = product.requirements().isEmpty() ? 1 : 2;
    List<String> compoundsFirst = firstSeen.keySet().stream().sorted(java.util.Comparator.comparing((String phrase) -> phrase.contains(" ") ? 0 : 1)).toList();
    for (String phrase : compoundsFirst) {
      boolean madeOrListed = handled.getOrDefault(phrase, 0.0) >= THRESHOLD;
      boolean enough = scores.getOrDefault(phrase, 0.0) >= THRESHOLD && (madeOrListed || !architectureNamesThem) && counts.getOrDefault(phrase, 0) >= fewest || isOftenMentioned(phrase, product.stories().size());
      if (enough && mayBeThing(phrase, personas, architectureNamesThem)) {
        add(entities, phrase);
      }
    }
    return List.copyOf(entities.values());
  }

  private void stated(Product product, Map<String, Entity> entities) {
    for (ConceptualEntity entity : product.entities()) {
      String name = Names.pascal(language.inflection().singular(Names.plain(entity.name().text())));
      entities.putIfAbsent(name, new Entity(name, List.of(), java.util.Optional.empty(), List.of(), List.of(), entity.owner().map(owner -> owner.value()),
          List.of(new Evidence("entity.stated", entity.name().text(), "", entity.name().at()))));
    }
    for (Component component : product.components()) {
      for (String owned : component.owns()) {
        String name = Names.pascal(lastSingular(owned));
        entities.merge(name, new Entity(name, List.of(), java.util.Optional.empty(), List.of(), List.of(), java.util.Optional.of(component.id().value()),
            List.of(new Evidence("entity.owned", owned, component.id().value(), component.purpose().at()))), (old, added) -> old.owner().isPresent() ? old : old.withOwner(component.id().value()));
      }
    }
  }

  private String lastSingular(String words) {
    List<String> parts = new ArrayList<>(Names.words(words));
    if (!parts.isEmpty()) {
      parts.set(parts.size() - 1, language.inflection().singular(parts.get(parts.size() - 1)));
    }
    return String.join(" ", parts);
  }

  private void observe(Product product, Paraphrases paraphrases) {
    for (Story story : product.stories()) {
      for (Paraphrase paraphrase : paraphrases.of(story)) {
        if (paraphrase.source() != Paraphrase.Source.REQUIREMENT) {
          paraphrase.clauses().forEach(clause -> observe(clause, paraphrase.evidence()));
        }
      }
    }
    for (Requirement requirement : product.requirements()) {
      if (requirement.kind() == Requirement.Kind.FUNCTIONAL) {
        Evidence evidence = new Evidence("entity.words", requirement.statement().text(), requirement.id().value(), requirement.statement().at());
        paraphrases.clauses(requirement).forEach(clause -> observe(clause, evidence));
      }
    }
    for (Interface each : product.interfaces()) {
      for (Passage capability : each.capabilities()) {
        language.clauses().read(capability.text()).forEach(clause -> observe(clause, new Evidence("entity.words", capability.text(), each.id().value(), capability.at())));
      }
    }
  }

  /** In how many stories a noun phrase is mentioned at all, in the want or in what it is good for. */
  private void countMentions(Product product) {
    for (Story story : product.stories()) {
      Set<String> mentioned = new java.util.LinkedHashSet<>();
      for (NounPhrase phrase : language.clauses().phrases(story.want() + " . " + story.benefit().orElse(""))) {
        mentioned.add(phrase.compound());
        mentioned.add(phrase.head());
      }
      for (String phrase : mentioned) {
        mentions.merge(phrase, 1, Integer::sum);
        firstSeen.putIfAbsent(phrase, new Evidence("entity.mentioned", story.want(), story.id().value(), story.sentence().at()));
        counts.putIfAbsent(phrase, 1);
      }
    }
  }

  private boolean isOftenMentioned(String phrase, int stories) {
    boolean held = scores.getOrDefault(phrase, 0.0) < HELD;
    boolean noun = List.of(phrase.split(" ")).stream().noneMatch(this::isGrammarOrVerb) || scores.getOrDefault(phrase, 0.0) > 0 && !phrase.contains(" ") && handled.containsKey(phrase);
    return !held && noun && mentions.getOrDefault(phrase, 0) >= Math.max(FEWEST_MENTIONS, Math.ceil(stories * SHARE_OF_STORIES));
  }

  private boolean isGrammarOrVerb(String word) {
    boolean grammar = List.of("determiners", "prepositions", "pronouns", "clause-starts", "conjunctions", "auxiliaries", "adverbs", "adjectives", "fillers", "particles").stream().anyMatch(set -> language.lexicon().is(set, word));
    return grammar || language.lexicon().classOf(word) != VerbClass.UNKNOWN || word.equals("want");
  }

  private void observe(Clause clause, Evidence evidence) {
    for (NounPhrase object : clause.objects()) {
      double weight = OBJECT_WEIGHT.getOrDefault(clause.type(), 0.5);
      boolean held = object.of().isPresent() && weight < OBJECT_WEIGHT.get(VerbClass.LIST);
      note(object, held ? HELD : weight, evidence);
      handled.merge(object.compound(), held || weight < OBJECT_WEIGHT.get(VerbClass.LIST) ? 0 : weight, Double::sum);
      object.of().ifPresent(holder -> note(holder, HOLDER, evidence));
    }
    for (Clause.Complement complement : clause.complements()) {
      boolean part = PART_PREPOSITIONS.contains(complement.preposition()) && !complement.phrase().plural();
      note(complement.phrase(), part ? PART : 0.5, evidence);
      complement.phrase().of().ifPresent(holder -> note(holder, HOLDER, evidence));
    }
  }

  private void note(NounPhrase phrase, double weight, Evidence evidence) {
    String key = phrase.compound();
    scores.merge(key, weight, Double::sum);
    counts.merge(key, 1, Integer::sum);
    firstSeen.putIfAbsent(key, new Evidence("entity.words", evidence.words(), evidence.element(), evidence.at()));
    if (!phrase.modifiers().isEmpty()) {
      counts.merge(phrase.head(), 1, Integer::sum);
    }
  }

  private boolean mayBeThing(String phrase, Set<String> personas, boolean architectureNamesThem) {
    List<String> words = List.of(phrase.split(" "));
    String head = words.get(words.size() - 1);
    boolean abstractNoun = (language.lexicon().is("abstract", head) || language.lexicon().is("containers", head)) && (architectureNamesThem || !isHandledLikeAThing(phrase));
    boolean grammar = abstractNoun || language.lexicon().is("screen", head) || language.lexicon().is("adjectives", head);
    boolean act = head.endsWith("ing") && (architectureNamesThem || handled.getOrDefault(phrase, 0.0) < THRESHOLD);
    boolean odd = head.length() < 2 || act || head.endsWith("ly") || head.endsWith("ed") || !head.chars().anyMatch(Character::isLetter);
    boolean field = FIELD_ONLY.contains(fieldKinds.of(phrase).name());
    boolean identifier = words.size() > 1 && IDENTIFIERS.contains(head) && firstSeen.containsKey(phrase.substring(0, phrase.lastIndexOf(' ')));
    boolean person = personas.contains(head) && scores.getOrDefault(phrase, 0.0) < 2 * THRESHOLD && mentions.getOrDefault(phrase, 0) < FEWEST_MENTIONS;
    return !grammar && !odd && !field && !identifier && !person;
  }

  /** A message or a group is a thing where it is made or removed and much else is done with it. */
  private boolean isHandledLikeAThing(String phrase) {
    return handled.getOrDefault(phrase, 0.0) >= THRESHOLD && scores.getOrDefault(phrase, 0.0) >= 2 * THRESHOLD;
  }

  private Set<String> personaHeads(Product product) {
    Set<String> heads = new java.util.HashSet<>();
    product.personas().forEach(persona -> heads.add(lastSingular(persona.name())));
    product.accessRules().forEach(rule -> Names.words(rule.who().text()).forEach(word -> heads.add(language.inflection().singular(word))));
    product.personas().forEach(persona -> Names.words(persona.name()).stream().reduce((first, last) -> last).map(language.inflection()::singular).ifPresent(heads::add));
    return heads;
  }

  private void add(Map<String, Entity> entities, String phrase) {
    String name = Names.pascal(phrase);
    String head = phrase.substring(phrase.lastIndexOf(' ') + 1);
    boolean headOfStated = !phrase.contains(" ") && entities.keySet().stream().map(Names::words).anyMatch(words -> words.size() > 1 && words.get(words.size() - 1).equals(phrase));
    if (headOfStated) {
      return;
    }
    boolean rareCompound = phrase.contains(" ") && counts.get(phrase) < 2 && entities.containsKey(Names.pascal(head));
    if (!rareCompound) {
      entities.putIfAbsent(name, new Entity(name, List.of(), java.util.Optional.empty(), List.of(), List.of(), java.util.Optional.empty(), List.of(firstSeen.get(phrase))));
    }
  }
}
