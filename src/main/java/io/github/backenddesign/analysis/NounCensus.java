package io.github.backenddesign.analysis;

import io.github.backenddesign.language.Clause;
import io.github.backenddesign.language.NounPhrase;
import io.github.backenddesign.language.VerbClass;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Story;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Counts how the noun phrases of a product behave: made and removed, listed, acted on, holding other things or held by them. */
final class NounCensus {

  /** What was seen of one noun phrase. */
  static final class Count {
    /** How much speaks for (or against) a thing of its own. */
    double score;
    /** The part of it that comes from being made, removed or listed. */
    double handled;
    /** In how many stories or requirements it is what something is done to, or what holds another thing. */
    int handledIn;
    /** How often it was seen, as the head of longer phrases too. */
    int seen;
    /** In how many stories it is mentioned at all. */
    int mentions;
    /** In how many of them as only nouns are: with an article, in the plural, as somebody's. */
    int nominal;

    private void add(Count other) {
      score += other.score;
      handled += other.handled;
      handledIn += other.handledIn;
      mentions += other.mentions;
      nominal += other.nominal;
    }
  }

  /** How much each role of a noun phrase speaks for (or against) a thing of its own. */
  private static final Map<VerbClass, Double> OBJECT_WEIGHT = Map.of(VerbClass.CREATE, 3.0, VerbClass.DELETE, 3.0, VerbClass.UPLOAD, 2.0, VerbClass.LIST, 2.0, VerbClass.SEARCH, 2.0,
      VerbClass.ACTION, 1.0, VerbClass.REVERSE, 1.0, VerbClass.READ, 1.0, VerbClass.UPDATE, 1.0);
  private static final double LISTED = 2.0;
  private static final double HOLDER = 2.0;
  private static final double HELD = -2.0;
  private static final double PART = -1.5;
  private static final Set<String> PART_PREPOSITIONS = Set.of("with", "by", "including", "without");

  private final Language language;
  private final Passives passives;
  private final Map<String, Count> counts = new LinkedHashMap<>();
  private final Map<String, Evidence> firstSeen = new LinkedHashMap<>();
  private final Map<String, Set<String>> handledIn = new LinkedHashMap<>();

  NounCensus(Language language) {
    this.language = language;
    this.passives = new Passives(language);
  }

