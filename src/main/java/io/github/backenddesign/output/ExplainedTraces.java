package io.github.backenddesign.output;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.StoryReading;
import io.github.backenddesign.design.Design;
import io.github.backenddesign.design.ReliabilityDesign;
import io.github.backenddesign.design.Traceability.RequirementTrace;
import io.github.backenddesign.design.Traceability.StoryTrace;
import io.github.backenddesign.output.Explanation.Ground;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Epic;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Stories, requirements and epics. */
final class ExplainedTraces {

  private final Model model;
  private final Design design;
  private final Touches touches;
  private final Map<String, StoryReading> readings = new LinkedHashMap<>();

  ExplainedTraces(Model model, Design design, Touches touches) {
    this.model = model;
    this.design = design;
    this.touches = touches;
    model.stories().forEach(reading -> readings.put(reading.story().value(), reading));
  }

  List<Explained> elements() {
    List<Explained> elements = new ArrayList<>();
    design.traceability().stories().forEach(trace -> elements.add(Explained.of(trace.storyId(), () -> story(trace))));
    design.traceability().requirements().forEach(trace -> elements.add(Explained.of(trace.id(), () -> requirement(trace))));
    model.product().epics().forEach(epic -> elements.add(new Explained(epic.id().value(), List.of(epic.name()), () -> epic(epic))));
    return elements;
  }

  private Explanation story(StoryTrace trace) {
    List<Ground> grounds = new ArrayList<>();
    Optional<Story> story = model.product().story(new ElementId(trace.storyId()));
    story.ifPresent(found -> grounds.add(Grounds.stated("story", found.sentence())));
    Optional<StoryReading> reading = Optional.ofNullable(readings.get(trace.storyId()));
    reading.ifPresent(found -> grounds.addAll(Grounds.of(found.evidence())));
    List<String> runnerUp = reading.flatMap(found -> found.runnerUp().map(kind -> kind + " (the kind it was read as has " + percent(found.confidence()) + " of the votes)")).stream().toList();
    String outcome = trace.noOperationReason().map(reason -> "; " + reason).orElse("");
    return new Explanation("a story, read as " + trace.kind(), trace.storyId(), trace.title() + outcome, grounds, runnerUp, touches.of(List.of(trace.storyId()), trace.decisionIds()),
        Stream.of(trace.operationIds(), trace.moduleIds(), trace.requirementIds()).flatMap(List::stream).distinct().toList());
  }

  private Explanation requirement(RequirementTrace trace) {
    List<Ground> grounds = new ArrayList<>();
    Optional<Requirement> requirement = model.product().requirement(new ElementId(trace.id()));
    requirement.ifPresent(found -> grounds.add(Grounds.stated("requirement", found.statement())));
    requirement.flatMap(Requirement::target).ifPresent(target -> grounds.add(Grounds.stated("requirement.target", target)));
    design.reliability().slos().stream().filter(slo -> slo.nfrId().equals(trace.id())).map(ExplainedTraces::measured).forEach(grounds::add);
    design.traceability().gaps().stream().filter(gap -> gap.id().equals(trace.id())).forEach(gap -> grounds.add(new Ground("traceability.gap", gap.reason(), trace.id())));
    return new Explanation("a " + trace.kind() + " requirement, " + (trace.covered() ? "covered" : "not covered"), trace.id(), trace.statement(), grounds, List.of(), touches.of(List.of(trace.id()), trace.decisionIds()),
        Stream.of(trace.storyIds(), trace.operationIds(), trace.moduleIds()).flatMap(List::stream).distinct().toList());
  }

  private static Ground measured(ReliabilityDesign.Slo slo) {
    return new Ground("reliability.slo", slo.metric() + ": " + slo.target(), "measured " + slo.window());
  }

  private Explanation epic(Epic epic) {
    return new Explanation("an epic", epic.id().value(), epic.name(), List.of(Grounds.at("story map", epic.name(), epic.places())), List.of(), touches.of(List.of(epic.id().value()), List.of()),
        epic.stories().stream().map(ElementId::value).toList());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", share * 100);
  }
}
