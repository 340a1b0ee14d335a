package io.github.backenddesign.output;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.ModuleCut;
import io.github.backenddesign.analysis.StoryReading;
import io.github.backenddesign.design.ApiDesign;
import io.github.backenddesign.design.Design;
import io.github.backenddesign.design.OperationDesign;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Operations, events and jobs. */
final class ExplainedOperations {

  private final Model model;
  private final Design design;
  private final Touches touches;

  ExplainedOperations(Model model, Design design, Touches touches) {
    this.model = model;
    this.design = design;
    this.touches = touches;
  }

  List<Explained> elements() {
    List<Explained> elements = new ArrayList<>();
    design.api().operations().forEach(operation -> elements.add(Explained.of(operation.id(), () -> operation(operation))));
    design.api().events().forEach(event -> elements.add(new Explained(event.id(), List.of(event.name()), () -> event(event))));
    design.api().jobs().forEach(job -> elements.add(new Explained(job.id(), List.of(job.name()), () -> job(job))));
    return elements;
  }

  private Explanation operation(OperationDesign operation) {
    String title = operation.summary() + " (" + call(operation) + "module " + operation.module() + ", confidence " + String.format(Locale.ROOT, "%.2f", operation.confidence()) + ")";
    return new Explanation("an operation", operation.id(), title, grounds(operation), otherReadings(operation.storyIds()), touches.of(List.of(operation.id()), operation.decisionIds()),
        related(operation.storyIds(), operation.requirementIds(), operation.ruleIds()));
  }

  private static String call(OperationDesign operation) {
    return operation.method().map(method -> method + " " + operation.path().orElse("") + ", ").orElse("");
  }

  private List<Explanation.Ground> grounds(OperationDesign operation) {
    return model.operation(operation.id()).map(each -> Grounds.of(each.evidence())).filter(found -> !found.isEmpty()).orElseGet(() -> Grounds.ofSources(operation.sources()));
  }

  private Explanation event(ApiDesign.EventDesign event) {
    return new Explanation("an event", event.id(), event.name() + " (module " + event.module() + ", direction " + event.direction() + ")", Grounds.ofSources(event.sources()), otherReadings(event.storyIds()),
        touches.of(List.of(event.id()), List.of()), related(event.storyIds(), event.requirementIds(), List.of()));
  }

  private Explanation job(ApiDesign.JobDesign job) {
    return new Explanation("a job", job.id(), job.name() + " (module " + job.module() + ", " + job.trigger() + ")", Grounds.ofSources(job.sources()), otherReadings(job.storyIds()),
        touches.of(List.of(job.id()), List.of()), related(job.storyIds(), job.requirementIds(), List.of()));
  }

  /** How the stories behind it could have been read instead, and where they would belong in other cuts. */
  private List<String> otherReadings(List<String> stories) {
    List<String> others = new ArrayList<>();
    for (StoryReading reading : model.stories()) {
      if (stories.contains(reading.story().value())) {
        reading.runnerUp().ifPresent(kind -> others.add(reading.story() + " as " + kind + " in place of " + reading.kind()));
      }
    }
    model.cuts().stream().filter(cut -> !cut.id().equals(model.cut().id())).forEach(cut -> homes(cut, stories).forEach(home -> others.add("in the cut \"" + cut.id() + "\": module " + home)));
    return others;
  }

  private static List<String> homes(ModuleCut cut, Collection<String> stories) {
    return cut.modules().stream().filter(module -> module.stories().stream().anyMatch(story -> stories.contains(story.value()))).map(module -> module.id()).toList();
  }

  private static List<String> related(List<String> stories, List<String> requirements, List<String> rules) {
    return Stream.of(stories, requirements, rules).flatMap(List::stream).distinct().toList();
  }
}
