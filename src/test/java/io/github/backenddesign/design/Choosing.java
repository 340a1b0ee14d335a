package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.answers.Decisions;
import io.github.backenddesign.decision.Catalog;
import io.github.backenddesign.decision.Choices;
import io.github.backenddesign.decision.Decider;
import io.github.backenddesign.decision.Resolution;
import java.util.List;

/** Settings of tests that only decide what a test is about. */
final class Choosing {

  private Choosing() {
  }

  static Settings settings(Model model, Choices.Made... choices) {
    return new Settings(new Resolution(model, List.of(), new Choices(List.of(choices)), List.of(), new Decider().resolve(model, Decisions.NONE, Catalog.standard()).bookkeeping()));
  }

  static Choices.Made setting(Effect.Section section, String key, String value) {
    return new Choices.Made(new Effect.Setting(section, key, value), key, true);
  }

  static List<OperationDesign> operations(Model model, Choices.Made... choices) {
    return new ApiDesigner(model, settings(model, choices), new ModuleMap(model)).design().operations();
  }
}
