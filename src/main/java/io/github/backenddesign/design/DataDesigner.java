package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Entities with their home and how operations reach them: input for the database designer. */
final class DataDesigner {

  private final Model model;
  private final Settings settings;
  private final ModuleMap modules;

  DataDesigner(Model model, Settings settings, ModuleMap modules) {
    this.model = model;
    this.settings = settings;
    this.modules = modules;
  }

  DataDesign design() {
    Choice strategy = settings.get(Effect.Section.DATA, "access", settings.get(Effect.Section.DATA, "strategy", Choice.tbd("data-access")));
    Choice database = settings.get(Effect.Section.DATA, "database", Choice.tbd("database"));
    List<String> users = model.entities().stream().map(modules::ofEntity).distinct().toList();
    return new DataDesign(strategy, List.of(new DataDesign.StoreDesign("main-store", database, users)), model.entities().stream().map(this::entity).toList(), transactions());
  }

  private DataDesign.EntityDesign entity(Entity entity) {
    List<DataDesign.AttributeDesign> attributes = entity.attributes().stream().map(DataDesigner::attribute).toList();
    List<DataDesign.RelationDesign> relations = entity.relations().stream().map(relation -> new DataDesign.RelationDesign(relation.role(), relation.target(), relation.cardinality().toString(), relation.onDelete())).toList();
    List<DataDesign.AccessPattern> patterns = model.operations().stream().filter(operation -> operation.entity().equals(entity.name())).map(DataDesigner::pattern).toList();
    List<String> onDelete = entity.relations().stream().filter(relation -> !relation.onDelete().isEmpty()).map(relation -> "when the " + relation.target() + " goes: " + relation.onDelete()).toList();
    return new DataDesign.EntityDesign(entity.name(), entity.aliases(), modules.ofEntity(entity), entity.identifier().orElse("id (made by the server)"), attributes, relations, patterns, onDelete,
        settings.get(Effect.Section.DATA, "retention", Choice.fixed("not stated")).value(), entity.evidence().stream().map(evidence -> evidence.at().toString()).toList());
  }

  private static DataDesign.AttributeDesign attribute(Attribute attribute) {
    return new DataDesign.AttributeDesign(attribute.name(), attribute.many() ? attribute.kind() + "[]" : attribute.kind(), attribute.required(), attribute.unique(), attribute.derived(), attribute.rules(), attribute.source().at().toString());
  }

  private static DataDesign.AccessPattern pattern(Operation operation) {
    String pattern = switch (operation.type()) {
      case READ, DOWNLOAD -> "point read";
      case LIST -> operation.filters().isEmpty() ? "list" : "list by " + String.join(", ", operation.filters());
      case SEARCH -> "search";
      case CREATE, UPLOAD -> "append";
      case DELETE -> "remove";
      case UPDATE -> "update in place";
      default -> "transition";
    };
    return new DataDesign.AccessPattern(operation.id().toString(), pattern);
  }

  /** Operations that change things of more than one entity or module. */
  private List<DataDesign.TransactionDesign> transactions() {
    Choice consistency = settings.get(Effect.Section.DATA, "consistency", settings.get(Effect.Section.MODULES, "consistency", Choice.fixed("one transaction per changing operation, in the module that serves it")));
    List<DataDesign.TransactionDesign> transactions = new ArrayList<>();
    for (Operation operation : model.operations()) {
      Set<String> touched = new LinkedHashSet<>();
      touched.add(operation.entity());
      if (operation.type() == OperationClass.DELETE) {
        model.entities().stream().filter(entity -> entity.relations().stream().anyMatch(relation -> relation.target().equals(operation.entity()))).map(Entity::name).forEach(touched::add);
      }
      operation.parent().ifPresent(touched::add);
      touched.removeIf(name -> model.entity(name).isEmpty());
      if (!operation.type().isSafe() && touched.size() > 1) {
        List<String> homes = touched.stream().map(model::entity).flatMap(Optional::stream).map(modules::ofEntity).distinct().toList();
        transactions.add(new DataDesign.TransactionDesign(operation.id().toString(), List.copyOf(touched), homes, homes.size() > 1 ? consistency.value() : "one transaction"));
      }
    }
    return transactions;
  }
}
