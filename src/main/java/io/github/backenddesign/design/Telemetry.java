package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Supplier;
import io.github.backenddesign.document.DataTable;
import io.github.backenddesign.language.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is traced, counted and logged, what never is, and what health checks ask; the table is {@code telemetry.yaml}. */
final class Telemetry {

  private final Table table = Table.of(Telemetry.class, "telemetry.yaml");
  private final Model model;
  private final boolean traced;
  private final Set<String> features = new LinkedHashSet<>();

  /** {@code styles} are those of the contract; {@code traced} unless it is decided to do without traces. */
  Telemetry(Model model, List<String> styles, boolean traced) {
    this.model = model;
    this.traced = traced;
    features.addAll(styles);
    features.add("store");
    if (!model.events().isEmpty()) {
      features.add("events");
    }
    if (!model.suppliers().isEmpty()) {
      features.add("suppliers");
    }
    if (!model.jobs().isEmpty()) {
      features.add("jobs");
    }
  }

  ReliabilityDesign.TelemetryDesign design() {
    List<ReliabilityDesign.SpanDesign> spans = (traced ? rows("spans") : List.<Map<String, Object>>of()).stream().map(row -> new ReliabilityDesign.SpanDesign(text(row, "name"), DataTable.texts(row.get("attributes")))).toList();
    List<ReliabilityDesign.MetricDesign> metrics = rows("metrics").stream().map(row -> new ReliabilityDesign.MetricDesign(text(row, "name"), text(row, "kind"), text(row, "unit"), DataTable.texts(row.get("by")))).toList();
    return new ReliabilityDesign.TelemetryDesign(spans, metrics, logFields(), neverLogged(), health());
  }

  private List<String> logFields() {
    return table.texts("logs").stream().filter(field -> traced || !field.matches("trace_id|span_id")).toList();
  }

  private List<Map<String, Object>> rows(String key) {
    return table.rows(key).stream().filter(row -> features.contains(text(row, "when"))).toList();
  }

  private static String text(Map<String, Object> row, String key) {
    return DataTable.text(row.get(key));
  }

  /** Fields of people by kind, and those that never leave the server. */
  private List<String> neverLogged() {
    List<String> kinds = table.texts("never-logged-kinds");
    List<String> all = new ArrayList<>(table.texts("never-logged"));
    model.entities().forEach(entity -> entity.attributes().stream().filter(attribute -> attribute.hidden() || kinds.contains(attribute.kind())).map(Attribute::name).forEach(name -> all.add(entity.name() + "." + name)));
    return all;
  }

  private List<ReliabilityDesign.HealthDesign> health() {
    List<String> ready = new ArrayList<>(List.of("the database"));
    model.suppliers().stream().filter(supplier -> supplier.role().equals("transport")).map(Supplier::name).forEach(ready::add);
    List<ReliabilityDesign.HealthDesign> checks = new ArrayList<>();
    table.rows("health").forEach(row -> checks.add(new ReliabilityDesign.HealthDesign(text(row, "check"), text(row, "says").replace("{ready}", String.join(" and ", ready)))));
    List<String> others = model.suppliers().stream().filter(Supplier::isAwaited).map(Supplier::name).toList();
    if (!others.isEmpty()) {
      checks.add(new ReliabilityDesign.HealthDesign("suppliers", table.text("not-ready").replace("{others}", String.join(", ", others))));
    }
    return checks;
  }
}
