package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The addresses of all operations, no two the same: the first keeps the plain one, a later one carries its action or its verb, and a number only where those are taken, too. */
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
    for (String word : words(operation)) {
      Projection.Address apart = projection.apart(plain, word);
      if (!plain.path().map(path -> path.endsWith("/" + word)).orElse(false) && taken.add(apart.key())) {
        return apart;
      }
    }
    int n = 2;
    while (!taken.add(projection.apart(plain, Identifiers.act(operation) + "-" + n).key())) {
      n++;
    }
    return projection.apart(plain, Identifiers.act(operation) + "-" + n);
  }

  /** The action where it says more than its class does, and the verb of the summary. */
  private static Set<String> words(Operation operation) {
    Set<String> words = new LinkedHashSet<>();
    String act = Identifiers.act(operation);
    if (!act.equals(operation.type().toString())) {
      words.add(act);
    }
    Names.words(operation.summary()).stream().findFirst().map(AsciiNames::of).ifPresent(words::add);
    words.add(act);
    return words;
  }
}
