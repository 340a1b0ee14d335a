package io.github.backenddesign.analysis;

import io.github.backenddesign.product.ElementId;
import java.util.List;

/**
 * A system outside that ours depends on: the part it plays ("payment", "identity", "messages", "transport", "store", "feed", "service"), which components call it, the interfaces, stories and requirements that speak of it, and what the
 * documents say when it fails ("" when silent).
 */
public record Supplier(String name, String role, List<String> calledBy, List<ElementId> interfaces, List<ElementId> stories, List<ElementId> requirements, String whenDown, List<Evidence> evidence) {

  /** Copies the lists. */
  public Supplier {
    calledBy = List.copyOf(calledBy);
    interfaces = List.copyOf(interfaces);
    stories = List.copyOf(stories);
    requirements = List.copyOf(requirements);
    evidence = List.copyOf(evidence);
  }

  /** How the backend uses it, by the part it plays. */
  public SupplierCall called() {
    return SupplierRoles.english().callOf(role);
  }

  /** Whether somebody waits while it is called; infrastructure, deliveries and messages are used without a caller waiting. */
  public boolean isAwaited() {
    return called() == SupplierCall.REQUEST;
  }

  /** Whether an operation can not be answered without it: the documents connect a story of the operation with it, and where they say who calls it, the operation is served there. */
  public boolean isNeededBy(Operation operation) {
    boolean linked = operation.stories().stream().anyMatch(stories::contains);
    return isAwaited() && linked && (calledBy.isEmpty() || calledBy.contains(operation.component()));
  }
}
