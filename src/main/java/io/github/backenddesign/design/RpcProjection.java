package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Services with procedures, named as Google's AIP 131 to 135 name standard methods (Get, List, Create, Update, Delete) and 136 custom ones; a verb that says more than creating is kept. */
final class RpcProjection implements Projection {

  private static final Set<String> CREATING = Set.of("create", "add", "make", "new", "enter", "set-up", "define", "compose", "draw", "record", "type", "note", "write", "lay-out", "lay-down", "establish", "insert", "leave", "submit", "open");

  private final Identifiers identifiers;
  private final ModuleMap modules;
  private final Parameters parameters;
  private final List<Operation> operations;

  RpcProjection(Identifiers identifiers, ModuleMap modules, List<Operation> operations, Parameters parameters) {
    this.operations = operations;
    this.identifiers = identifiers;
    this.modules = modules;
    this.parameters = parameters;
  }

  @Override
  public Address address(Operation operation) {
    String module = modules.modules().stream().filter(each -> each.id().equals(modules.ofOperation(operation))).map(each -> each.name()).findFirst().orElse("Backend");
    return new Address(Optional.empty(), Optional.empty(), Optional.of(AsciiNames.of(Names.pascal(module)) + "Service"), Optional.of(capital(AsciiNames.identifier(procedure(operation)))), Optional.empty(), Optional.empty(),
        parameters(operation));
  }

  /** The resource name of the thing meant, or of what a list or a new thing stands below (AIP-122); what changes as a field mask (AIP-134). */
  private List<OperationDesign.ParameterDesign> parameters(Operation operation) {
    List<OperationDesign.ParameterDesign> all = new ArrayList<>();
    List<String> path = new ArrayList<>(operation.parent().filter(identifiers::isKnown).stream().toList());
    boolean one = GraphqlProjection.namesOne(identifiers, operation);
    if (one && !path.contains(operation.entity())) {
      path.add(operation.entity());
    }
    if (!path.isEmpty()) {
      all.add(parameters.resourceName(one ? "name" : "parent", path));
    }
    all.addAll(parameters.listing(operation, Set.of("name", "parent"), Parameters.PageNames.RPC));
    if (operation.type() == OperationClass.UPDATE) {
      all.add(parameters.updateMask());
    }
    all.addAll(parameters.guards(operation, false));
    return all;
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  @Override
  public Address apart(Address address, String word) {
    return new Address(address.method(), address.path(), address.service(), address.rpc().map(rpc -> rpc + Names.pascal(word)), address.kind(), address.name(), address.parameters());
  }

  private String procedure(Operation operation) {
    String entity = operation.entity();
    String many = Names.pascal(identifiers.collection(entity));
    String action = Identifiers.act(operation);
    return switch (operation.type()) {
      case READ -> action.startsWith("read") ? "Get" + own(operation) + entity : Names.pascal(action) + entity;
      case LIST -> action.equals("list") || action.equals("list-own") ? "List" + many : "List" + Names.pascal(action.replaceFirst("^list-", "")) + many;
      case SEARCH -> "Search" + many;
      case CREATE -> isStandard(operation) ? "Create" + entity : ActNames.of(action, entity);
      case UPDATE -> action.equals("update") || action.equals("update-own") ? "Update" + own(operation) + entity : part(action, entity);
      case DELETE -> "Delete" + own(operation) + entity;
      case SIGN_IN -> action.equals("renew") ? "RenewSession" : "SignIn";
      case SIGN_OUT -> "SignOut";
      case SUBSCRIBE -> LiveOperations.isOfAll(operation) ? "Watch" + many : ActNames.of(action, entity);
      default -> ActNames.of(action, entity);
    };
  }

  /** The first way to make a thing, told by a verb that says no more than that (AIP-133); "place", "publish" or "book" say more. */
  private boolean isStandard(Operation operation) {
    return CREATING.contains(operation.id().action()) && operations.stream().filter(other -> other.type() == OperationClass.CREATE && other.entity().equals(operation.entity())).findFirst().filter(operation::equals).isPresent();
  }

  /** The caller's own thing has no name to give, which the procedure tells by its own. */
  private static String own(Operation operation) {
    return operation.own() ? "Own" : "";
  }

  /** A change of a part names the thing between verb and part: ChangeCargoDestination. */
  private static String part(String action, String entity) {
    String verb = action.replaceFirst("-.*", "");
    return Names.pascal(action).contains(entity) ? Names.pascal(action) : Names.pascal(verb) + entity + (verb.equals(action) ? "" : Names.pascal(action.substring(verb.length() + 1)));
  }
}
