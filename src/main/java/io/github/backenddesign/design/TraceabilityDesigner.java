package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Event;
import io.github.backenddesign.analysis.Job;
import io.github.backenddesign.analysis.Lookup;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.StoryReading;
import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stories and requirements both ways, and what nothing serves. */
final class TraceabilityDesigner {

  private final Model model;
  private final ModuleMap modules;
  private final Objectives objectives = new Objectives();
  private final Lookup<ElementId, Operation> serving;
  private final Lookup<ElementId, Event> telling;
  private final Lookup<ElementId, Job> working;
  private final Lookup<ElementId, Story> asking;
  private final Lookup<String, Decision> deciding;

  TraceabilityDesigner(Model model, ModuleMap modules, List<Decision> decisions) {
    this.model = model;
    this.modules = modules;
    this.serving = Lookup.of(model.operations(), Operation::stories);
    this.telling = Lookup.of(model.events(), Event::stories);
    this.working = Lookup.of(model.jobs(), Job::stories);
    this.asking = Lookup.of(model.product().stories(), Story::requirements);
    this.deciding = Lookup.of(decisions, Decision::refs);
  }

  Traceability design() {
    List<Traceability.StoryTrace> stories = model.stories().stream().map(this::story).toList();
    List<Traceability.RequirementTrace> requirements = model.product().requirements().stream().map(this::requirement).toList();
    List<Traceability.Gap> gaps = new ArrayList<>();
    requirements.stream().filter(trace -> !trace.covered()).forEach(trace -> gaps.add(new Traceability.Gap(trace.id(), reason(trace))));
    stories.stream().filter(trace -> trace.noOperationReason().map(reason -> reason.contains("please check")).orElse(false)).forEach(trace -> gaps.add(new Traceability.Gap(trace.storyId(), trace.noOperationReason().orElseThrow())));
    return new Traceability(stories, requirements, gaps);
  }

  private Traceability.StoryTrace story(StoryReading reading) {
    Story story = model.product().story(reading.story()).orElseThrow();
    List<String> operations = operations(story.id());
    Set<String> homes = new LinkedHashSet<>();
    modules.ofStory(story.id()).ifPresent(homes::add);
    serving.get(story.id()).stream().map(modules::ofOperation).forEach(homes::add);
    List<String> requirementIds = story.requirements().stream().map(ElementId::value).toList();
    Optional<String> reason = operations.isEmpty() ? reading.noOperationReason().or(() -> Optional.of("no operation is left for it after the decisions made")) : Optional.empty();
    return new Traceability.StoryTrace(story.id().value(), story.title().orElse(story.want()), reading.kind().toString(), requirementIds, List.copyOf(homes), operations, decisionsAbout(story.id().value()), reason);
  }

  /** Operations, events and jobs that serve a story. */
  private List<String> operations(ElementId story) {
    List<String> ids = new ArrayList<>();
    serving.get(story).forEach(operation -> ids.add(operation.id().toString()));
    telling.get(story).forEach(event -> ids.add(event.id().toString()));
    working.get(story).forEach(job -> ids.add(job.id().toString()));
    return ids;
  }

  private Traceability.RequirementTrace requirement(Requirement requirement) {
    List<Story> stories = asking.get(requirement.id());
    Set<String> operations = new LinkedHashSet<>();
    Set<String> homes = new LinkedHashSet<>();
    stories.forEach(story -> {
      operations.addAll(operations(story.id()));
      modules.ofStory(story.id()).ifPresent(homes::add);
    });
    model.product().nfrResponses().stream().filter(response -> response.requirement().equals(requirement.id())).forEach(response -> response.components().forEach(component -> modules.ofComponent(component).ifPresent(homes::add)));
    List<String> decisionIds = decisionsAbout(requirement.id().value());
    boolean functional = requirement.kind() == Requirement.Kind.FUNCTIONAL;
    boolean covered = functional ? !operations.isEmpty() || !stories.isEmpty() : !operations.isEmpty() || !homes.isEmpty() || !decisionIds.isEmpty() || objectives.isMeasurable(requirement);
    return new Traceability.RequirementTrace(requirement.id().value(), functional ? "functional" : "non-functional", requirement.statement().text(), stories.stream().map(story -> story.id().value()).toList(), List.copyOf(homes),
        List.copyOf(operations), decisionIds, covered);
  }

  private String reason(Traceability.RequirementTrace trace) {
    String priority = model.product().requirement(new ElementId(trace.id())).flatMap(Requirement::priority).map(text -> " (priority " + text + ")").orElse("");
    return "no story" + priority + ": nothing in the design serves it until a story or a decision does";
  }

  private List<String> decisionsAbout(String id) {
    return deciding.get(id).stream().map(Decision::id).toList();
  }
}
