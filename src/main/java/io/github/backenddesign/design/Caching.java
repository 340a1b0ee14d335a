package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.language.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What of a reading operation's answer is kept, by whom and for how long; the table is {@code caching.yaml}. */
final class Caching {

  private final Optional<Map<String, Object>> way;
  private final String decision;
  private final boolean polled;

  Caching(Settings settings) {
    SettingTable table = new SettingTable("caching.yaml", settings);
    this.way = table.row("ways", Effect.Section.RELIABILITY, "caching");
    this.decision = table.decided(Effect.Section.RELIABILITY, "caching").flatMap(Choice::decisionId).orElse("");
    this.polled = table.decided(Effect.Section.API, "realtime").filter(choice -> choice.value().contains("conditional requests")).isPresent();
  }

  /** Nothing for what changes something, streams, or is not kept by anybody; headers count only where {@code http} is the style. */
  Optional<OperationDesign.CachingDesign> of(Operation operation, boolean http) {
    if (!operation.type().isSafe() || operation.type() == OperationClass.SUBSCRIBE || operation.isComputed()) {
      return Optional.empty();
    }
    Optional<OperationDesign.CachingDesign> kept = way.flatMap(row -> kept(row, isShared(operation) ? "shared" : "personal", http));
    return kept.isEmpty() && polled && http ? Optional.of(new OperationDesign.CachingDesign("the client only", "private, no-cache", 0, true, "realtime-delivery")) : kept;
  }

  private Optional<OperationDesign.CachingDesign> kept(Map<String, Object> row, String audience, boolean http) {
    boolean byHeaders = Boolean.TRUE.equals(row.get("conditional"));
    if (!row.containsKey(audience) || byHeaders && !http) {
      return Optional.empty();
    }
    Map<String, Object> kept = Table.asMap(row.get(audience));
    return Optional.of(new OperationDesign.CachingDesign(SettingTable.text(kept, "kept"), SettingTable.text(kept, "control"), ((Number) kept.get("seconds")).intValue(), byHeaders, decision));
  }

  /** The parameters with the one that names the version a client has. */
  static List<OperationDesign.ParameterDesign> conditional(List<OperationDesign.ParameterDesign> parameters) {
    List<OperationDesign.ParameterDesign> all = new ArrayList<>(parameters);
    all.add(new OperationDesign.ParameterDesign("If-None-Match", "header", "string", Optional.empty(), false, Optional.of("3"), Optional.of("72"), Optional.of("^(W/)?\"[!#-~]*\"$"), Optional.of("\"7\""),
        "the version the client has, as the ETag of the last answer gave it; 304 when it is still the present one", "caching"));
    return all;
  }

  /** The answer with the version it has. */
  static OperationDesign.ResponseDesign versioned(OperationDesign.ResponseDesign response) {
    List<String> headers = new ArrayList<>(response.headers());
    if (!headers.contains("ETag")) {
      headers.add("ETag");
    }
    return new OperationDesign.ResponseDesign(response.status(), response.schema(), response.list(), headers);
  }

  /** Everybody gets the same: nobody has to be known, and nothing depends on who asks. */
  private static boolean isShared(Operation operation) {
    return operation.callers().contains("anonymous") && !operation.own() && operation.condition().isEmpty();
  }
}
