package io.github.backenddesign.product;

import java.util.List;

/** How the architecture answers a non-functional requirement, and in which components. */
public record NfrResponse(ElementId requirement, Passage response, List<String> components) {

  /** Copies the list. */
  public NfrResponse {
    components = List.copyOf(components);
  }
}
