package io.github.backenddesign.design;

import java.util.List;
import java.util.Map;

/** How the backend behaves when things go wrong, and how one sees it. {@code observability} maps a topic to its choice. */
public record ReliabilityDesign(Choice errorModel, List<SupplierDesign> suppliers, List<RateLimit> rateLimits, Map<String, Choice> observability, List<Slo> slos) {

  /** A supplier with the guard around calls to it. */
  public record SupplierDesign(String name, List<String> calledBy, String timeout, String retry, String breaker, String fallback, List<String> refs) {
  }

  /** A limit on calls. */
  public record RateLimit(String id, String scope, String limit, String source) {
  }

  /** An objective that comes from a non-functional requirement. */
  public record Slo(String nfrId, String metric, String target, String window, String test) {
  }
}
