package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The addresses of all operations, no two the same: the first keeps the plain one, a later one carries its action, and a number where that is taken, too. */
final class Addresses {

  private final Map<OperationId, Projection.Address> addresses = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  Addresses(List<Operation> operations, Function<Operation, Projection> projections) {
    operations.forEach(operation -> addresses.put(operation.id(), unique(operation, projections.apply(operation))));
  }

  Projection.Address of(Operation operation) {
    return addresses.get(operation.id());
  }

  private Projection.Address unique(Operation operation, Projection projection) {
    Projection.Address plain = projection.address(operation);
    if (plain.isNone() || taken.add(plain.key())) {
      return plain;
    }
    Projection.Address apart = projection.apart(plain, operation.id().action());
    for (int n = 2; !taken.add(apart.key()); n++) {
      apart = projection.apart(plain, operation.id().action() + "-" + n);
    }
    return apart;
  }
}
