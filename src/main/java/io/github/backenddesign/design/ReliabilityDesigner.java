package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Supplier;
import io.github.backenddesign.decision.Choices;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Suppliers with their guards, limits, and objectives from measurable requirements. */
final class ReliabilityDesigner {

  private static final Pattern WINDOW = Pattern.compile("(?i)\\b(per (calendar )?(month|week|day|quarter|year)|each (month|quarter|release|year)|for \\d+ (minutes|hours)|before each release|every (minute|release))\\b");

  private final Model model;
  private final Settings settings;
  private final List<Choices.Made> made;

  ReliabilityDesigner(Model model, Settings settings, List<Choices.Made> made) {
    this.model = model;
    this.settings = settings;
    this.made = made;
  }

  ReliabilityDesign design() {
    Choice errorModel = settings.get(Effect.Section.API, "error_format", Choice.fixed("RFC 9457 problem details"));
    List<ReliabilityDesign.RateLimit> limits = new ArrayList<>();
    Choice rate = settings.get(Effect.Section.RELIABILITY, "rate_limit", Choice.tbd("resilience"));
    limits.add(new ReliabilityDesign.RateLimit("RL-1", "calls that change something, per caller (account, or address while nobody is signed in)", rate.value(), rate.decisionId().map(id -> "decision " + id).orElse("default")));
    return new ReliabilityDesign(errorModel, model.suppliers().stream().map(this::supplier).toList(), limits, settings.all(Effect.Section.OBSERVABILITY), slos());
  }

  private ReliabilityDesign.SupplierDesign supplier(Supplier supplier) {
    Optional<Effect.SupplierPolicy> policy = made.stream().filter(Choices.Made::decided).map(Choices.Made::effect).filter(Effect.SupplierPolicy.class::isInstance).map(Effect.SupplierPolicy.class::cast)
        .filter(each -> each.supplier().equals("*") || each.supplier().equals(supplier.name())).reduce((first, last) -> last);
    String open = "TBD (decision resilience)";
    String fallback = supplier.whenDown().isEmpty() ? policy.map(Effect.SupplierPolicy::fallback).orElse(setting("fallback", open)) : supplier.whenDown();
    List<String> refs = new ArrayList<>(supplier.interfaces().stream().map(ElementId::value).toList());
    refs.addAll(supplier.stories().stream().map(ElementId::value).toList());
    return new ReliabilityDesign.SupplierDesign(supplier.name(), supplier.calledBy(), policy.map(Effect.SupplierPolicy::timeout).orElse(setting("timeout", open)),
        policy.map(Effect.SupplierPolicy::retry).orElse(setting("retry", open)), policy.map(Effect.SupplierPolicy::breaker).orElse(setting("breaker", open)), fallback, refs);
  }

  private String setting(String key, String open) {
    return settings.get(Effect.Section.RELIABILITY, key, Choice.fixed(open)).value();
  }

  private List<ReliabilityDesign.Slo> slos() {
    List<ReliabilityDesign.Slo> slos = new ArrayList<>();
    for (Requirement requirement : model.product().requirements()) {
      if (isObjective(requirement)) {
        String target = requirement.target().orElseThrow().text();
        Matcher window = WINDOW.matcher(target + " " + requirement.measurement().orElse(""));
        slos.add(new ReliabilityDesign.Slo(requirement.id().value(), metric(target, requirement.category().orElse("")), target, window.find() ? window.group() : "not stated", requirement.measurement().orElse("not stated")));
      }
    }
    return slos;
  }

  /** A quality requirement about time or availability that states a number. */
  static boolean isObjective(Requirement requirement) {
    boolean measurable = requirement.target().map(target -> target.text().matches(".*\\d.*")).orElse(false);
    boolean timeOrUse = requirement.category().map(category -> category.matches("(?i)performance|reliability|availability|scalability")).orElse(false);
    return requirement.kind() == Requirement.Kind.NON_FUNCTIONAL && measurable && timeOrUse;
  }

  /** The metric by OpenTelemetry's semantic conventions, or the share of good time. */
  private static String metric(String target, String category) {
    if (target.matches("(?i).*\\b(p9\\d|ms|milliseconds?|seconds?|95 %).*")) {
      return "http.server.request.duration";
    }
    if (target.matches("(?i).*per (calendar )?(month|year|week|quarter).*")) {
      return "share of successful probes";
    }
    return target.matches("(?i).*per second.*") ? "rate of handled requests" : category + " target as stated";
  }
}
