package io.github.backenddesign.product;

import io.github.backenddesign.document.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * An interface of the architecture. {@code type} and {@code direction} are as written ("api", "rpc", "event", "ui", "external"...; "inbound", "internal", "outbound"), provider and consumers name components, people or systems.
 * Capabilities are the operations the document lists, in the member of that name or behind a colon in the interface's own name.
 */
public record Interface(ElementId id, String name, Optional<String> type, Optional<String> direction, Optional<String> provider, List<String> consumers, List<Passage> capabilities,
    List<Passage> inputs, List<Passage> outputs, List<ElementId> stories, List<ElementId> requirements, Optional<Passage> notes, List<SourceLocation> places) {

  /** Copies the lists. */
  public Interface {
    consumers = List.copyOf(consumers);
    capabilities = List.copyOf(capabilities);
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
    stories = List.copyOf(stories);
    requirements = List.copyOf(requirements);
    places = List.copyOf(places);
  }
}
