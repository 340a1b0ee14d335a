package io.github.backenddesign.analysis;

import java.util.List;
import java.util.Optional;

/** A thing the product keeps, in PascalCase singular, with the other words the documents use for it. */
public record Entity(String name, List<String> aliases, Optional<String> identifier, List<Attribute> attributes, List<Relation> relations, Optional<String> owner, List<Evidence> evidence) {

  /** Copies the lists. */
  public Entity {
    aliases = List.copyOf(aliases);
    attributes = List.copyOf(attributes);
    relations = List.copyOf(relations);
    evidence = List.copyOf(evidence);
  }

  /** The attribute of this name. */
  public Optional<Attribute> attribute(String attributeName) {
    return attributes.stream().filter(attribute -> attribute.name().equals(attributeName)).findFirst();
  }

  /** The same entity with other attributes. */
  public Entity withAttributes(List<Attribute> others) {
    return new Entity(name, aliases, identifier, others, relations, owner, evidence);
  }

  /** The same entity with other relations. */
  public Entity withRelations(List<Relation> others) {
    return new Entity(name, aliases, identifier, attributes, others, owner, evidence);
  }

  /** The same entity owned by this component or module. */
  public Entity withOwner(String newOwner) {
    return new Entity(name, aliases, identifier, attributes, relations, Optional.of(newOwner), evidence);
  }
}
