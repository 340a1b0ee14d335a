package io.github.backenddesign.analysis;

import io.github.backenddesign.product.ElementId;
import java.util.List;

/** A system outside that ours depends on: which components call it, through which interface, and what the documents say when it fails ("" when silent). */
public record Supplier(String name, List<String> calledBy, List<ElementId> interfaces, List<ElementId> stories, String whenDown, List<Evidence> evidence) {

  /** Copies the lists. */
  public Supplier {
    calledBy = List.copyOf(calledBy);
    interfaces = List.copyOf(interfaces);
    stories = List.copyOf(stories);
    evidence = List.copyOf(evidence);
  }
}
