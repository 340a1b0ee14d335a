package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Effect;
import java.util.List;
import java.util.Optional;

/** The choice effects in force, each with the decision it comes from and whether that decision was made or is only assumed. */
public record Choices(List<Made> made) {

  /** One effect on the design. */
  public record Made(Effect.OnDesign effect, String decisionId, boolean decided) {
  }

  /** A setting's value with the decision behind it. */
  public record Chosen(String value, String decisionId, boolean decided) {
  }

  /** Copies the list. */
  public Choices {
    made = List.copyOf(made);
  }

  /** The setting of this section and key, the last one made. */
  public Optional<Chosen> setting(Effect.Section section, String key) {
    return made.stream()
        .filter(choice -> choice.effect() instanceof Effect.Setting setting && setting.section() == section && setting.key().equals(key))
        .reduce((first, last) -> last)
        .map(choice -> new Chosen(((Effect.Setting) choice.effect()).value(), choice.decisionId(), choice.decided()));
  }

  /** The style for an audience ("clients" or "internal"). */
  public Optional<Chosen> style(String audience) {
    return made.stream()
        .filter(choice -> choice.effect() instanceof Effect.Style style && style.audience().equals(audience))
        .reduce((first, last) -> last)
        .map(choice -> new Chosen(((Effect.Style) choice.effect()).style(), choice.decisionId(), choice.decided()));
  }

  /** The way lists are divided. */
  public Optional<Chosen> pageStyle() {
    return made.stream()
        .filter(choice -> choice.effect() instanceof Effect.PageStyle)
        .reduce((first, last) -> last)
        .map(choice -> new Chosen(((Effect.PageStyle) choice.effect()).style(), choice.decisionId(), choice.decided()));
  }
}
