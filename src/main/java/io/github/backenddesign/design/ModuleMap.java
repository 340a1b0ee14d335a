package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Module;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.product.ElementId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the module of components, stories, operations and entities in the cut in force; the first one that has them. */
final class ModuleMap {

  private final List<Module> modules;
  private final Map<String, String> components = new HashMap<>();
  private final Map<ElementId, String> stories = new HashMap<>();
  private final Map<String, String> entities = new HashMap<>();
  private final Map<String, String> changed = new HashMap<>();
  private final Map<String, String> used = new HashMap<>();

  ModuleMap(Model model) {
    this.modules = model.cut().modules();
    for (Module module : modules) {
      module.components().forEach(component -> components.putIfAbsent(component, module.id()));
      components.putIfAbsent(module.id(), module.id());
      module.stories().forEach(story -> stories.putIfAbsent(story, module.id()));
      module.entities().forEach(entity -> entities.putIfAbsent(entity, module.id()));
    }
    for (Operation operation : model.operations()) {
      String home = ofOperation(operation);
      used.putIfAbsent(operation.entity(), home);
      if (!operation.type().isSafe()) {
        changed.putIfAbsent(operation.entity(), home);
      }
    }
  }

  List<Module> modules() {
    return modules;
  }

  Optional<String> ofComponent(String component) {
    return Optional.ofNullable(components.get(component));
  }

  Optional<String> ofStory(ElementId story) {
    return Optional.ofNullable(stories.get(story));
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
        .or(() -> Optional.ofNullable(changed.get(entity.name())))
        .or(() -> Optional.ofNullable(used.get(entity.name())))
        .orElse(modules.get(0).id());
  }

  private Optional<String> listed(String entity) {
    return Optional.ofNullable(entities.get(entity));
  }
}
