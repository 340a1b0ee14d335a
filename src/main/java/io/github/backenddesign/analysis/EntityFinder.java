package io.github.backenddesign.analysis;

import io.github.backenddesign.product.Component;
import io.github.backenddesign.product.ConceptualEntity;
import io.github.backenddesign.product.Product;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the things a product keeps: what the architecture names, what a document lists the data of, then noun phrases that behave like things (made, listed, removed) more than like parts of things (given with something,
 * held by something).
 */
final class EntityFinder {

  private final Language language;
  private final DataStatements statements;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private Acronyms acronyms;

  EntityFinder(Language language, DataStatements statements) {
    this.language = language;
    this.statements = statements;
  }

  /** The entities with their aliases; attributes and relations are found later. */
  List<Entity> find(Product product, Paraphrases paraphrases) {
    acronyms = new Acronyms(product, language);
    stated(product);
    NounCensus census = new NounCensus(language);
    census.observe(product, paraphrases);
    Map<String, Evidence> described = new DescribedThings(language, statements).find(product);
    boolean architectureNamesThem = entities.size() > described.keySet().stream().filter(phrase -> !isKnown(phrase)).count();
    if (!architectureNamesThem) {
      census.countMentions(product);
    }
    ThingTest test = new ThingTest(language, product, census, architectureNamesThem);
    if (product.requirements().isEmpty()) {
      census.foldRareCompounds(test::standsWhole);
    }
    described.keySet().removeIf(phrase -> !test.mayBeDescribed(phrase));
    List<String> behaving = census.phrases().stream().filter(phrase -> test.behavesLikeThing(phrase) && test.mayBeThing(phrase) && !isRareCompound(phrase, census)).toList();
    described.keySet().stream().filter(phrase -> phrase.contains(" ")).forEach(phrase -> add(phrase, described.get(phrase)));
    behaving.stream().filter(phrase -> phrase.contains(" ")).forEach(phrase -> add(phrase, census.evidence(phrase)));
    described.keySet().stream().filter(phrase -> !phrase.contains(" ")).forEach(phrase -> add(phrase, described.get(phrase)));
    behaving.stream().filter(phrase -> !phrase.contains(" ")).forEach(phrase -> add(phrase, census.evidence(phrase)));
    return List.copyOf(entities.values());
  }

  private boolean isKnown(String phrase) {
    String name = Names.pascal(phrase);
    return entities.keySet().stream().anyMatch(known -> known.equals(name) || known.endsWith(name));
  }

  private void stated(Product product) {
    for (ConceptualEntity entity : product.entities()) {
      String name = Names.pascal(language.inflection().singular(Names.plain(entity.name().text())));
      entities.putIfAbsent(name, entity(name, entity.owner().map(owner -> owner.value()), new Evidence("entity.stated", entity.name().text(), "", entity.name().at())));
    }
    for (Component component : product.components()) {
      for (String owned : component.owns()) {
        String name = Names.pascal(lastSingular(owned));
        entities.merge(name, entity(name, Optional.of(component.id().value()), new Evidence("entity.owned", owned, component.id().value(), component.purpose().at())),
            (old, added) -> old.owner().isPresent() ? old : old.withOwner(component.id().value()));
      }
    }
  }

  private static Entity entity(String name, Optional<String> owner, Evidence evidence) {
    return new Entity(name, List.of(), Optional.empty(), List.of(), List.of(), owner, List.of(evidence));
  }

  private String lastSingular(String words) {
    List<String> parts = new ArrayList<>(Names.words(words));
    if (!parts.isEmpty()) {
      parts.set(parts.size() - 1, language.inflection().singular(parts.get(parts.size() - 1)));
    }
    return String.join(" ", parts);
  }

  private boolean isRareCompound(String phrase, NounCensus census) {
    String head = phrase.substring(phrase.lastIndexOf(' ') + 1);
    return phrase.contains(" ") && census.of(phrase).seen < 2 && (entities.containsKey(Names.pascal(head)) || census.of(head).score > 0);
  }

  /** A word that ends the name of a known thing stands for that. */
  private void add(String phrase, Evidence evidence) {
    Optional<String> acronym = acronyms.of(phrase);
    if (acronym.isPresent()) {
      addAcronym(acronym.get(), evidence);
      return;
    }
    boolean headOfKnown = !phrase.contains(" ") && entities.keySet().stream().map(Names::words).anyMatch(words -> words.size() > 1 && words.get(words.size() - 1).equals(phrase));
    if (!headOfKnown) {
      String name = Names.pascal(phrase);
      entities.putIfAbsent(name, new Entity(name, shortName(phrase, evidence), Optional.empty(), List.of(), List.of(), Optional.empty(), List.of(evidence)));
    }
  }

  /** "The position of a driver" is also called the position. */
  private List<String> shortName(String phrase, Evidence evidence) {
    String head = phrase.substring(phrase.lastIndexOf(' ') + 1);
    boolean held = phrase.contains(" ") && language.lexicon().is("sometimes-things", head) && evidence.words().toLowerCase(Locale.ROOT).contains(head + " of ");
    return held ? List.of(Names.pascal(head)) : List.of();
  }

  /** One thing goes by its full name, its initials being an alias; a system is no thing it keeps. */
  private void addAcronym(String acronym, Evidence evidence) {
    String full = acronyms.name(acronym);
    if (!language.lexicon().is("screen", full.substring(full.lastIndexOf(' ') + 1))) {
      String name = Names.pascal(full);
      entities.putIfAbsent(name, new Entity(name, List.of(Names.pascal(acronym)), Optional.empty(), List.of(), List.of(), Optional.empty(), List.of(evidence)));
    }
  }
}
