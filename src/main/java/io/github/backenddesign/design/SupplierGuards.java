package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.Supplier;
import io.github.backenddesign.decision.Choices;
import io.github.backenddesign.document.DataTable;
import io.github.backenddesign.language.Table;
import io.github.backenddesign.product.ElementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How calls to systems outside are guarded: what was decided for the one system, else what the documents say, else the usual guard for the part it plays. The table is {@code supplier-guards.yaml}. */
final class SupplierGuards {

  private static final String OPEN = "TBD (decision resilience)";
  private static final String ALL = "*";

  private final Map<String, Object> guards = Table.of(SupplierGuards.class, "supplier-guards.yaml").map("guards");
  private final Model model;
  private final Settings settings;
  private final List<Effect.SupplierPolicy> policies;

  SupplierGuards(Model model, Settings settings, List<Choices.Made> made) {
    this.model = model;
    this.settings = settings;
    this.policies = made.stream().filter(Choices.Made::decided).map(Choices.Made::effect).filter(Effect.SupplierPolicy.class::isInstance).map(Effect.SupplierPolicy.class::cast).toList();
  }

  ReliabilityDesign.SupplierDesign of(Supplier supplier) {
    String fallback = decided(supplier, Effect.SupplierPolicy::fallback).or(() -> Optional.of(supplier.whenDown()).filter(text -> !text.isBlank())).orElseGet(() -> usual(supplier, "fallback"));
    List<String> refs = new ArrayList<>();
    List.of(supplier.interfaces(), supplier.requirements(), supplier.stories()).forEach(ids -> ids.stream().map(ElementId::value).forEach(refs::add));
    return new ReliabilityDesign.SupplierDesign(supplier.name(), supplier.role(), supplier.calledBy(), operations(supplier), decided(supplier, Effect.SupplierPolicy::timeout).orElseGet(() -> usual(supplier, "timeout")),
        decided(supplier, Effect.SupplierPolicy::retry).orElseGet(() -> usual(supplier, "retry")), decided(supplier, Effect.SupplierPolicy::breaker).orElseGet(() -> usual(supplier, "breaker")), fallback, refs);
  }

  /** The operations whose stories the documents connect with the system. */
  private List<String> operations(Supplier supplier) {
    return model.operations().stream().filter(operation -> operation.stories().stream().anyMatch(supplier.stories()::contains)).filter(operation -> supplier.calledBy().isEmpty() || supplier.calledBy().contains(operation.component()))
        .map(Operation::id).map(Object::toString).toList();
  }

  /** What was decided for this very system; a value left blank decides nothing. */
  private Optional<String> decided(Supplier supplier, Function<Effect.SupplierPolicy, String> part) {
    return policies.stream().filter(policy -> policy.supplier().equals(supplier.name())).map(part).filter(text -> !text.isBlank()).reduce((first, last) -> last);
  }

  private String usual(Supplier supplier, String part) {
    Map<String, Object> guard = DataTable.map(guards.getOrDefault(supplier.role(), guards.get("service")));
    return DataTable.text(guard.get(part)).replace("{timeout}", all("timeout")).replace("{retry}", all("retry")).replace("{breaker}", all("breaker"));
  }

  private String all(String key) {
    Optional<String> policy = policies.stream().filter(each -> each.supplier().equals(ALL)).map(each -> switch (key) {
      case "timeout" -> each.timeout();
      case "retry" -> each.retry();
      default -> each.breaker();
    }).filter(text -> !text.isBlank()).reduce((first, last) -> last);
    return policy.orElseGet(() -> settings.get(Effect.Section.RELIABILITY, key, Choice.fixed(OPEN)).value());
  }
}
