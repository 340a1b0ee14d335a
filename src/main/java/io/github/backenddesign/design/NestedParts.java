package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.Relation;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which things travel inside of another: the lines of an order, of which nothing could be known otherwise. */
final class NestedParts {

  private final Model model;

  NestedParts(Model model) {
    this.model = model;
  }

  /** The thing whose shape the many values of an attribute have, if they travel with what holds them. */
  Optional<Entity> of(Entity entity, Attribute attribute) {
    return !attribute.many() ? Optional.empty() : target(entity, attribute.name()).filter(part -> isPart(entity, part) && !reaches(part, entity, new HashSet<>()));
  }

  /** Parts that an operation of their own adds, or of which callers can set nothing, do not come with the whole. */
  boolean isMadeApart(Operation operation, Attribute attribute) {
    Optional<Entity> part = model.entity(operation.entity()).flatMap(entity -> of(entity, attribute));
    return part.filter(each -> each.attributes().stream().allMatch(field -> field.derived() || field.hidden()) || model.operations().stream().anyMatch(other -> other.type() == OperationClass.CREATE && other.entity().equals(each.name()) && !other.id().equals(operation.id()))).isPresent();
  }

  private Optional<Entity> target(Entity entity, String role) {
    return entity.relations().stream().filter(relation -> relation.role().equals(role)).map(Relation::target).findFirst().flatMap(model::entity);
  }

  private boolean isPart(Entity whole, Entity part) {
    boolean shown = part.attributes().stream().anyMatch(attribute -> !attribute.hidden());
    boolean readElsewhere = model.operations().stream().anyMatch(operation -> operation.entity().equals(part.name()) && (operation.type() == OperationClass.READ || operation.type() == OperationClass.LIST || operation.type() == OperationClass.SEARCH));
    return shown && (part.name().startsWith(whole.name()) || !readElsewhere);
  }

  /** Parts that lead back to the whole stay apart. */
  private boolean reaches(Entity from, Entity to, Set<String> seen) {
    if (from.name().equals(to.name())) {
      return true;
    }
    return seen.add(from.name()) && from.attributes().stream().filter(Attribute::many).map(attribute -> target(from, attribute.name())).flatMap(Optional::stream).anyMatch(next -> reaches(next, to, seen));
  }
}
