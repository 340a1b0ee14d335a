package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Resource-oriented HTTP: collections in the plural, one thing by its identifier, methods by RFC 9110 (GET safe; PUT and DELETE idempotent). What is neither creating, reading, changing nor removing
 * becomes a sub-resource: PUT and DELETE for a mark that can be taken back, POST for any other act.
 */
final class RestProjection implements Projection {

  private final Identifiers identifiers;
  private final List<Operation> operations;
  private final Choice pagination;

  RestProjection(Identifiers identifiers, List<Operation> operations, Choice pagination) {
    this.identifiers = identifiers;
    this.operations = operations;
    this.pagination = pagination;
  }

  @Override
  public Address address(Operation operation) {
    List<OperationDesign.ParameterDesign> parameters = new ArrayList<>();
    String path = path(operation, parameters);
    query(operation, parameters);
    return new Address(Optional.of(method(operation)), Optional.of(path), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), parameters);
  }

  private String method(Operation operation) {
    return switch (operation.type()) {
      case READ, LIST, SEARCH, DOWNLOAD -> "GET";
      case UPDATE -> "PATCH";
      case DELETE, REVERSE_ACTION, SIGN_OUT -> "DELETE";
      case ACTION -> isMark(operation) ? "PUT" : "POST";
      default -> "POST";
    };
  }

  private String path(Operation operation, List<OperationDesign.ParameterDesign> parameters) {
    return switch (operation.type()) {
      case SIGN_IN -> "/sessions";
      case SIGN_OUT -> "/sessions/current";
      case CREATE, UPLOAD -> parent(operation, parameters) + "/" + identifiers.collection(operation.entity()) + suffix(operation);
      case LIST, SEARCH -> list(operation, parameters);
      case ACTION, REVERSE_ACTION -> action(operation, parameters);
      default -> one(operation, parameters) + suffix(operation);
    };
  }

  /** A list under its own name (a feed), or the collection itself. */
  private String list(Operation operation, List<OperationDesign.ParameterDesign> parameters) {
    String action = operation.id().action();
    if (operation.type() == OperationClass.SEARCH) {
      return parent(operation, parameters) + "/" + identifiers.collection(operation.entity()) + "/search";
    }
    boolean named = !action.startsWith("list");
    return named ? "/" + action : parent(operation, parameters) + "/" + identifiers.collection(operation.entity()) + suffix(operation);
  }

  /** Further operations of the same class on the same thing need an address of their own. */
  private String suffix(Operation operation) {
    String action = operation.id().action();
    return switch (operation.type()) {
      case READ -> action.equals("read") || action.equals("read-own") ? "" : "/" + action;
      case UPDATE -> action.startsWith("change-") ? "/" + action.substring("change-".length()) : "";
      case LIST -> action.equals("list") || action.equals("list-own") ? "" : "/" + action.replaceFirst("^list-", "");
      case CREATE, UPLOAD -> firstOfClass(operation) ? "" : "/" + action;
      default -> "";
    };
  }

  private boolean firstOfClass(Operation operation) {
    return operations.stream().filter(other -> other.entity().equals(operation.entity()) && (other.type() == OperationClass.CREATE || other.type() == OperationClass.UPLOAD) && other.parent().equals(operation.parent()))
        .findFirst().map(operation::equals).orElse(true);
  }

  private String one(Operation operation, List<OperationDesign.ParameterDesign> parameters) {
    if (operation.own()) {
      return "/" + Names.kebab(operation.entity());
    }
    return parent(operation, parameters) + "/" + identifiers.collection(operation.entity()) + "/" + parameter(operation.entity(), parameters);
  }

  private String parent(Operation operation, List<OperationDesign.ParameterDesign> parameters) {
    return operation.parent().filter(identifiers::isKnown).map(parent -> "/" + identifiers.collection(parent) + "/" + parameter(parent, parameters)).orElse("");
  }

  /** favorite and unfavorite share the address of the mark; any other act is named by its verb. */
  private String action(Operation operation, List<OperationDesign.ParameterDesign> parameters) {
    String act = operation.type() == OperationClass.REVERSE_ACTION ? forward(operation).map(other -> other.id().action()).orElse(operation.id().action()) : operation.id().action();
    if (!identifiers.isKnown(operation.entity()) && operation.parent().isEmpty()) {
      return "/" + identifiers.collection(operation.entity()) + "/" + act.replaceFirst("-" + Names.kebab(operation.entity()) + "$", "");
    }
    return one(operation, parameters) + "/" + act;
  }

  private boolean isMark(Operation operation) {
    return operations.stream().anyMatch(other -> other.type() == OperationClass.REVERSE_ACTION && forward(other).map(operation::equals).orElse(false));
  }

  /** The act that a reverse act takes back: the only one of that kind on the same thing, or the one whose name it ends with. */
  private Optional<Operation> forward(Operation reverse) {
    List<Operation> acts = operations.stream().filter(other -> other.type() == OperationClass.ACTION && other.entity().equals(reverse.entity())).toList();
    Optional<Operation> byName = acts.stream().filter(other -> reverse.id().action().endsWith(other.id().action())).findFirst();
    return byName.or(() -> acts.size() == 1 ? Optional.of(acts.get(0)) : Optional.empty());
  }

  private String parameter(String entity, List<OperationDesign.ParameterDesign> parameters) {
    String name = identifiers.parameter(entity);
    if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
      parameters.add(new OperationDesign.ParameterDesign(name, "path", "string", true, "identifies the " + Names.plain(entity), "identifier of " + entity));
    }
    return "{" + name + "}";
  }

  private void query(Operation operation, List<OperationDesign.ParameterDesign> parameters) {
    if (!operation.type().isCollection()) {
      return;
    }
    if (operation.type() == OperationClass.SEARCH) {
      parameters.add(new OperationDesign.ParameterDesign("query", "query", "string", true, "words to look for", "search"));
    }
    for (String filter : operation.filters()) {
      String name = Names.camel(filter);
      boolean usable = !name.isEmpty() && parameters.stream().noneMatch(parameter -> parameter.name().equals(name)) && operation.type() != OperationClass.SEARCH;
      if (usable) {
        parameters.add(new OperationDesign.ParameterDesign(name, "query", "string", false, "narrows the list", "words of the stories"));
      }
    }
    String style = pagination.value();
    if (style.startsWith("offset")) {
      parameters.add(new OperationDesign.ParameterDesign("limit", "query", "integer", false, "1-100, 20 when left out", "pagination"));
      parameters.add(new OperationDesign.ParameterDesign("offset", "query", "integer", false, "0 or more, 0 when left out; beyond the end the list is empty", "pagination"));
    } else if (style.startsWith("cursor")) {
      parameters.add(new OperationDesign.ParameterDesign("limit", "query", "integer", false, "1-100, 20 when left out", "pagination"));
      parameters.add(new OperationDesign.ParameterDesign("cursor", "query", "string", false, "as given with the page before", "pagination"));
    }
  }
}
