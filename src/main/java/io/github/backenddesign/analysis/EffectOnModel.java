package io.github.backenddesign.analysis;

import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.product.ElementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Applies one effect of a decision to a model; an effect on something the model does not have leaves it as it was. */
final class EffectOnModel {

  private final Model model;
  private final String decisionId;

  EffectOnModel(Model model, String decisionId) {
    this.model = model;
    this.decisionId = decisionId;
  }

  Model apply(Effect.OnModel effect) {
    if (effect instanceof Effect.UseCut cut) {
      return model.cuts().stream().filter(each -> each.id().equals(cut.cut())).findFirst().map(model::withCut).orElse(model);
    } else if (effect instanceof Effect.AddOperation add) {
      return add(add);
    } else if (effect instanceof Effect.DropOperation drop) {
      return drop(drop);
    } else if (effect instanceof Effect.Permit permit) {
      return operations(permit.operation(), operation -> permitted(operation, permit));
    } else if (effect instanceof Effect.OnDelete onDelete) {
      return entities(onDelete.dependent(), entity -> withPolicy(entity, onDelete));
    } else if (effect instanceof Effect.FieldRule rule) {
      return field(rule.entity(), rule.field(), attribute -> attribute.withRule(rule.rule()));
    } else if (effect instanceof Effect.Unique unique) {
      return field(unique.entity(), unique.field(), Attribute::asUnique);
    } else if (effect instanceof Effect.Immutable immutable) {
      return field(immutable.entity(), immutable.field(), attribute -> attribute.withRule("set once, never changed (decision " + decisionId + ")"));
    } else if (effect instanceof Effect.Publish publish) {
      return publish(publish);
    } else if (effect instanceof Effect.Store store) {
      return entities(store.entity(), entity -> entity.withOwner(store.owner()));
    } else if (effect instanceof Effect.AttachRule rule) {
      return attach(rule);
    }
    return model;
  }

  private Model add(Effect.AddOperation add) {
    OperationId id = OperationId.of(add.operation());
    if (model.operation(add.operation()).isPresent()) {
      return model;
    }
    List<ElementId> stories = add.stories().stream().map(ElementId::new).toList();
    String entity = model.entities().stream().map(Entity::name).filter(name -> Names.kebab(name).equals(id.resource())).findFirst().orElse(Names.pascal(id.resource()));
    List<String> callers = model.operations().stream().filter(operation -> operation.entity().equals(entity)).map(Operation::callers).findFirst().orElse(List.of());
    List<Evidence> evidence = List.of(new Evidence("decision", add.summary(), decisionId, SourceLocation.ofFile("decisions.yaml")));
    Operation operation = new Operation(id, add.type(), add.summary(), entity, Optional.empty(), false, "", false, List.of(), List.of(), List.of(), callers, "", add.type().isSafe(), List.of(), List.of(), stories, List.of(), evidence, 1);
    List<Operation> operations = new ArrayList<>(model.operations());
    operations.add(operation);
    return model.withOperations(operations);
  }

  private Model drop(Effect.DropOperation drop) {
    return model.withOperations(model.operations().stream().filter(operation -> !operation.id().toString().equals(drop.operation())).toList());
  }

  private static Operation permitted(Operation operation, Effect.Permit permit) {
    List<String> callers = new ArrayList<>(operation.callers());
    if (!callers.contains(permit.role())) {
      callers.add(permit.role());
    }
    String condition = permit.condition().isEmpty() || permit.condition().equals(operation.condition()) ? operation.condition()
        : operation.condition().isEmpty() ? permit.condition() : operation.condition() + " or " + permit.condition();
    return operation.permittedTo(callers, condition);
  }

  private static Entity withPolicy(Entity entity, Effect.OnDelete effect) {
    List<Relation> relations = entity.relations().stream().map(relation -> relation.target().equals(effect.entity()) ? relation.withOnDelete(effect.policy()) : relation).toList();
    return entity.withRelations(relations);
  }

