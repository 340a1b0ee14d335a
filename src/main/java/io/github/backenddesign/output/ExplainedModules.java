package io.github.backenddesign.output;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.ModuleCut;
import io.github.backenddesign.design.Design;
import io.github.backenddesign.design.ModuleDesign;
import io.github.backenddesign.output.Explanation.Ground;
import io.github.backenddesign.product.Component;
import io.github.backenddesign.product.Interface;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Modules and possible cuts, and the components and interfaces of the architecture with what became of them. */
final class ExplainedModules {

  private static final List<String> BOUNDARIES = List.of("core-logic-boundaries", "service-topology");

  private final Model model;
  private final Design design;
  private final Touches touches;

  ExplainedModules(Model model, Design design, Touches touches) {
    this.model = model;
    this.design = design;
    this.touches = touches;
  }

  List<Explained> elements() {
    List<Explained> elements = new ArrayList<>();
    design.modules().forEach(module -> elements.add(new Explained(module.id(), List.of(module.name()), () -> module(module))));
    model.cuts().forEach(cut -> elements.add(new Explained(cut.id(), List.of(cut.title()), () -> cut(cut))));
    model.product().components().forEach(component -> elements.add(new Explained(component.id().value(), List.of(component.name()), () -> component(component))));
    model.product().interfaces().forEach(each -> elements.add(new Explained(each.id().value(), List.of(each.name()), () -> anInterface(each))));
    return elements;
  }

  private Explanation module(ModuleDesign module) {
    List<Ground> grounds = new ArrayList<>();
    module.componentIds().forEach(id -> model.product().component(id).ifPresent(component -> grounds.add(Grounds.stated("module.component", component.purpose()))));
    module.reasons().forEach(reason -> grounds.add(new Ground("module." + model.cut().id(), reason, model.cut().basis())));
    List<String> others = model.cuts().stream().filter(cut -> !cut.id().equals(model.cut().id())).map(cut -> "cut \"" + cut.id() + "\": its stories would be in " + homes(cut, module.storyIds())).toList();
    return new Explanation("a module", module.id(), module.name() + ". " + module.purpose(), grounds, others, touches.of(List.of(module.id(), module.name()), BOUNDARIES),
        Stream.of(module.entities(), module.storyIds()).flatMap(List::stream).toList());
  }

  private static String homes(ModuleCut cut, List<String> stories) {
    return String.join(", ", cut.modules().stream().filter(module -> module.stories().stream().anyMatch(story -> stories.contains(story.value()))).map(module -> module.id()).toList());
  }

  private Explanation cut(ModuleCut cut) {
    boolean inForce = cut.id().equals(model.cut().id());
    List<String> modules = cut.modules().stream().map(module -> module.id()).toList();
    List<String> others = model.cuts().stream().filter(other -> !other.id().equals(cut.id())).map(other -> other.id() + " (" + other.title() + ", cohesion " + other.cohesion() + ")").toList();
    return new Explanation("a way to cut the backend into modules", cut.id(), cut.title() + (inForce ? " (in force)" : ""), List.of(new Ground("cut." + cut.id(), cut.basis() + " Cohesion " + cut.cohesion(), "stories and operations")), others,
        touches.of(List.of(cut.id()), BOUNDARIES), modules);
  }

  private Explanation component(Component component) {
    List<String> modules = design.modules().stream().filter(module -> module.componentIds().contains(component.id().value())).map(ModuleDesign::id).toList();
    String became = modules.isEmpty() ? "no module of the cut \"" + model.cut().id() + "\"" : "module " + String.join(", ", modules);
    return new Explanation("a component of the architecture", component.id().value(), component.name() + "; became " + became, List.of(Grounds.at("architecture.component", component.purpose().text(), component.places())), List.of(),
        touches.of(List.of(component.id().value()), List.of()), component.stories().stream().map(Object::toString).toList());
  }

  private Explanation anInterface(Interface each) {
    String id = each.id().value();
    List<Ground> grounds = new ArrayList<>(List.of(Grounds.at("architecture.interface", each.name(), each.places())));
    each.capabilities().forEach(capability -> grounds.add(Grounds.stated("architecture.capability", capability)));
    List<String> served = model.operations().stream().filter(operation -> operation.evidence().stream().anyMatch(evidence -> evidence.element().equals(id) || evidence.words().startsWith(id + ":"))).map(operation -> operation.id().toString()).toList();
    List<String> events = design.api().events().stream().filter(event -> event.sources().stream().anyMatch(source -> source.text().startsWith(id + ":"))).map(event -> event.id()).toList();
    return new Explanation("an interface of the architecture", id, each.name(), grounds, List.of(), touches.of(List.of(id), List.of()), Stream.of(served, events).flatMap(List::stream).distinct().toList());
  }
}
