package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.SignalReader;
import io.github.backenddesign.answers.Decisions;
import java.util.Map;

/**
 * Asks, recommends, and applies answers in five steps that are never repeated: the model comes in, structural questions are asked on it, their
 * answers (or, where open, recommendations marked as assumed) are applied,
 * detail questions are asked on the model that results, and those are applied.
 */
public final class Decider {

  private final Map<String, String> meanings = new SignalReader().meanings();

  /** The resolved model with all decisions, by weight, and everything that is wrong with the answers. */
  public Resolution resolve(Model model, Decisions answers, Catalog catalog) {
    Round round = new Round(model, answers, catalog, meanings);
    round.askCatalog(1);
    round.apply();
    round.askDocuments();
    round.askCatalog(2);
    round.apply();
    return round.close();
  }
}
