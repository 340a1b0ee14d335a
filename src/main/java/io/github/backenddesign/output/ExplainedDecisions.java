package io.github.backenddesign.output;

import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.decision.Option;
import io.github.backenddesign.output.Explanation.Ground;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decisions and the rows of groups. */
final class ExplainedDecisions {

  private final List<Decision> decisions;

  ExplainedDecisions(List<Decision> decisions) {
    this.decisions = decisions;
  }

  List<Explained> elements() {
    List<Explained> elements = new ArrayList<>();
    for (Decision decision : decisions) {
      elements.add(Explained.of(decision.id(), () -> decision(decision)));
      decision.rows().stream().filter(row -> decisions.stream().noneMatch(other -> other.id().equals(row.id())))
          .forEach(row -> elements.add(new Explained(decision.id() + "." + row.id(), List.of(row.id()), () -> row(decision, row))));
    }
    return elements;
  }

  private Explanation decision(Decision decision) {
    List<Ground> grounds = new ArrayList<>();
    decision.grounds().forEach(ground -> grounds.add(new Ground("signal " + ground.signal(), ground.quote(), ground.location())));
    decision.reasons().forEach(reason -> grounds.add(new Ground("reason for what is recommended", reason.text(), String.join(", ", reason.refs().isEmpty() ? List.of("catalog") : reason.refs()))));
    if (grounds.isEmpty()) {
      grounds.add(new Ground("asked by the " + decision.origin().name().toLowerCase(java.util.Locale.ROOT), decision.why(), decision.refs().isEmpty() ? "catalog" : String.join(", ", decision.refs())));
    }
    return new Explanation("a decision", decision.id(), decision.question() + " " + Touches.answer(decision), grounds, runnerUps(decision), others(decision), decision.refs());
  }

  private static List<String> runnerUps(Decision decision) {
    Optional<String> first = decision.effectiveOption().map(Option::id);
    List<String> lines = new ArrayList<>(decision.options().stream().filter(option -> option.offered() && !first.equals(Optional.of(option.id()))).sorted(Comparator.comparingInt(Option::score).reversed())
        .map(option -> option.id() + " (" + option.title() + "), would do: " + effects(option)).toList());
    if (!decision.wouldChange().isBlank()) {
      lines.add(decision.wouldChange());
    }
    return lines;
  }

  private static String effects(Option option) {
    return option.effects().isEmpty() ? "nothing else" : String.join("; ", option.effects().stream().map(EffectText::text).toList());
  }

  private List<String> others(Decision decision) {
    return Stream.concat(decision.assuming().stream(), decision.dependsOn().stream()).distinct()
        .map(id -> decisions.stream().filter(other -> other.id().equals(id)).findFirst().map(other -> "rests on " + Touches.answer(other)).orElse("rests on " + id)).toList();
  }

  private Explanation row(Decision group, Decision.Row row) {
    List<String> others = row.options().stream().filter(option -> !option.equals(row.answer().orElse(row.proposed()))).toList();
    return new Explanation("a row of " + group.id(), group.id() + "." + row.id(), row.question(), List.of(new Ground("proposed", row.proposed(), row.source())), others, List.of(Touches.row(group, row)), List.of(group.id()));
  }
}
