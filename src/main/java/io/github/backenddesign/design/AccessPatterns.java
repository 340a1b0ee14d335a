package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Lookup;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How operations reach an entity, and the keys that make it fast: input for the database designer. */
final class AccessPatterns {

  private final Lookup<String, Operation> operations;
  private final Lookup<String, Rule> rules;
  private final AccessOrders orders = new AccessOrders();
  private final Stores stores;

  AccessPatterns(Model model, Stores stores) {
    this.operations = Lookup.of(model.operations(), operation -> List.of(operation.entity()));
    this.rules = Lookup.of(model.rules(), Rule::operationIds);
    this.stores = stores;
  }

  /** One per operation on the entity. */
  List<DataDesign.AccessPattern> of(Entity entity) {
    return operations.get(entity.name()).stream().map(operation -> pattern(entity, operation)).toList();
  }

  private DataDesign.AccessPattern pattern(Entity entity, Operation operation) {
    List<String> by = new ArrayList<>(operation.filters().stream().map(Names::camel).toList());
    operation.parent().map(Names::camel).filter(parent -> operation.type().isCollection() && !by.contains(parent)).ifPresent(parent -> by.add(0, parent));
    if (operation.own() && operation.type().isCollection()) {
      by.add(0, "caller");
    }
    Optional<AccessOrders.Order> order = operation.type().isCollection() ? order(operation) : Optional.empty();
    return new DataDesign.AccessPattern(operation.id().toString(), kind(operation), by, order.map(AccessOrders.Order::words).orElse(""), key(entity, operation, by, order.flatMap(found -> found.field(entity))),
        stores.index(entity, kind(operation)));
  }

  private static String kind(Operation operation) {
    return switch (operation.type()) {
      case READ -> operation.isComputed() ? "computed" : "point read";
      case DOWNLOAD -> "point read";
      case LIST -> "list";
      case SEARCH -> "search";
      case CREATE, UPLOAD -> "append";
      case DELETE -> "remove";
      case UPDATE -> "update in place";
      default -> "transition";
    };
  }

  /** The order a rule of the operation or its stories states ("newest first"). */
  private Optional<AccessOrders.Order> order(Operation operation) {
    return rules.get(operation.id().toString()).stream().flatMap(rule -> orders.in(rule.text()).stream()).findFirst();
  }

  /** The columns an index needs, the identifier last so that pages have a fixed place to go on from. */
  private static String key(Entity entity, Operation operation, List<String> by, Optional<String> sorted) {
    String identifier = entity.identifier().orElse("id");
    List<String> columns = new ArrayList<>(by);
    sorted.filter(field -> !columns.contains(field)).ifPresent(columns::add);
    columns.add(identifier);
    return switch (kind(operation)) {
      case "list" -> String.join(", ", columns.stream().distinct().toList());
      case "search" -> "words of its text fields";
      case "append", "computed" -> "";
      default -> operation.own() ? "caller" : identifier;
    };
  }
}
