package io.github.backenddesign.product;

import java.util.List;
import java.util.Optional;

/** An entity a document already names: attributes ("slug (unique)"), derived values and relations in its words, and the component that owns it where one does. */
public record ConceptualEntity(Passage name, List<Passage> attributes, List<Passage> derived, List<Passage> relations, Optional<ElementId> owner) {

  /** Copies the lists. */
  public ConceptualEntity {
    attributes = List.copyOf(attributes);
    derived = List.copyOf(derived);
    relations = List.copyOf(relations);
  }
}
