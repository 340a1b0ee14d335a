package io.github.backenddesign.analysis;

import io.github.backenddesign.product.ElementId;
import java.util.List;

/** Something that happened and that others are told of; direction is "publish" or "receive" from our side. */
public record Event(OperationId id, String name, String component, String direction, List<String> consumers, List<Attribute> payload, List<ElementId> stories, List<ElementId> requirements, List<Evidence> evidence) {

  /** Copies the lists. */
  public Event {
    consumers = List.copyOf(consumers);
    payload = List.copyOf(payload);
    stories = List.copyOf(stories);
    requirements = List.copyOf(requirements);
    evidence = List.copyOf(evidence);
  }
}
