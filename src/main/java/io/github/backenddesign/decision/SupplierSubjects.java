package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Supplier;
import io.github.backenddesign.analysis.SupplierCall;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Suppliers by who waits for them; those that nobody here calls are none of our questions, and what documents say about their outage is not asked. */
final class SupplierSubjects {

  private final Model model;

  SupplierSubjects(Model model) {
    this.model = model;
  }

  /** Suppliers that somebody waits for. */
  Stream<PatternSubject> awaited() {
    return called(supplier -> !feeds(supplier) && supplier.isAwaited() && isReached(supplier));
  }

  /** Suppliers that are called only after everybody has gone on. */
  Stream<PatternSubject> inBackground() {
    return called(supplier -> !feeds(supplier) && (supplier.called() == SupplierCall.DEFERRED || supplier.isAwaited() && !isReached(supplier)));
  }

  /** Suppliers that deliver by themselves. */
  Stream<PatternSubject> feeding() {
    return called(this::feeds);
  }

  private Stream<PatternSubject> called(java.util.function.Predicate<Supplier> test) {
    return model.suppliers().stream().filter(supplier -> supplier.whenDown().isBlank() && isCalled(supplier) && test.test(supplier)).map(Supplier::name).distinct()
        .map(name -> new PatternSubject(Sentences.slug(name), Map.of("supplier", name, "name", name), Map.of("supplier", List.of(name)), List.of()));
  }

  private static boolean isCalled(Supplier supplier) {
    return !supplier.calledBy().isEmpty() || !supplier.interfaces().isEmpty() || !supplier.stories().isEmpty();
  }

  private boolean feeds(Supplier supplier) {
    return supplier.called() == SupplierCall.FEED || model.jobs().stream().anyMatch(job -> job.evidence().stream().anyMatch(evidence -> supplier.interfaces().stream().anyMatch(door -> door.value().equals(evidence.element()))));
  }

  /** Whether the component that calls it serves operations; what only reacts to events is called after everybody has gone on. */
  private boolean isReached(Supplier supplier) {
    return supplier.calledBy().isEmpty() || model.operations().stream().anyMatch(operation -> supplier.calledBy().contains(operation.component()));
  }
}
