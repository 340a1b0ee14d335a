package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.decision.Choices;
import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.decision.Option;
import io.github.backenddesign.decision.Resolution;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The settings in force by section and key; a setting that an open decision would give reads TBD with that decision. */
final class Settings {

  private final Map<Effect.Section, Map<String, Choice>> sections = new LinkedHashMap<>();
  private final Resolution resolution;

  Settings(Resolution resolution) {
    this.resolution = resolution;
    resolution.decisions().forEach(this::open);
    resolution.choices().made().forEach(this::made);
  }

  private void open(Decision decision) {
    if (decision.status() != Decision.Status.OPEN || !decision.required()) {
      return;
    }
    decision.options().stream().map(Option::effects).flatMap(effects -> effects.stream()).filter(Effect.Setting.class::isInstance).map(Effect.Setting.class::cast)
        .forEach(setting -> section(setting.section()).putIfAbsent(setting.key(), Choice.tbd(decision.id())));
  }

  private void made(Choices.Made made) {
    if (made.effect() instanceof Effect.Setting setting) {
      Choice choice = made.decided() ? new Choice(setting.value(), Optional.of(made.decisionId())) : Choice.tbd(made.decisionId());
      section(setting.section()).put(setting.key(), choice);
    }
  }

  private Map<String, Choice> section(Effect.Section section) {
    return sections.computeIfAbsent(section, key -> new LinkedHashMap<>());
  }

  /** All settings of a section, keys in snake case, in the order of the decisions. */
  Map<String, Choice> all(Effect.Section section) {
    Map<String, Choice> all = new LinkedHashMap<>();
    section(section).forEach((key, choice) -> all.put(key.replace('-', '_'), choice));
    return all;
  }

  /** One setting, or the fallback where no decision is about it. */
  Choice get(Effect.Section section, String key, Choice fallback) {
    return section(section).getOrDefault(key, fallback);
  }

  /** The style for an audience where it is decided. */
  Optional<Choices.Chosen> style(String audience) {
    return resolution.choices().style(audience);
  }

  /** The decision of this id, where it is asked. */
  Optional<Decision> decision(String id) {
    return resolution.decisions().stream().filter(decision -> decision.id().equals(id)).findFirst();
  }
}
