package io.github.backenddesign.decision;

import java.util.List;
import java.util.Map;

/**
 * A row of a convention group: a small question with a sourced default. {@code free} rows take any value; {@code effects} hold {@code {value}},
 * {@code effectsOf} what single values mean instead.
 */
record CatalogRow(String id, String question, List<String> options, boolean free, String proposed, String source, List<Proposal> proposals,
    Condition when, EffectTemplate effects, Map<String, EffectTemplate> effectsOf) {

  CatalogRow {
    options = List.copyOf(options);
    proposals = List.copyOf(proposals);
    effectsOf = Map.copyOf(effectsOf);
  }

  /** What a value changes. */
  EffectTemplate effectsOf(String value) {
    return effectsOf.getOrDefault(value, effects);
  }
}
