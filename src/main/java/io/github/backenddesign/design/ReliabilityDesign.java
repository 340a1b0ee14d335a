package io.github.backenddesign.design;

import java.util.List;
import java.util.Map;

/** How the backend behaves when things go wrong, and how one sees it. {@code observability} maps a topic to its choice. */
public record ReliabilityDesign(Choice errorModel, List<SupplierDesign> suppliers, List<RateLimit> rateLimits, Map<String, Choice> observability, TelemetryDesign telemetry, List<Slo> slos, List<Unmeasured> unmeasured) {

  /** A system outside with the part it plays, the operations that need it, and the guard around calls to it. */
  public record SupplierDesign(String name, String role, List<String> calledBy, List<String> operations, String timeout, String retry, String breaker, String fallback, List<String> refs) {
  }

  /** A limit on calls. */
  public record RateLimit(String id, String scope, String limit, String source) {
  }

  /** What is traced, counted and logged, and what health checks ask. */
  public record TelemetryDesign(List<SpanDesign> spans, List<MetricDesign> metrics, List<String> logFields, List<String> neverLogged, List<HealthDesign> health) {
  }

  /** A kind of span with its attributes, named by OpenTelemetry's semantic conventions. */
  public record SpanDesign(String name, List<String> attributes) {
  }

  /** A metric with its kind, unit (UCUM) and attributes. */
  public record MetricDesign(String name, String kind, String unit, List<String> by) {
  }

  /** A health check and what it says. */
  public record HealthDesign(String check, String says) {
  }

  /** An objective that comes from a non-functional requirement. */
  public record Slo(String nfrId, String metric, String target, String window, String test) {
  }

  /** A non-functional requirement whose target can not be measured as it is stated. */
  public record Unmeasured(String nfrId, String stated, String decisionId) {
  }
}
