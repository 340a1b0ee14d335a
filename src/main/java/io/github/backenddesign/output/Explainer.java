package io.github.backenddesign.output;

import io.github.backenddesign.decision.Resolution;
import io.github.backenddesign.design.Design;
import io.github.backenddesign.document.DidYouMean;
import io.github.backenddesign.sync.SyncRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Explains every element of a design by its id, from the model it was derived from and the decisions that shaped it. */
public final class Explainer {

  private final List<Explained> elements = new ArrayList<>();

  /** For a finished design. */
  public Explainer(Resolution resolution, Design design, SyncRecords sync) {
    Touches touches = new Touches(resolution.decisions());
    elements.addAll(new ExplainedOperations(resolution.model(), design, touches).elements());
    elements.addAll(new ExplainedData(resolution.model(), design, touches).elements());
    elements.addAll(new ExplainedModules(resolution.model(), design, touches).elements());
    elements.addAll(new ExplainedRules(resolution.model(), design, touches).elements());
    elements.addAll(new ExplainedDecisions(resolution.decisions()).elements());
    elements.addAll(new ExplainedTraces(resolution.model(), design, touches).elements());
    elements.addAll(new ExplainedPeople(resolution.model(), design, touches).elements());
    elements.addAll(new ExplainedSync(sync, touches).elements());
  }

  /** The ids of all elements, in the order of the packet. */
  public List<String> ids() {
    return elements.stream().map(Explained::id).distinct().toList();
  }

  /** The explanations of all elements with this id, else of those where only capital letters differ, else of those that have it as another name; none for an unknown id. */
  public List<Explanation> explain(String id) {
    List<Predicate<Explained>> ways = List.of(element -> element.id().equals(id), element -> element.id().equalsIgnoreCase(id), element -> element.names().stream().anyMatch(id::equalsIgnoreCase));
    for (Predicate<Explained> way : ways) {
      List<Explanation> found = elements.stream().filter(way).map(element -> element.explanation().get()).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The id somebody may have meant who typed an unknown one. */
  public Optional<String> closest(String id) {
    return DidYouMean.among(id, ids());
  }
}