  private Model publish(Effect.Publish publish) {
    OperationId id = OperationId.of(publish.event());
    Optional<Operation> cause = model.operation(publish.operation());
    if (model.events().stream().anyMatch(event -> event.id().equals(id))) {
      return model;
    }
    List<Event> events = new ArrayList<>(model.events());
    events.add(new Event(id, Names.plain(publish.event()), cause.map(Operation::component).orElse(""), "publish", List.of(), List.of(), cause.map(Operation::stories).orElse(List.of()),
        cause.map(Operation::requirements).orElse(List.of()), List.of(new Evidence("decision", publish.event(), decisionId, SourceLocation.ofFile("decisions.yaml")))));
    return model.withEvents(events);
  }

  /** The rule stands at every operation that one of its targets names or is served by; of a whole component or interface at those the rule speaks of, if it speaks of any. */
  private Model attach(Effect.AttachRule effect) {
    Set<String> targets = Set.copyOf(effect.targets());
    Set<String> doors = model.product().interfaces().stream().map(each -> each.id().value()).filter(targets::contains).collect(Collectors.toSet());
    List<Operation> named = model.operations().stream().filter(operation -> concerns(operation, targets)).toList();
    List<Operation> belonging = model.operations().stream().filter(operation -> named.contains(operation) || targets.contains(operation.component()) || offers(operation, doors)).toList();
    RuleSubjects subjects = new RuleSubjects(effect.text());
    List<Operation> spokenOf = Stream.<Predicate<Operation>>of(operation -> subjects.nameActOf(operation) && subjects.nameThingOf(operation), subjects::nameThingOf)
        .map(test -> belonging.stream().filter(test).toList()).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    List<Operation> bound = belonging.stream().filter(operation -> named.contains(operation) || spokenOf.contains(operation)).toList();
    List<String> operationIds = (bound.isEmpty() ? belonging : bound).stream().map(operation -> operation.id().toString()).toList();
    String story = effect.targets().stream().filter(target -> !target.isBlank() && model.product().story(new ElementId(target)).isPresent()).findFirst().orElse("");
    long earlier = model.rules().stream().filter(rule -> rule.decisionId().equals(decisionId)).count();
    Rule rule = new Rule("R-" + decisionId + (earlier == 0 ? "" : "-" + (earlier + 1)), effect.text(), story, decisionId, CriterionClass.SERVER_RULE, operationIds, SourceLocation.ofFile("decisions.yaml"));
    List<Rule> rules = new ArrayList<>(model.rules());
    rules.add(rule);
    Model ruled = model.withRules(rules);
    Set<String> ids = Set.copyOf(operationIds);
    return ruled.withOperations(ruled.operations().stream().map(operation -> ids.contains(operation.id().toString()) ? operation.withRule(rule.id()) : operation).toList());
  }

  private static boolean concerns(Operation operation, Set<String> targets) {
    boolean element = operation.stories().stream().anyMatch(id -> targets.contains(id.value())) || operation.requirements().stream().anyMatch(id -> targets.contains(id.value()));
    return element || targets.contains(operation.id().toString());
  }

  private static boolean offers(Operation operation, Set<String> doors) {
    return operation.evidence().stream().anyMatch(evidence -> doors.contains(evidence.element()));
  }

  private Model operations(String id, UnaryOperator<Operation> change) {
    return model.withOperations(model.operations().stream().map(operation -> operation.id().toString().equals(id) ? change.apply(operation) : operation).toList());
  }

  private Model entities(String name, UnaryOperator<Entity> change) {
    return model.withEntities(model.entities().stream().map(entity -> entity.name().equals(name) ? change.apply(entity) : entity).toList());
  }

  /** The field where it stands, also in what operations take and answer. */
  private Model field(String entity, String field, UnaryOperator<Attribute> change) {
    UnaryOperator<Attribute> matching = attribute -> attribute.name().equals(field) ? change.apply(attribute) : attribute;
    Model changed = entities(entity, each -> each.withAttributes(each.attributes().stream().map(matching).toList()));
    return changed.withOperations(changed.operations().stream().map(operation -> operation.entity().equals(entity) ? operation.withFields(operation.inputs().stream().map(matching).toList(), operation.outputs().stream().map(matching).toList()) : operation).toList());
  }
}
