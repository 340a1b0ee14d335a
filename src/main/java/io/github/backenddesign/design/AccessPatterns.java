package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How operations reach an entity, and the keys that make it fast: input for the database designer. */
final class AccessPatterns {

  private static final Pattern ORDER = Pattern.compile("(?i)\\b(newest|latest|most recent|oldest|earliest|soonest|cheapest|highest|lowest|nearest|most [a-z]+) (?:[a-z]+ ){0,2}first\\b|\\b(?:sorted|ordered|in order|listed) (?:by|of) ([a-z ]{3,40})|\\b(alphabetical(?:ly)?|in alphabetical order|by name)\\b");

  private final Model model;
  private final Stores stores;

  AccessPatterns(Model model, Stores stores) {
    this.model = model;
    this.stores = stores;
  }

  /** One per operation on the entity. */
  List<DataDesign.AccessPattern> of(Entity entity) {
    return model.operations().stream().filter(operation -> operation.entity().equals(entity.name())).map(operation -> pattern(entity, operation)).toList();
  }

  private DataDesign.AccessPattern pattern(Entity entity, Operation operation) {
    List<String> by = new ArrayList<>(operation.filters().stream().map(Names::camel).toList());
    operation.parent().map(Names::camel).filter(parent -> operation.type().isCollection() && !by.contains(parent)).ifPresent(parent -> by.add(0, parent));
    if (operation.own() && operation.type().isCollection()) {
      by.add(0, "caller");
    }
    String order = operation.type().isCollection() ? order(operation).orElse("") : "";
    return new DataDesign.AccessPattern(operation.id().toString(), kind(operation), by, order, key(entity, operation, by, order), stores.index(entity, kind(operation)));
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
  private Optional<String> order(Operation operation) {
    for (Rule rule : model.rules()) {
      Matcher matcher = ORDER.matcher(rule.text());
      if (rule.operationIds().contains(operation.id().toString()) && matcher.find()) {
        return Optional.of(matcher.group().toLowerCase(java.util.Locale.ROOT));
      }
    }
    return Optional.empty();
  }

  /** The columns an index needs, the identifier last so that pages have a fixed place to go on from. */
  private static String key(Entity entity, Operation operation, List<String> by, String order) {
    String identifier = entity.identifier().orElse("id");
    return switch (kind(operation)) {
      case "list" -> String.join(", ", by) + (by.isEmpty() ? "" : ", ") + (order.isEmpty() ? "" : "(" + order + "), ") + identifier;
      case "search" -> "words of its text fields";
      case "append", "computed" -> "";
      default -> operation.own() ? "caller" : identifier;
    };
  }
}
