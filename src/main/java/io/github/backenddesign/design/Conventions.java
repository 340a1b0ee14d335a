package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The conventions all operations share, as far as they give the contract its form. */
final class Conventions {

  private static final Pattern SIZES = Pattern.compile("(\\d{1,6})\\D+(\\d{1,6})");
  private static final ApiDesign.Paging DEFAULT_SIZES = new ApiDesign.Paging("none", 20, 100);
  private static final List<String> LIMITS = List.of("rate_limit", "sensitive_rate_limit", "request_size");

  private final Settings settings;

  Conventions(Settings settings) {
    this.settings = settings;
  }

  /** Everything decided about the contract, and the limits a client has to know. */
  Map<String, Choice> all() {
    Map<String, Choice> all = new LinkedHashMap<>(settings.all(Effect.Section.API));
    Map<String, Choice> reliability = settings.all(Effect.Section.RELIABILITY);
    LIMITS.stream().filter(reliability::containsKey).forEach(key -> all.put(key, reliability.get(key)));
    Optional.ofNullable(settings.all(Effect.Section.DATA).get("files")).ifPresent(files -> all.put("files", files));
    return all;
  }

  Choice pagination() {
    return settings.get(Effect.Section.API, "pagination", Choice.fixed("cursor and limit, without total"));
  }

  /** A text of the team's own counts by the words in it. */
  ApiDesign.Paging paging() {
    String words = pagination().value();
    String style = words.contains("cursor") ? "cursor" : words.contains("offset") ? "offset" : "none";
    Matcher sizes = SIZES.matcher(settings.get(Effect.Section.API, "page_size", Choice.fixed("20/100")).value());
    if (!sizes.find()) {
      return new ApiDesign.Paging(style, DEFAULT_SIZES.defaultSize(), DEFAULT_SIZES.maxSize());
    }
    int size = Math.max(1, Integer.parseInt(sizes.group(1)));
    return new ApiDesign.Paging(style, size, Math.max(size, Integer.parseInt(sizes.group(2))));
  }

  /** Whether a change has to name the version it is based on: a thing of the caller alone is not shared. */
  boolean checksVersion(Operation operation) {
    boolean changes = operation.type() == OperationClass.UPDATE || operation.type() == OperationClass.DELETE;
    return changes && !operation.own() && has("concurrency", "version check");
  }

  /** Whether an answer tells the version that a change has to name. */
  boolean tellsVersion(Operation operation) {
    boolean one = operation.type() == OperationClass.READ || operation.type() == OperationClass.UPDATE || operation.type() == OperationClass.CREATE;
    return one && !operation.own() && has("concurrency", "version check");
  }

  boolean takesKey(Operation operation) {
    return isRepeatedWithKey(operation) && has("idempotency", "Idempotency-Key");
  }

  boolean requiresKey(Operation operation) {
    return isRepeatedWithKey(operation) && has("idempotency", "Idempotency-Key required");
  }

  boolean limitsRate() {
    String limit = settings.get(Effect.Section.RELIABILITY, "rate_limit", Choice.fixed("none")).value();
    return !limit.startsWith("none") && !limit.startsWith("TBD");
  }

  /** Whether clients learn of changes over a connection that stays open. */
  boolean streams() {
    return has("realtime", "server-sent") || has("realtime", "WebSocket");
  }

  private static boolean isRepeatedWithKey(Operation operation) {
    return switch (operation.type()) {
      case CREATE, UPLOAD -> true;
      case ACTION -> !RepeatableActs.include(operation);
      default -> false;
    };
  }

  private boolean has(String key, String words) {
    return settings.get(Effect.Section.API, key, Choice.fixed("")).value().contains(words);
  }
}
