package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Queries for what only reads, subscriptions for what goes on telling where connections stay open, mutations for the rest; names start with the verb for mutations and are nouns for queries. */
final class GraphqlProjection implements Projection {

  private final Identifiers identifiers;
  private final Parameters parameters;

  GraphqlProjection(Identifiers identifiers, Parameters parameters) {
    this.identifiers = identifiers;
    this.parameters = parameters;
  }

  @Override
  public Address address(Operation operation) {
    String kind = operation.type() == OperationClass.SUBSCRIBE && parameters.streams() ? "subscription" : operation.type().isSafe() ? "query" : "mutation";
    return new Address(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(kind), Optional.of(AsciiNames.identifier(name(operation))), parameters(identifiers, parameters, operation, Parameters.PageNames.GRAPHQL));
  }

  @Override
  public Address apart(Address address, String word) {
    return new Address(address.method(), address.path(), address.service(), address.rpc(), address.kind(), address.name().map(name -> name + Names.pascal(word)), address.parameters());
  }

  /** Arguments: the thing meant, or what it is reached through, then what lists take. */
  static List<OperationDesign.ParameterDesign> parameters(Identifiers identifiers, Parameters parameters, Operation operation, Parameters.PageNames names) {
    List<OperationDesign.ParameterDesign> all = new ArrayList<>();
    operation.parent().filter(identifiers::isKnown).ifPresent(parent -> all.add(parameters.identifier(parent, "argument")));
    if (namesOne(identifiers, operation) && all.stream().noneMatch(other -> other.name().equals(identifiers.parameter(operation.entity())))) {
      all.add(parameters.identifier(operation.entity(), "argument"));
    }
    all.addAll(parameters.listing(operation, Set.copyOf(all.stream().map(OperationDesign.ParameterDesign::name).toList()), names));
    all.addAll(parameters.guards(operation, false));
    return all;
  }

  /** Whether a call has to name one thing of its own kind. */
  static boolean namesOne(Identifiers identifiers, Operation operation) {
    return switch (operation.type()) {
      case READ, UPDATE, DELETE, ACTION, REVERSE_ACTION, DOWNLOAD, SUBSCRIBE -> !operation.own() && identifiers.isNamed(operation);
      default -> false;
    };
  }

  private String name(Operation operation) {
    String entity = operation.entity();
    String action = Identifiers.act(operation);
    return switch (operation.type()) {
      case READ -> action.equals("read") ? Names.camel(entity) : action.equals("read-own") ? "my" + entity : Names.camel(action + " " + Names.plain(entity));
      case LIST -> action.equals("list") ? Names.camel(identifiers.collection(entity)) : action.startsWith("list-") ? Names.camel(action.substring(5) + " " + identifiers.collection(entity)) : Names.camel(action);
      case SEARCH -> Names.camel("search " + identifiers.collection(entity));
      case UPDATE -> action.startsWith("update") ? "update" + (operation.own() ? "My" : "") + entity : Names.camel(action + " " + Names.plain(entity));
      case SIGN_IN -> operation.id().action().equals("renew") ? "renewSession" : "signIn";
      case SIGN_OUT -> "signOut";
      case SUBSCRIBE -> LiveOperations.isOfAll(operation) ? Names.camel("watch " + identifiers.collection(entity)) : Names.camel(action + " " + Names.plain(entity));
      case DELETE -> Names.camel(action.replaceFirst("-own$", "") + (operation.own() ? " my " : " ") + Names.plain(entity));
      default -> Character.toLowerCase(ActNames.of(action, entity).charAt(0)) + ActNames.of(action, entity).substring(1);
    };
  }
}
