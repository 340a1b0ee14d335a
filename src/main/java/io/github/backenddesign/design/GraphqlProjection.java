package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import java.util.List;
import java.util.Optional;

/** Queries for what only reads, mutations for the rest; names start with the verb for mutations and are nouns for queries. */
final class GraphqlProjection implements Projection {

  private final Identifiers identifiers;

  GraphqlProjection(Identifiers identifiers) {
    this.identifiers = identifiers;
  }

  @Override
  public Address address(Operation operation) {
    String kind = operation.type().isSafe() ? "query" : "mutation";
    return new Address(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(kind), Optional.of(name(operation)), List.of());
  }

  private String name(Operation operation) {
    String entity = operation.entity();
    String action = operation.id().action();
    return switch (operation.type()) {
      case READ -> action.equals("read") ? Names.camel(entity) : action.equals("read-own") ? "my" + entity : Names.camel(action + " " + Names.plain(entity));
      case LIST -> action.equals("list") ? Names.camel(identifiers.collection(entity)) : action.startsWith("list-") ? Names.camel(action.substring(5) + " " + identifiers.collection(entity)) : Names.camel(action);
      case SEARCH -> Names.camel("search " + identifiers.collection(entity));
      case UPDATE -> action.startsWith("update") ? "update" + (operation.own() ? "My" : "") + entity : Names.camel(action + " " + Names.plain(entity));
      case SIGN_IN -> "signIn";
      case SIGN_OUT -> "signOut";
      default -> Names.pascal(action).contains(entity) ? Names.camel(action) : Names.camel(action + " " + Names.plain(entity));
    };
  }
}
