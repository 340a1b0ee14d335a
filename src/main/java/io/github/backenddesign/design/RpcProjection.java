package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import java.util.Optional;

/** Services with procedures, named as Google's AIP 131 to 135 name standard methods (Get, List, Create, Update, Delete) and 136 custom ones; creating keeps the verb of the domain. */
final class RpcProjection implements Projection {

  private final Identifiers identifiers;
  private final ModuleMap modules;
  private final Parameters parameters;

  RpcProjection(Identifiers identifiers, ModuleMap modules, Parameters parameters) {
    this.identifiers = identifiers;
    this.modules = modules;
    this.parameters = parameters;
  }

  @Override
  public Address address(Operation operation) {
    String module = modules.modules().stream().filter(each -> each.id().equals(modules.ofOperation(operation))).map(each -> each.name()).findFirst().orElse("Backend");
    return new Address(Optional.empty(), Optional.empty(), Optional.of(AsciiNames.of(Names.pascal(module)) + "Service"), Optional.of(AsciiNames.of(procedure(operation))), Optional.empty(), Optional.empty(),
        GraphqlProjection.parameters(identifiers, parameters, operation, Parameters.PageNames.RPC));
  }

  @Override
  public Address apart(Address address, String word) {
    return new Address(address.method(), address.path(), address.service(), address.rpc().map(rpc -> rpc + Names.pascal(word)), address.kind(), address.name(), address.parameters());
  }

  private String procedure(Operation operation) {
    String entity = operation.entity();
    String many = Names.pascal(identifiers.collection(entity));
    String action = operation.id().action();
    return switch (operation.type()) {
      case READ -> action.startsWith("read") ? "Get" + (operation.own() ? "Own" : "") + entity : Names.pascal(action) + entity;
      case LIST -> action.equals("list") || action.equals("list-own") ? "List" + many : "List" + Names.pascal(action.replaceFirst("^list-", "")) + many;
      case SEARCH -> "Search" + many;
      case UPDATE -> action.equals("update") || action.equals("update-own") ? "Update" + entity : Names.pascal(action);
      case DELETE -> "Delete" + entity;
      case SIGN_IN -> "SignIn";
      case SIGN_OUT -> "SignOut";
      default -> Names.pascal(action).contains(entity) ? Names.pascal(action) : Names.pascal(action) + entity;
    };
  }
}
