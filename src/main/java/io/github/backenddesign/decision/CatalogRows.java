package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows of a catalog group on the facts of a product: those that apply, with the default that fits and its source. */
final class CatalogRows {

  private CatalogRows() {
  }

  static List<GroupRow> of(CatalogEntry entry, Facts facts) {
    return entry.rows().stream().filter(row -> row.when().holds(facts)).map(row -> row(row, facts)).toList();
  }

  private static GroupRow row(CatalogRow row, Facts facts) {
    CatalogRow.Proposal proposal = row.proposal(facts);
    List<Signal> grounds = facts.of(proposal.fact());
    String source = grounds.isEmpty() ? proposal.source() : Sentences.cite(proposal.source(), grounds);
    return new GroupRow(row.id(), row.question(), row.options(), row.free(), proposal.value(), source, value -> effects(row, value));
  }

  private static List<Effect> effects(CatalogRow row, String value) {
    Map<String, String> slots = Map.of("value", value);
    List<Effect> effects = new ArrayList<>(row.effects().fill(slots));
    effects.addAll(row.effectsOf().getOrDefault(value, EffectTemplate.NONE).fill(slots));
    return effects;
  }
}
