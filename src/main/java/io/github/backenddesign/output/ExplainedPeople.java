package io.github.backenddesign.output;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.design.ApiDesign;
import io.github.backenddesign.design.AuthDesign;
import io.github.backenddesign.design.Design;
import io.github.backenddesign.design.ReliabilityDesign;
import io.github.backenddesign.output.Explanation.Ground;
import java.util.ArrayList;
import java.util.List;

/** Personas, suppliers, and how callers are known and limited. */
final class ExplainedPeople {

  private final Model model;
  private final Design design;
  private final Touches touches;

  ExplainedPeople(Model model, Design design, Touches touches) {
    this.model = model;
    this.design = design;
    this.touches = touches;
  }

  List<Explained> elements() {
    List<Explained> elements = new ArrayList<>();
    design.auth().personas().forEach(persona -> elements.add(Explained.of(persona.name(), () -> persona(persona))));
    design.reliability().suppliers().forEach(supplier -> elements.add(Explained.of(supplier.name(), () -> supplier(supplier))));
    design.reliability().rateLimits().forEach(limit -> elements.add(Explained.of(limit.id(), () -> limit(limit))));
    design.api().security().forEach(scheme -> elements.add(Explained.of(scheme.id(), () -> scheme(scheme))));
    return elements;
  }

  private Explanation persona(AuthDesign.PersonaDesign persona) {
    List<Ground> grounds = new ArrayList<>(model.callers().stream().filter(caller -> caller.name().equals(persona.name())).flatMap(caller -> Grounds.of(caller.evidence()).stream()).toList());
    if (grounds.isEmpty()) {
      persona.cues().forEach(cue -> grounds.add(new Ground("persona.cue", cue, "documents")));
    }
    if (grounds.isEmpty()) {
      grounds.add(new Ground("persona.named", persona.name(), "stories that name it"));
    }
    List<String> calls = design.auth().authorization().permissions().stream().filter(permission -> permission.role().equals(persona.name())).map(AuthDesign.Permission::operationId).distinct().toList();
    return new Explanation("a persona", persona.name(), persona.kind(), grounds, List.of(), touches.of(List.of(persona.name()), List.of("authorization")), calls);
  }

  private Explanation supplier(ReliabilityDesign.SupplierDesign supplier) {
    List<Ground> grounds = new ArrayList<>(model.suppliers().stream().filter(each -> each.name().equals(supplier.name())).flatMap(each -> Grounds.of(each.evidence()).stream()).toList());
    if (grounds.isEmpty()) {
      grounds.add(new Ground("supplier", supplier.name(), String.join(", ", supplier.refs().isEmpty() ? List.of("decision") : supplier.refs())));
    }
    return new Explanation("a supplier", supplier.name(), "when it is down: " + supplier.fallback(), grounds, List.of(), touches.of(List.of(supplier.name()), List.of("resilience")), supplier.calledBy());
  }

  private Explanation limit(ReliabilityDesign.RateLimit limit) {
    return new Explanation("a rate limit", limit.id(), limit.limit(), List.of(new Ground("reliability.rate-limit", limit.scope(), limit.source())), List.of(), touches.of(List.of(limit.id()), List.of("resilience")), List.of());
  }

  private Explanation scheme(ApiDesign.SecurityScheme scheme) {
    return new Explanation("a way to prove who calls", scheme.id(), scheme.kind(), List.of(new Ground("security scheme", scheme.description(), "decision " + scheme.decisionId())), List.of(),
        touches.of(List.of(scheme.id()), List.of(scheme.decisionId())), List.of());
  }
}
