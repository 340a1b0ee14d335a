package io.github.backenddesign.mojo;

import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.decision.Option;
import io.github.backenddesign.output.EffectText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A question as it stands at the terminal. */
final class Screen {

  private static final int POINTS = 3;

  private final Decision decision;
  private final List<Option> shown;

  Screen(Decision decision, boolean allOptions) {
    this.decision = decision;
    this.shown = decision.isGroup() ? List.of() : decision.options().stream().filter(option -> allOptions || option.offered()).toList();
  }

  /** The options in the order of their numbers. */
  List<Option> shown() {
    return shown;
  }

  /** Where the dialogue stands, e.g. "7 of 23, 4 gates left". */
  record Progress(int number, int all, long gatesLeft) {

    static Progress of(List<Decision> decisions) {
      List<Decision> required = decisions.stream().filter(Decision::required).toList();
      List<Decision> open = required.stream().filter(Decision::isUnresolved).toList();
      return new Progress(required.size() - open.size() + 1, required.size(), open.stream().filter(decision -> decision.tier() == Decision.Tier.GATE).count());
    }

    @Override
    public String toString() {
      return number + " of " + all + ", " + gatesLeft + (gatesLeft == 1 ? " gate" : " gates") + " left";
    }
  }

  /** The whole text up to where the reply is typed; {@code rows} are values set for rows of a group so far. */
  String text(Progress progress, Map<String, String> rows) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("[" + progress + "] " + decision.id() + (decision.blocking() ? " (blocking)" : ""));
    lines.add(decision.question());
    add(lines, "Why: ", decision.why());
    if (decision.isGroup()) {
      rows(lines, rows);
    } else {
      options(lines);
    }
    lines.add(keys());
    return String.join("\n", lines.stream().map(ConsoleText::plain).toList()) + "\n>";
  }

  private static void add(List<String> lines, String label, String text) {
    if (!text.isEmpty()) {
      lines.add(label + text);
    }
  }

  private void options(List<String> lines) {
    for (int i = 0; i < shown.size(); i++) {
      Option option = shown.get(i);
      boolean recommended = decision.recommended().filter(option.id()::equals).isPresent();
      lines.add("  " + (i + 1) + "  " + option.title() + " (" + option.id() + ")" + (recommended ? "  <- recommended" : ""));
      option.pros().stream().limit(POINTS).forEach(pro -> lines.add("       + " + pro));
      option.cons().stream().limit(POINTS).forEach(con -> lines.add("       - " + con));
      option.effects().stream().limit(POINTS).forEach(effect -> lines.add("       = " + EffectText.text(effect)));
    }
    decision.reasons().stream().limit(POINTS).forEach(reason -> lines.add("Recommended: " + reason.text()));
    add(lines, "Would change it: ", decision.wouldChange());
  }

  private void rows(List<String> lines, Map<String, String> set) {
    for (int i = 0; i < decision.rows().size(); i++) {
      Decision.Row row = decision.rows().get(i);
      String value = set.containsKey(row.id()) ? set.get(row.id()) + "  (yours; proposed " + row.proposed() + ")"
          : row.answer().map(answer -> answer + "  (yours; proposed " + row.proposed() + ")").orElse(row.proposed());
      lines.add("  " + (i + 1) + "  " + row.question() + "  " + value);
      lines.add("       " + row.source() + (row.options().isEmpty() ? "" : "; values: " + String.join(", ", row.options())));
    }
  }

  private String keys() {
    List<String> keys = new ArrayList<>();
    RecommendedAnswers.answer(decision).ifPresent(answer -> keys.add(decision.isGroup() ? "Enter takes all rows as they stand" : "Enter takes " + answer));
    if (decision.isGroup()) {
      keys.add("a number and a value sets a row");
    } else {
      keys.add("a number or an id chooses");
      if (shown.size() < decision.options().size()) {
        keys.add("a shows all " + decision.options().size() + " options");
      }
      keys.add("c your own answer");
    }
    if (decision.origin() == Decision.Origin.DOCUMENT) {
      keys.add("d defers");
    }
    keys.addAll(List.of("b goes back", "s skips", "q stops"));
    return String.join(" | ", keys);
  }
}
