package io.github.backenddesign.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A question of the catalog, first asked by its version {@code since}. {@code dependsOn} maps decisions to the options after which it is asked at all; {@code askedByDocuments} recognises an
 * open question of the documents that asks the same;
 * {@code optionsFrom} names a source of options or rows that come from the model ("cuts", "fields", "documents", "patterns").
 */
record CatalogEntry(String id, int since, String topic, Decision.Tier tier, int stratum, String question, String why, List<String> ask, boolean blocking,
    Condition when, Map<String, List<String>> dependsOn,
    boolean freeAnswer, Optional<Pattern> askedByDocuments, String optionsFrom, List<CatalogOption> options, List<CatalogRow> rows) {

  CatalogEntry {
    ask = List.copyOf(ask);
    dependsOn = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(dependsOn));
    options = List.copyOf(options);
    rows = List.copyOf(rows);
  }

  /** The same question with other options. */
  CatalogEntry withOptions(List<CatalogOption> others) {
    return new CatalogEntry(id, since, topic, tier, stratum, question, why, ask, blocking, when, dependsOn, freeAnswer, askedByDocuments, optionsFrom, others, rows);
  }

  boolean isGroup() {
    return tier == Decision.Tier.CONVENTION;
  }

  /** The decisions that have to be made before this one can be asked or weighed. */
  Set<String> needs() {
    Set<String> needs = new TreeSet<>(dependsOn.keySet());
    when.facts().forEach(fact -> Facts.decisionOf(fact).ifPresent(needs::add));
    options.forEach(option -> {
      option.weightsFor().forEach(weight -> Facts.decisionOf(weight.signal()).ifPresent(needs::add));
      option.weightsAgainst().forEach(weight -> Facts.decisionOf(weight.signal()).ifPresent(needs::add));
    });
    rows.forEach(row -> {
      row.when().facts().forEach(fact -> Facts.decisionOf(fact).ifPresent(needs::add));
      row.proposals().forEach(proposal -> Facts.decisionOf(proposal.fact()).ifPresent(needs::add));
    });
    needs.remove(id);
    return needs;
  }
}
