package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Lookup;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.PersonaKind;
import io.github.backenddesign.analysis.Relation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What operations, entities and fields are like, as far as patterns ask. */
final class SubjectTraits {

  private static final String USER_NAME = "user-name";
  private static final List<String> TYPED = List.of(USER_NAME, "email");

  private final Model model;
  private final Lookup<String, Operation> operations;

  SubjectTraits(Model model) {
    this.model = model;
    this.operations = Lookup.of(model.operations(), operation -> List.of(operation.entity()));
  }

  /** The operations on an entity. */
  List<Operation> operationsOn(String entity) {
    return operations.get(entity);
  }

  static boolean isByOwner(Operation operation) {
    return operation.own() || operation.condition().startsWith("owner");
  }

  static boolean isList(Operation operation) {
    return operation.type() == OperationClass.LIST && !operation.internal();
  }

  boolean has(String entity, List<String> kinds) {
    return model.entity(entity).stream().flatMap(found -> found.attributes().stream()).anyMatch(attribute -> kinds.contains(attribute.kind()));
  }

  static boolean isAccount(Entity entity) {
    return entity.attributes().stream().anyMatch(attribute -> attribute.kind().equals("password"));
  }

  /** Whether callers put such things in; others are only passed through. */
  boolean isMade(Entity entity) {
    return operations.get(entity.name()).stream().anyMatch(operation -> operation.type() == OperationClass.CREATE || operation.type() == OperationClass.UPDATE);
  }

  static boolean isIdentifier(Entity entity, Attribute attribute) {
    return entity.identifier().filter(attribute.name()::equals).isPresent();
  }

  /** A number that points to another thing is not this one's name. */
  boolean tellsApart(Entity entity, Attribute attribute) {
    return TYPED.contains(attribute.kind()) && isAccount(entity) || attribute.kind().equals("code") && isIdentifier(entity, attribute) && isMade(entity);
  }

  boolean hasSeveralEditors(Operation operation) {
    boolean staff = operation.callers().stream().anyMatch(name -> model.callers().stream()
        .anyMatch(caller -> caller.name().equals(name) && caller.kind() == PersonaKind.GRANTED_ROLE));
    return operation.type() == OperationClass.UPDATE && staff && !operation.own() && !operation.condition().startsWith("owner");
  }

  Optional<Operation> deletionOf(String entity) {
    return operations.get(entity).stream().filter(operation -> operation.type() == OperationClass.DELETE).findFirst();
  }

  /** Whether what is counted comes and goes here; other counts are properties that somebody else knows. */
  boolean countsThings(Attribute field) {
    String counted = Words.stem(field.name().replaceAll("(?i)(?:count|number|total)(?:Of)?", "").toLowerCase(Locale.ROOT));
    return model.entities().stream().anyMatch(entity -> Words.stem(entity.name().toLowerCase(Locale.ROOT)).equals(counted))
        || model.operations().stream().anyMatch(operation -> Words.stem(operation.id().action()).equals(counted));
  }

  /** A thing that is little more than its name, and stands at many others. */
  static boolean isLabel(Entity entity, Attribute attribute) {
    boolean shared = entity.relations().stream().anyMatch(relation -> relation.cardinality() == Relation.Cardinality.MANY_TO_MANY);
    return shared && attribute.kind().equals("name") && entity.attributes().stream().filter(other -> !other.derived()).count() <= 2;
  }

  static boolean ends(Operation operation) {
    return operation.type() == OperationClass.DELETE || operation.type() == OperationClass.REVERSE_ACTION || operation.id().action().matches("(?:cancel|withdraw|close|delete|remove|empty|revoke|archive)(?:-.*)?");
  }

  /** Whether people look at one of them by itself: it is more than a label on others. */
  boolean isReadAlone(Entity entity) {
    return operations.get(entity.name()).stream().anyMatch(operation -> operation.type() == OperationClass.READ);
  }
}
