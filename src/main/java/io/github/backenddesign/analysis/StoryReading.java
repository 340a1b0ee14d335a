package io.github.backenddesign.analysis;

import io.github.backenddesign.product.ElementId;
import java.util.List;
import java.util.Optional;

/** How a story was understood: its kind and runner-up, the operations, events and jobs it led or was attached to, and why there is none where there is none. */
public record StoryReading(ElementId story, StoryKind kind, Optional<StoryKind> runnerUp, double confidence, List<OperationId> operations, Optional<String> noOperationReason, List<Evidence> evidence) {

  /** Copies the lists. */
  public StoryReading {
    operations = List.copyOf(operations);
    evidence = List.copyOf(evidence);
  }
}
