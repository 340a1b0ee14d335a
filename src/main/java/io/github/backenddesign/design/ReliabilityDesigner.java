package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.decision.Choices;
import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.decision.Resolution;
import io.github.backenddesign.product.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Suppliers with their guards, limits, and objectives from measurable requirements. */
final class ReliabilityDesigner {

  private final Model model;
  private final Settings settings;
  private final List<Choices.Made> made;
  private final List<Decision> decisions;
  private final Objectives objectives = new Objectives();

  ReliabilityDesigner(Model model, Settings settings, Resolution resolution) {
    this.model = model;
    this.settings = settings;
    this.made = resolution.choices().made();
    this.decisions = resolution.decisions();
  }

  ReliabilityDesign design() {
    Choice errorModel = settings.get(Effect.Section.API, "error_format", Choice.fixed("RFC 9457 problem details"));
    List<ReliabilityDesign.RateLimit> limits = new ArrayList<>();
    Choice rate = settings.get(Effect.Section.RELIABILITY, "rate_limit", Choice.tbd("resilience"));
    limits.add(new ReliabilityDesign.RateLimit("RL-1", "calls that change something, per caller (account, or address while nobody is signed in)", rate.value(), rate.decisionId().map(id -> "decision " + id).orElse("default")));
    return new ReliabilityDesign(errorModel, model.suppliers().stream().map(new SupplierGuards(model, settings, made)::of).toList(), limits, settings.all(Effect.Section.OBSERVABILITY), telemetry(), slos(), unmeasured());
  }

  private ReliabilityDesign.TelemetryDesign telemetry() {
    return new Telemetry(model, List.of("clients", "internal").stream().flatMap(audience -> settings.style(audience).stream()).filter(Choices.Chosen::decided).map(Choices.Chosen::value).toList(), isTraced()).design();
  }

  /** Logs and metrics without traces are a decision; nothing decided leaves them in. */
  private boolean isTraced() {
    Map<String, Choice> seen = settings.all(Effect.Section.OBSERVABILITY);
    return seen.isEmpty() || seen.containsKey("traces");
  }

  private List<ReliabilityDesign.Slo> slos() {
    return model.product().requirements().stream().flatMap(requirement -> objectives.of(requirement).stream()).toList();
  }

  /** Quality requirements of which nothing can be measured; a decision that asks for a measure names them. */
  private List<ReliabilityDesign.Unmeasured> unmeasured() {
    return model.product().requirements().stream().filter(requirement -> requirement.kind() == Requirement.Kind.NON_FUNCTIONAL && !objectives.isMeasurable(requirement)).filter(ReliabilityDesigner::isAboutRunning)
        .map(requirement -> new ReliabilityDesign.Unmeasured(requirement.id().value(), requirement.target().map(passage -> passage.text()).orElse("TBD"), asking(requirement))).toList();
  }

  /** Security, law and usability are met by design and review rather than by a number. */
  private static boolean isAboutRunning(Requirement requirement) {
    return requirement.category().map(category -> category.matches("(?i).*(performance|reliab|availab|scalab|capacity|latency|throughput|efficien).*")).orElse(true);
  }

  private String asking(Requirement requirement) {
    return decisions.stream().filter(decision -> decision.refs().contains(requirement.id().value()) && decision.id().contains("measurable")).map(Decision::id).findFirst().orElse("");
  }
}
