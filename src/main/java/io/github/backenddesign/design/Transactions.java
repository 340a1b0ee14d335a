package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.Relation;
import io.github.backenddesign.analysis.Supplier;
import io.github.backenddesign.product.Component;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What has to happen together, and where it spans modules or systems, the steps with what takes each back (Garcia-Molina and Salem, Sagas, 1987). */
final class Transactions {

  /** The caller that stands for our own components. */
  private static final String SERVICE = "Internal service";

  private final Model model;
  private final Settings settings;
  private final ModuleMap modules;
  private final String leaving;

  Transactions(Model model, Settings settings, ModuleMap modules) {
    this.model = model;
    this.settings = settings;
    this.modules = modules;
    this.leaving = new Messaging(model, settings).leaving();
  }

  /** Operations that change things of more than one entity, module or system. */
  List<DataDesign.TransactionDesign> all() {
    Choice consistency = settings.get(Effect.Section.DATA, "consistency", Choice.fixed("one transaction per changing operation, in the module that serves it"));
    List<DataDesign.TransactionDesign> transactions = new ArrayList<>();
    for (Operation operation : model.operations()) {
      Set<String> touched = touched(operation);
      List<DataDesign.StepDesign> steps = steps(operation);
      if (!operation.type().isSafe() && (touched.size() > 1 || steps.size() > 1)) {
        Set<String> homes = new LinkedHashSet<>(touched.stream().map(model::entity).flatMap(Optional::stream).map(modules::ofEntity).toList());
        steps.forEach(step -> homes.add(step.module()));
        transactions.add(new DataDesign.TransactionDesign(operation.id().toString(), List.copyOf(touched), List.copyOf(homes), homes.size() > 1 || steps.size() > 1 ? consistency.value() : "one transaction", steps));
      }
    }
    return transactions;
  }

  private Set<String> touched(Operation operation) {
    Set<String> touched = new LinkedHashSet<>();
    touched.add(operation.entity());
    if (operation.type() == OperationClass.DELETE) {
      model.entities().stream().filter(entity -> entity.relations().stream().anyMatch(relation -> relation.target().equals(operation.entity()) && leans(relation))).map(Entity::name).forEach(touched::add);
    }
    operation.parent().flatMap(model::entity).filter(parent -> counts(parent, operation.entity())).ifPresent(parent -> touched.add(parent.name()));
    touched.removeIf(name -> model.entity(name).isEmpty());
    return touched;
  }

  /** Whether the thing with this relation can not be without the other; of many on both sides only the links go. */
  private static boolean leans(Relation relation) {
    return relation.cardinality() == Relation.Cardinality.MANY_TO_ONE || relation.cardinality() == Relation.Cardinality.ONE_TO_ONE;
  }

  /** Whether what contains the things keeps their number, so that it changes with each of them. */
  private static boolean counts(Entity parent, String part) {
    String word = Names.camel(part).toLowerCase(Locale.ROOT);
    return parent.attributes().stream().anyMatch(attribute -> attribute.derived() && attribute.kind().equals("count") && attribute.name().toLowerCase(Locale.ROOT).contains(word));
  }

  /** The operation's own change last, after what it asks of other modules in the order the architecture names them, and of systems outside. */
  private List<DataDesign.StepDesign> steps(Operation operation) {
    List<DataDesign.StepDesign> steps = new ArrayList<>();
    if (operation.type().isSafe()) {
      return steps;
    }
    for (Operation other : asked(operation)) {
      steps.add(new DataDesign.StepDesign(other.id().toString(), modules.ofOperation(other), undo(other)));
    }
    model.suppliers().stream().filter(Supplier::isAwaited).filter(supplier -> supplier.isNeededBy(operation)).forEach(supplier -> steps.add(new DataDesign.StepDesign("call " + supplier.name(), modules.ofOperation(operation),
        "asked by our own reference whether it happened; taken back by the supplier's reverse call, or noted for people to settle")));
    if (!steps.isEmpty()) {
      steps.add(new DataDesign.StepDesign(operation.id().toString(), modules.ofOperation(operation), "the last step: nothing comes after it that could fail; " + leaving));
    }
    return steps;
  }

  /** Changing operations of components that the operation's component depends on and that serve a story or requirement in common, or whose component it says it calls; in the order it says so. */
  private List<Operation> asked(Operation operation) {
    Optional<Component> component = model.product().component(operation.component());
    if (component.isEmpty() || operation.callers().equals(List.of(SERVICE))) {
      return List.of();
    }
    StatedOrder order = new StatedOrder(component.get());
    List<Operation> found = component.get().dependencies().stream().flatMap(target -> model.operations().stream().filter(other -> other.component().equals(target)))
        .filter(other -> !other.type().isSafe() && (other.internal() || other.callers().contains(SERVICE)))
        .filter(other -> !other.id().equals(operation.id()) && (shares(operation, other) || isNamed(order, other))).distinct().toList();
    return order.sorted(found, operation.entity(), other -> model.product().component(other.component()).map(Component::name).orElse(""));
  }

  private boolean isNamed(StatedOrder order, Operation other) {
    return other.callers().equals(List.of(SERVICE)) && model.product().component(other.component()).filter(order::names).isPresent();
  }

  private static boolean shares(Operation one, Operation other) {
    return one.stories().stream().anyMatch(other.stories()::contains) || one.requirements().stream().anyMatch(id -> id.value().startsWith("FR") && other.requirements().contains(id));
  }

  private String undo(Operation step) {
    Optional<Operation> reverse = model.operations().stream().filter(other -> other.entity().equals(step.entity()) && (other.type() == OperationClass.REVERSE_ACTION || other.type() == OperationClass.DELETE && step.type() == OperationClass.CREATE)).findFirst();
    return reverse.map(operation -> operation.id().toString()).orElse("no operation takes it back: it needs a compensating one in " + modules.ofOperation(step) + ", or comes last");
  }
}
