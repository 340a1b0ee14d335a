package io.github.backenddesign.decision;

import java.util.List;
import java.util.Map;

/**
 * A row of a convention group: a small question with a sourced default. {@code free} rows take any value; {@code effects} hold {@code {value}},
 * {@code effectsOf} what single values mean beyond that.
 */
record CatalogRow(String id, String question, List<String> options, boolean free, String proposed, String source, List<Proposal> proposals,
    Condition when, EffectTemplate effects, Map<String, EffectTemplate> effectsOf) {

  /** Another default where a fact is there, with the reason. */
  record Proposal(String fact, String value, String source) {
  }

  CatalogRow {
    options = List.copyOf(options);
    proposals = List.copyOf(proposals);
    effectsOf = Map.copyOf(effectsOf);
  }

  /** The default for these facts. */
  Proposal proposal(Facts facts) {
    return proposals.stream().filter(proposal -> facts.has(proposal.fact())).findFirst().orElse(new Proposal("", proposed, source));
  }
}
