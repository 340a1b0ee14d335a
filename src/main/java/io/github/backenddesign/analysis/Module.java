package io.github.backenddesign.analysis;

import io.github.backenddesign.product.ElementId;
import java.util.List;

/** A module of a cut: the components it is made of, the stories whose home it is (each story has one), the entities it owns, the names it is recognised by, and why it is a module of its own. */
public record Module(String id, String name, String purpose, List<String> components, List<ElementId> stories, List<ElementId> supports, List<String> entities, List<String> anchors, List<String> reasons) {

  /** Copies the lists. */
  public Module {
    components = List.copyOf(components);
    stories = List.copyOf(stories);
    supports = List.copyOf(supports);
    entities = List.copyOf(entities);
    anchors = List.copyOf(anchors);
    reasons = List.copyOf(reasons);
  }
}
