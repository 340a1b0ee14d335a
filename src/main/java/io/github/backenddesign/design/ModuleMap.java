package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Module;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.product.ElementId;
import java.util.List;
import java.util.Optional;

/** Finds the module of components, stories, operations and entities in the cut in force. */
final class ModuleMap {

  private final Model model;
  private final List<Module> modules;

  ModuleMap(Model model) {
    this.model = model;
    this.modules = model.cut().modules();
  }

  List<Module> modules() {
    return modules;
  }

  Optional<String> ofComponent(String component) {
    return modules.stream().filter(module -> module.components().contains(component) || module.id().equals(component)).map(Module::id).findFirst();
  }

  Optional<String> ofStory(ElementId story) {
    return modules.stream().filter(module -> module.stories().contains(story)).map(Module::id).findFirst();
  }

  /** Where an operation is served: its component's module, else the owner of its entity, else the home of its first story. */
  String ofOperation(Operation operation) {
    return ofComponent(operation.component())
        .or(() -> operation.stories().stream().map(this::ofStory).flatMap(Optional::stream).findFirst())
        .or(() -> listed(operation.entity()))
        .orElse(modules.get(0).id());
  }

  /** The module an entity belongs to: its owner's, the one that lists it, or the one that first changes it. */
  String ofEntity(Entity entity) {
    return entity.owner().flatMap(this::ofComponent).or(() -> listed(entity.name()))
        .or(() -> model.operations().stream().filter(operation -> operation.entity().equals(entity.name()) && !operation.type().isSafe()).map(this::ofOperation).findFirst())
        .or(() -> model.operations().stream().filter(operation -> operation.entity().equals(entity.name())).map(this::ofOperation).findFirst())
        .orElse(modules.get(0).id());
  }

  private Optional<String> listed(String entity) {
    return modules.stream().filter(module -> module.entities().contains(entity)).map(Module::id).findFirst();
  }
}