  /** Counts the wants, titles, requirements and capabilities of a product. */
  void observe(Product product, Paraphrases paraphrases) {
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
        passives.read(requirement.statement().text()).forEach(clause -> observe(clause, evidence));
      }
    }
    for (Interface each : product.interfaces()) {
      for (Passage capability : each.capabilities()) {
        language.clauses().read(capability.text()).forEach(clause -> observe(clause, new Evidence("entity.words", capability.text(), each.id().value(), capability.at())));
      }
    }
  }

  /** Counts in how many stories a noun phrase is mentioned at all, in the want or in what it is good for. */
  void countMentions(Product product) {
    for (Story story : product.stories()) {
      Set<String> mentioned = new LinkedHashSet<>();
      Set<String> nominal = new LinkedHashSet<>();
      for (NounPhrase phrase : language.clauses().phrases(story.want() + " . " + story.benefit().orElse(""))) {
        for (String words : List.of(phrase.compound(), phrase.head())) {
          mentioned.add(words);
          if (isNominal(phrase)) {
            nominal.add(words);
          }
        }
      }
      mentioned.forEach(phrase -> mention(phrase, nominal.contains(phrase), new Evidence("entity.mentioned", story.want(), story.id().value(), story.sentence().at())));
    }
  }

  private void mention(String phrase, boolean nominal, Evidence evidence) {
    Count count = count(phrase, evidence);
    count.mentions++;
    count.nominal += nominal ? 1 : 0;
    count.seen = Math.max(count.seen, 1);
  }

  private boolean isNominal(NounPhrase phrase) {
    return phrase.plural() || phrase.words().stream().anyMatch(word -> language.lexicon().is("determiners", word));
  }

  /** The head, or what an act is done to: a ticket purchase tells of tickets. */
  private String told(String phrase) {
    String head = phrase.substring(phrase.lastIndexOf(' ') + 1);
    String before = phrase.substring(0, phrase.lastIndexOf(' '));
    return language.lexicon().verbOf(head).isPresent() ? before.substring(before.lastIndexOf(' ') + 1) : head;
  }

  /** A compound seen only once speaks for its head ("internal camp facilities" for facilities), unless the head alone says nothing. */
  void foldRareCompounds(Predicate<String> keeps) {
    for (String phrase : phrases()) {
      Count count = counts.get(phrase);
      if (phrase.contains(" ") && count.seen < 2 && !keeps.test(phrase)) {
        Evidence evidence = firstSeen.remove(phrase);
        counts.remove(phrase);
        count(told(phrase), evidence).add(count);
      }
    }
  }

  /** All phrases in the order in which they were seen. */
  List<String> phrases() {
    return List.copyOf(firstSeen.keySet());
  }

  Count of(String phrase) {
    return counts.getOrDefault(phrase, new Count());
  }

  /** Where a phrase was seen first. */
  Evidence evidence(String phrase) {
    return firstSeen.get(phrase);
  }

  private void observe(Clause clause, Evidence evidence) {
    for (NounPhrase object : clause.objects().stream().flatMap(each -> alternatives(each).stream()).toList()) {
      double weight = OBJECT_WEIGHT.getOrDefault(clause.type(), 0.5);
      boolean held = object.of().isPresent() && weight < LISTED;
      note(object, held ? HELD : weight, evidence).handled += held || weight < LISTED ? 0 : weight;
      if ((!held || object.plural()) && weight > 0.5) {
        handledIn(object, evidence);
      }
      object.of().ifPresent(holder -> hold(holder, evidence));
    }
    for (Clause.Complement complement : clause.complements()) {
      boolean part = PART_PREPOSITIONS.contains(complement.preposition()) && !complement.phrase().plural();
      note(complement.phrase(), part ? PART : 0.5, evidence);
      complement.phrase().of().ifPresent(holder -> hold(holder, evidence));
    }
  }

  /** "Tasks/activities" are both. */
  private List<NounPhrase> alternatives(NounPhrase phrase) {
    if (!phrase.head().matches("[a-z]{4,}/[a-z]{4,}")) {
      return List.of(phrase);
    }
    return List.of(phrase.head().split("/")).stream().map(language.inflection()::singular).map(head -> new NounPhrase(head, List.of(), phrase.of(), phrase.plural(), phrase.own(), phrase.words())).toList();
  }

  private void hold(NounPhrase holder, Evidence evidence) {
    for (NounPhrase each : alternatives(holder)) {
      note(each, HOLDER, evidence);
      handledIn(each, evidence);
    }
  }

  private Count note(NounPhrase phrase, double weight, Evidence evidence) {
    Count count = count(phrase.compound(), evidence);
    count.score += weight;
    count.seen++;
    if (!phrase.modifiers().isEmpty()) {
      counts.computeIfAbsent(phrase.head(), key -> new Count()).seen++;
    }
    return count;
  }

  private void handledIn(NounPhrase phrase, Evidence evidence) {
    if (handledIn.computeIfAbsent(phrase.compound(), key -> new LinkedHashSet<>()).add(evidence.element())) {
      counts.get(phrase.compound()).handledIn++;
    }
  }

  private Count count(String phrase, Evidence evidence) {
    firstSeen.putIfAbsent(phrase, new Evidence(evidence.rule().equals("entity.mentioned") ? evidence.rule() : "entity.words", evidence.words(), evidence.element(), evidence.at()));
    return counts.computeIfAbsent(phrase, key -> new Count());
  }
}
