package io.github.backenddesign.analysis;

/** Applies one effect of a decision to a model. */
final class EffectOnModel {

  private final Model model;
  private final String decisionId;

  EffectOnModel(Model model, String decisionId) {
    this.model = model;
    this.decisionId = decisionId;
  }

  Model apply(Effect.OnModel effect) {
    return model;
  }
}
