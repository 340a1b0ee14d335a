package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Signal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Weighs the options of a question: base plus weights of the facts that are there. An option against a stated constraint (or a choice it can not
 * stand beside) is never recommended;
 * one that a constraint asks for comes before the others; equal ones keep the order of the catalog.
 */
final class Recommender {

  static final int OFFERED = 3;
  private static final String NAMED = "states-";

  private final Facts facts;
  private final Map<String, String> meanings;

  Recommender(Facts facts, Map<String, String> meanings) {
    this.facts = facts;
    this.meanings = meanings;
  }

  /** An option with what speaks for and against it. */
  record Weighed(CatalogOption option, int score, boolean bound, boolean ruledOut, Optional<String> clash, List<Decision.Reason> pros,
      List<Decision.Reason> cons, List<Signal> grounds) {
  }

  /** The options, best first. */
  List<Weighed> rank(List<CatalogOption> options, java.util.function.Function<CatalogOption, Optional<String>> clash) {
    List<Weighed> weighed = new ArrayList<>();
    options.forEach(option -> weighed.add(weigh(option, clash.apply(option))));
    weighed.sort(Comparator.comparing(Weighed::ruledOut).thenComparing(Comparator.comparing(Weighed::bound).reversed())
        .thenComparing(Comparator.comparing(Weighed::score).reversed()));
    return List.copyOf(weighed);
  }

  private Weighed weigh(CatalogOption option, Optional<String> clash) {
    Tally tally = new Tally(option.base());
    option.weightsFor().forEach(weight -> tally.add(weight, 1));
    option.weightsAgainst().forEach(weight -> tally.add(weight, -1));
    clash.ifPresent(why -> tally.cons.add(0, new Decision.Reason(why, List.of())));
    return new Weighed(option, tally.score, tally.bound, tally.ruledOut || clash.isPresent(), clash, List.copyOf(tally.pros),
        List.copyOf(tally.cons), List.copyOf(tally.grounds));
  }

  private final class Tally {
    private final List<Decision.Reason> pros = new ArrayList<>();
    private final List<Decision.Reason> cons = new ArrayList<>();
    private final List<Signal> grounds = new ArrayList<>();
    private int score;
    private boolean bound;
    private boolean ruledOut;

    private Tally(int base) {
      score = base;
    }

    private void add(Weight weight, int sign) {
      List<Signal> found = facts.of(weight.signal());
      if (found.isEmpty() || weight.unless().stream().anyMatch(facts::has)) {
        return;
      }
      score += sign * weight.points();
      boolean binding = weight.binds() && found.stream().anyMatch(Signal::constraint);
      bound |= binding && sign > 0;
      ruledOut |= binding && sign < 0;
      Decision.Reason reason = new Decision.Reason(Sentences.cite(weight.reason(), found), found.stream().flatMap(signal -> signal.refs().stream())
          .distinct().toList());
      (sign > 0 ? pros : cons).add(binding ? 0 : sign > 0 ? pros.size() : cons.size(), reason);
      grounds.add(found.get(0));
    }
  }

  /** How sure a recommendation is: a constraint settles it, else the distance to the next one counts; what only is usual is never sure. */
  static String confidence(List<Weighed> ranked) {
    Weighed best = ranked.get(0);
    int lead = ranked.size() < 2 || ranked.get(1).ruledOut() ? 99 : best.score() - ranked.get(1).score();
    if (best.bound() || lead >= 5 && !best.pros().isEmpty()) {
      return "high";
    }
    return lead >= 2 ? "medium" : "low";
  }

  /** One sentence that names the strongest other option and what would tip the scales. */
  String wouldChange(List<Weighed> ranked) {
    for (Weighed other : ranked.subList(Math.min(1, ranked.size()), ranked.size())) {
      Optional<String> tip = other.option().weightsFor().stream()
          .filter(weight -> !facts.has(weight.signal()) && meanings.containsKey(weight.signal()) && !weight.signal().startsWith(NAMED))
          .max(Comparator.comparing((Weight weight) -> weight.binds()).thenComparing(Weight::points))
          .map(weight -> meanings.get(weight.signal()));
      if (!other.ruledOut() && tip.isPresent()) {
        return "\"" + other.option().title() + "\" would come first if the documents said that " + tip.get() + ".";
      }
    }
    if (ranked.size() > 1 && ranked.get(1).ruledOut()) {
      return "Only if what rules the other options out gave way.";
    }
    return ranked.size() < 2 ? "" : "\"" + ranked.get(1).option().title() + "\" is the next best; it takes a reason that the documents do not give.";
  }
}
