package io.github.backenddesign.analysis;

import io.github.backenddesign.product.ElementId;
import java.util.List;

/** Work the system does without a caller waiting: on a schedule or after an event. */
public record Job(OperationId id, String name, String component, String trigger, List<ElementId> stories, List<ElementId> requirements, List<Evidence> evidence) {

  /** Copies the lists. */
  public Job {
    stories = List.copyOf(stories);
    requirements = List.copyOf(requirements);
    evidence = List.copyOf(evidence);
  }
}
