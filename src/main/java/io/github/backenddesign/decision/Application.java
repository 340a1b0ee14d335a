package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Effect;
import java.util.List;

/**
 * What a decision changes: the effects of the option in force, or the team's own words as a rule; a deferred one and a note nobody answered change
 * nothing.
 */
final class Application {

  private final Decision decision;
  private final List<Effect> effects;

  Application(Decision decision) {
    this.decision = decision;
    this.effects = effects(decision);
  }

  private static List<Effect> effects(Decision decision) {
    boolean unansweredNote = decision.tier() == Decision.Tier.NOTE && decision.answer().isEmpty();
    if (decision.status() == Decision.Status.DEFERRED || unansweredNote) {
      return List.of();
    }
    return decision.answer().flatMap(Decision.ChosenAnswer::custom)
        .map(words -> List.<Effect>of(new Effect.AttachRule(words, decision.refs())))
        .orElseGet(() -> decision.effectiveOption().map(Option::effects).orElse(List.of()));
  }

  List<Effect.OnModel> model() {
    return effects.stream().filter(Effect.OnModel.class::isInstance).map(Effect.OnModel.class::cast).toList();
  }

  List<Choices.Made> design() {
    boolean decided = decision.status() == Decision.Status.DECIDED;
    return effects.stream().filter(Effect.OnDesign.class::isInstance)
        .map(effect -> new Choices.Made((Effect.OnDesign) effect, decision.id(), decided)).toList();
  }
}
