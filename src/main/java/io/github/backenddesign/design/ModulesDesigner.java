package io.github.backenddesign.design;

import io.github.backenddesign.analysis.CriterionClass;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Lookup;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Module;
import io.github.backenddesign.analysis.ModuleCut;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.Rule;
import io.github.backenddesign.product.Component;
import io.github.backenddesign.product.DataFlow;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Modules of the cut in force with what they do, own and depend on; and the cuts not taken. */
final class ModulesDesigner {

  private final Model model;
  private final ModuleMap map;
  private final Lookup<String, Operation> operations;
  private final Lookup<String, Entity> entities;

  ModulesDesigner(Model model, ModuleMap map) {
    this.model = model;
    this.map = map;
    this.operations = Lookup.of(model.operations(), operation -> List.of(map.ofOperation(operation)));
    this.entities = Lookup.of(model.entities(), entity -> List.of(map.ofEntity(entity)));
  }

  List<ModuleDesign> modules() {
    return map.modules().stream().map(this::module).toList();
  }

  List<ModuleDesign.RunnerUpCut> runnerUps() {
    return model.cuts().stream().filter(cut -> !cut.id().equals(model.cut().id())).map(ModulesDesigner::runnerUp).toList();
  }

  private static ModuleDesign.RunnerUpCut runnerUp(ModuleCut cut) {
    return new ModuleDesign.RunnerUpCut(cut.id(), cut.title(), cut.basis(), cut.cohesion(), cut.modules().stream().map(module -> new ModuleDesign.CutModule(module.name(), texts(module.stories()))).toList());
  }

  private ModuleDesign module(Module module) {
    List<Operation> served = operations.get(module.id());
    List<String> owned = entities.get(module.id()).stream().map(Entity::name).toList();
    Set<ElementId> stories = Set.copyOf(module.stories());
    Set<String> requirements = new LinkedHashSet<>();
    module.stories().stream().map(model.product()::story).flatMap(Optional::stream).forEach(story -> story.requirements().forEach(id -> requirements.add(id.value())));
    Set<String> supports = new LinkedHashSet<>(texts(module.supports()));
    served.forEach(operation -> operation.stories().stream().filter(id -> !stories.contains(id)).forEach(id -> supports.add(id.value())));
    Set<String> bound = new HashSet<>();
    served.forEach(operation -> bound.addAll(operation.ruleIds()));
    Set<String> homes = Set.copyOf(texts(module.stories()));
    List<String> rules = model.rules().stream().filter(rule -> isForServers(rule) && (bound.contains(rule.id()) || homes.contains(rule.storyId()))).map(Rule::id).toList();
    return new ModuleDesign(module.id(), module.name(), module.purpose(), responsibilities(module, served), owned, dependencies(module), texts(module.stories()), List.copyOf(supports), List.copyOf(requirements),
        module.components(), module.anchors(), rules, module.reasons());
  }

  /** A rule without operations that comes from a decision holds for the whole backend, not for one module. */
  private static boolean isForServers(Rule rule) {
    return rule.type() == CriterionClass.SERVER_RULE || rule.type() == CriterionClass.RESPONSE_FIELD || rule.type() == CriterionClass.TBD;
  }

  private List<String> responsibilities(Module module, List<Operation> served) {
    List<String> stated = module.components().stream().map(model.product()::component).flatMap(Optional::stream).map(Component::responsibilities).flatMap(List::stream).map(Passage::text).toList();
    return stated.isEmpty() ? served.stream().map(Operation::summary).distinct().toList() : stated;
  }

  private List<ModuleDesign.Dependency> dependencies(Module module) {
    Map<String, ModuleDesign.Dependency> found = new LinkedHashMap<>();
    for (String componentId : module.components()) {
      model.product().component(componentId).ifPresent(component -> component.dependencies().forEach(target -> map.ofComponent(target).filter(id -> !id.equals(module.id()))
          .ifPresent(id -> found.putIfAbsent(id, new ModuleDesign.Dependency(id, via(componentId, target), why(componentId, target))))));
    }
    for (Operation operation : operations.get(module.id())) {
      operation.parent().flatMap(model::entity).map(map::ofEntity).filter(id -> !id.equals(module.id()))
          .ifPresent(id -> found.putIfAbsent(id, new ModuleDesign.Dependency(id, "module interface", operation.id() + " needs the " + operation.parent().orElse(""))));
      model.entity(operation.entity()).map(map::ofEntity).filter(id -> !id.equals(module.id()) && !isHandedOverBy(id, operation))
          .ifPresent(id -> found.putIfAbsent(id, new ModuleDesign.Dependency(id, "module interface", operation.id() + " works on " + operation.entity())));
    }
    if (module.components().isEmpty()) {
      model.entities().stream().filter(entity -> map.ofEntity(entity).equals(module.id())).forEach(entity -> entity.relations().forEach(relation -> model.entity(relation.target()).map(map::ofEntity).filter(id -> !id.equals(module.id()))
          .ifPresent(id -> found.putIfAbsent(id, new ModuleDesign.Dependency(id, "module interface", entity.name() + " refers to " + relation.target())))));
    }
    return List.copyOf(found.values());
  }

  /** Who owns a thing and calls the operation hands over what it needs; nobody asks back. */
  private boolean isHandedOverBy(String owner, Operation operation) {
    return operation.internal() && model.product().components().stream().filter(component -> map.ofComponent(component.id().value()).filter(owner::equals).isPresent()).anyMatch(component -> component.dependencies().contains(operation.component()));
  }

  private String via(String from, String to) {
    return model.product().interfaces().stream().filter(each -> each.provider().map(provider -> provider.equals(to) || provider.startsWith(to + " ")).orElse(false) && each.consumers().contains(from))
        .map(Interface::id).map(ElementId::value).findFirst().orElse("module interface");
  }

  private String why(String from, String to) {
    return model.product().dataFlows().stream().filter(flow -> flow.source().equals(from) && flow.targets().contains(to)).map(DataFlow::trigger).map(Passage::text).findFirst().orElse("stated as a dependency of " + from);
  }

  private static List<String> texts(List<ElementId> ids) {
    return ids.stream().map(ElementId::value).toList();
  }
}
