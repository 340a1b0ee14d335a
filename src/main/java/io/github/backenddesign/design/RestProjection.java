package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Resource-oriented HTTP: collections in the plural, one thing by its identifier, methods by RFC 9110 (GET safe; PUT and DELETE idempotent). What is neither creating, reading, changing nor removing
 * becomes a sub-resource: PUT and DELETE for a mark that can be taken back, POST for any other act.
 */
final class RestProjection implements Projection {

  private final Identifiers identifiers;
  private final List<Operation> operations;
  private final Parameters parameters;

  RestProjection(Identifiers identifiers, List<Operation> operations, Parameters parameters) {
    this.identifiers = identifiers;
    this.operations = operations;
    this.parameters = parameters;
  }

  @Override
  public Address address(Operation operation) {
    List<OperationDesign.ParameterDesign> found = new ArrayList<>();
    String path = AsciiNames.of(path(operation, found));
    found.addAll(parameters.listing(operation, Set.copyOf(found.stream().map(OperationDesign.ParameterDesign::name).toList()), Parameters.PageNames.REST));
    found.addAll(parameters.guards(operation, true));
    return new Address(Optional.of(method(operation)), Optional.of(path), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), found);
  }

  @Override
  public Address apart(Address address, String word) {
    return new Address(address.method(), address.path().map(path -> path + "/" + AsciiNames.of(word)), address.service(), address.rpc(), address.kind(), address.name(), address.parameters());
  }

  private String method(Operation operation) {
    return switch (operation.type()) {
      case READ -> operation.isComputed() ? "POST" : "GET";
      case LIST, SEARCH, DOWNLOAD -> "GET";
      case SUBSCRIBE -> parameters.streams() ? "GET" : "POST";
      case UPDATE -> "PATCH";
      case DELETE, REVERSE_ACTION, SIGN_OUT -> "DELETE";
      case ACTION -> isMark(operation) ? "PUT" : "POST";
      default -> "POST";
    };
  }

  private String path(Operation operation, List<OperationDesign.ParameterDesign> found) {
    return switch (operation.type()) {
      case SIGN_IN -> operation.id().action().equals("renew") ? "/sessions/renewals" : "/sessions";
      case SIGN_OUT -> "/sessions/current";
      case CREATE, UPLOAD -> parent(operation, found) + "/" + identifiers.collection(operation.entity()) + suffix(operation);
      case SUBSCRIBE -> (identifiers.isNamed(operation) ? one(operation, found) : parent(operation, found) + "/" + identifiers.collection(operation.entity())) + suffix(operation);
      case LIST, SEARCH -> list(operation, found);
      case ACTION, REVERSE_ACTION -> action(operation, found);
      case READ -> operation.isComputed() ? "/" + identifiers.collection(operation.entity()) + suffix(operation) : one(operation, found) + suffix(operation);
      default -> one(operation, found) + suffix(operation);
    };
  }

  /** A list under its own name (a feed), or the collection itself. */
  private String list(Operation operation, List<OperationDesign.ParameterDesign> found) {
    String action = Identifiers.act(operation);
    if (operation.type() == OperationClass.SEARCH) {
      return parent(operation, found) + "/" + identifiers.collection(operation.entity()) + "/search";
    }
    boolean named = !action.startsWith("list");
    return named ? named(operation, action) : parent(operation, found) + "/" + identifiers.collection(operation.entity()) + suffix(operation);
  }

  /** A name that repeats the thing listed tells which part of the collection it is. */
  private String named(Operation operation, String action) {
    String part = action.replaceFirst("(^|-)" + Names.kebab(operation.entity()) + "s?$", "");
    return part.equals(action) || part.isEmpty() ? "/" + action : "/" + identifiers.collection(operation.entity()) + "/" + part;
  }

  /** Further operations of the same class on the same thing need an address of their own. */
  private String suffix(Operation operation) {
    String action = Identifiers.act(operation);
    return switch (operation.type()) {
      case READ -> action.equals("read") || action.equals("read-own") ? "" : "/" + action;
      case UPDATE -> action.startsWith("change-") ? "/" + action.substring("change-".length()) : "";
      case LIST -> action.equals("list") || action.equals("list-own") ? "" : "/" + action.replaceFirst("^list-", "");
      case CREATE, UPLOAD -> firstOfClass(operation) ? "" : "/" + action;
      case SUBSCRIBE, DOWNLOAD -> "/" + action.replaceFirst("-all$", "");
      default -> "";
    };
  }

  private boolean firstOfClass(Operation operation) {
    return operations.stream().filter(other -> other.entity().equals(operation.entity()) && (other.type() == OperationClass.CREATE || other.type() == OperationClass.UPLOAD) && other.parent().equals(operation.parent()))
        .findFirst().map(operation::equals).orElse(true);
  }

  private String one(Operation operation, List<OperationDesign.ParameterDesign> found) {
    if (operation.own()) {
      return "/" + Names.kebab(operation.entity());
    }
    return parent(operation, found) + "/" + identifiers.collection(operation.entity()) + "/" + parameter(operation.entity(), found);
  }

  private String parent(Operation operation, List<OperationDesign.ParameterDesign> found) {
    return operation.parent().filter(identifiers::isKnown).map(parent -> "/" + identifiers.collection(parent) + "/" + parameter(parent, found)).orElse("");
  }

  /** favorite and unfavorite share the address of the mark; any other act is named by its verb. */
  private String action(Operation operation, List<OperationDesign.ParameterDesign> found) {
    String act = operation.type() == OperationClass.REVERSE_ACTION ? forward(operation).map(other -> other.id().action()).orElse(Identifiers.act(operation)) : Identifiers.act(operation);
    if (!identifiers.isNamed(operation)) {
      return "/" + identifiers.collection(operation.entity()) + "/" + act.replaceFirst("-" + Names.kebab(operation.entity()) + "$", "");
    }
    return one(operation, found) + "/" + act;
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

  private String parameter(String entity, List<OperationDesign.ParameterDesign> found) {
    String name = identifiers.parameter(entity);
    if (found.stream().noneMatch(parameter -> parameter.name().equals(name))) {
      found.add(parameters.identifier(entity, "path"));
    }
    return "{" + name + "}";
  }
}
