package io.github.backenddesign.output;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.decision.Option;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which decisions touch an element: by what their answers did to it, by what another answer would do, and by having been asked about it. */
final class Touches {

  private final List<Decision> decisions;

  Touches(List<Decision> decisions) {
    this.decisions = decisions;
  }

  /** One line per touch, for an element known by any of these names; {@code shapedBy} are decisions the design itself says it comes from. */
  List<String> of(Collection<String> names, Collection<String> shapedBy) {
    List<String> lines = new ArrayList<>();
    for (Decision decision : decisions) {
      Optional<Option> effective = decision.effectiveOption();
      List<String> did = effective.map(option -> effects(option, names)).orElse(List.of());
      if (!did.isEmpty() || shapedBy.contains(decision.id()) || decision.refs().stream().anyMatch(names::contains)) {
        lines.add(answer(decision) + (did.isEmpty() ? "" : ": " + String.join("; ", did)));
      }
      decision.rows().stream().filter(row -> isAbout(row, names)).forEach(row -> lines.add(row(decision, row)));
      decision.options().stream().filter(option -> option.offered() && !effective.equals(Optional.of(option))).forEach(option -> effects(option, names).stream().limit(1)
          .forEach(effect -> lines.add(decision.id() + ": \"" + option.id() + "\" would change it: " + effect)));
    }
    return lines;
  }

  /** The answer to a decision in one line: what was chosen, where, or what the design goes on with meanwhile. */
  static String answer(Decision decision) {
    if (decision.answer().isPresent()) {
      Decision.ChosenAnswer answer = decision.answer().get();
      String chosen = answer.option().or(answer::custom).orElse(answer.title());
      String state = decision.status() == Decision.Status.DEFERRED ? "put aside" : chosen.isBlank() ? "answered" : chosen;
      return decision.id() + " = " + state + (answer.location().isBlank() ? "" : " (" + answer.location() + ")");
    }
    return decision.id() + " is open" + decision.recommended().map(option -> "; meanwhile as recommended: " + option).orElse("");
  }

  static String row(Decision group, Decision.Row row) {
    return group.id() + "." + row.id() + " = " + row.answer().orElse(row.proposed()) + (row.answer().isPresent() ? " (answered; proposed was " + row.proposed() + ")" : " (as proposed: " + row.source() + ")");
  }

  /** Rows are named after what they are about, behind what they ask: "case.account.username" is about the field account.username. */
  private static boolean isAbout(Decision.Row row, Collection<String> names) {
    return names.stream().anyMatch(name -> row.id().equalsIgnoreCase(name) || row.id().length() > name.length()
        && row.id().regionMatches(true, row.id().length() - name.length() - 1, "." + name, 0, name.length() + 1));
  }

  private static List<String> effects(Option option, Collection<String> names) {
    return option.effects().stream().filter(effect -> named(effect).stream().anyMatch(names::contains)).map(EffectText::text).toList();
  }

  private static Set<String> named(Effect effect) {
    Set<String> named = new LinkedHashSet<>();
    if (effect instanceof Effect.UseCut cut) {
      named.add(cut.cut());
    } else if (effect instanceof Effect.AddOperation added) {
      named.add(added.operation());
      named.addAll(added.stories());
    } else if (effect instanceof Effect.DropOperation dropped) {
      named.add(dropped.operation());
    } else if (effect instanceof Effect.Permit permit) {
      named.addAll(List.of(permit.role(), permit.operation()));
    } else if (effect instanceof Effect.OnDelete delete) {
      named.addAll(List.of(delete.entity(), delete.dependent()));
    } else if (effect instanceof Effect.FieldRule rule) {
      field(named, rule.entity(), rule.field());
    } else if (effect instanceof Effect.Unique unique) {
      field(named, unique.entity(), unique.field());
    } else if (effect instanceof Effect.Immutable immutable) {
      field(named, immutable.entity(), immutable.field());
    } else if (effect instanceof Effect.Publish publish) {
      named.addAll(List.of(publish.event(), publish.operation()));
    } else if (effect instanceof Effect.Store store) {
      named.addAll(List.of(store.entity(), store.owner()));
    } else if (effect instanceof Effect.AttachRule rule) {
      named.addAll(rule.targets());
    } else if (effect instanceof Effect.SupplierPolicy policy) {
      named.add(policy.supplier());
    }
    return named;
  }

  private static void field(Set<String> named, String entity, String field) {
    named.add(entity);
    named.add(entity + "." + field);
  }
}
