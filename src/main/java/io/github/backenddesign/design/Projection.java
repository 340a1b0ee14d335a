package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Operation;
import java.util.List;
import java.util.Optional;

/** How a style addresses operations. */
sealed interface Projection permits RestProjection, RpcProjection, GraphqlProjection, UndecidedProjection {

  /** The address of an operation in the style; members the style does not have are empty. */
  record Address(Optional<String> method, Optional<String> path, Optional<String> service, Optional<String> rpc, Optional<String> kind, Optional<String> name, List<OperationDesign.ParameterDesign> parameters) {

    static final Address NONE = new Address(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /** What no two operations may share: method and path whatever its parameters are called, service and procedure, or the name of a field in GraphQL. */
    String key() {
      String place = path.map(text -> text.replaceAll("\\{[^}]*}", "{}")).orElse("");
      return String.join(" ", method.orElse(""), place, service.orElse(""), rpc.orElse(""), kind.orElse(""), name.orElse(""));
    }

    boolean isNone() {
      return method.isEmpty() && service.isEmpty() && kind.isEmpty();
    }
  }

  /** The address of one operation. */
  Address address(Operation operation);

  /** The same address told apart by a word in kebab case. */
  Address apart(Address address, String word);
}
