package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Effect;
import java.util.Comparator;
import java.util.List;

/** Questions by how much of the design another answer turns over: structural gates, other gates, groups, then rows and notes. */
final class DecisionOrder {

  private static final int MODEL_EFFECT = 3;

  private DecisionOrder() {
  }

  static List<Decision> sort(List<Decision> decisions) {
    return decisions.stream().sorted(Comparator.comparing(DecisionOrder::place).thenComparing(decision -> -flips(decision))).toList();
  }

  private static int place(Decision decision) {
    if (decision.tier() == Decision.Tier.GATE && decision.stratum() == 1) {
      return 0;
    }
    if (decision.tier() == Decision.Tier.GATE) {
      return decision.blocking() ? 1 : 2;
    }
    return decision.isGroup() ? 3 : decision.tier() == Decision.Tier.CONVENTION ? 4 : 5;
  }

  /** The weight of what the options change; structural gates keep the order in which they were asked. */
  private static int flips(Decision decision) {
    return place(decision) == 0 ? 0 : decision.options().stream().mapToInt(option -> option.effects().stream().mapToInt(DecisionOrder::weight).sum())
        .max().orElse(0) + decision.refs().size();
  }

  private static int weight(Effect effect) {
    return effect instanceof Effect.OnModel && !(effect instanceof Effect.AttachRule) ? MODEL_EFFECT : 1;
  }
}
