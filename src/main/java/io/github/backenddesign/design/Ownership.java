package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How modules reach what another module owns: by operations on it or below it, and by things that refer to it. */
final class Ownership {

  private final Model model;
  private final ModuleMap modules;
  private final Optional<Map<String, Object>> rule;

  Ownership(Model model, Settings settings, ModuleMap modules) {
    this.model = model;
    this.modules = modules;
    this.rule = new SettingTable("stores.yaml", settings).row("ownership", Effect.Section.DATA, "ownership");
  }

  /** Each other module that reads or changes the entity, in the order of the modules; none while it is open who owns data. */
  List<DataDesign.UseDesign> uses(Entity entity) {
    String owner = modules.ofEntity(entity);
    Map<String, String> found = new LinkedHashMap<>();
    for (Operation operation : model.operations()) {
      boolean works = operation.entity().equals(entity.name());
      boolean needs = operation.parent().filter(entity.name()::equals).isPresent();
      String module = modules.ofOperation(operation);
      if ((works || needs) && !module.equals(owner)) {
        found.merge(module, works && !operation.type().isSafe() ? "writes" : "reads", (one, other) -> one.equals("writes") ? one : other);
      }
    }
    model.entities().stream().filter(other -> other.relations().stream().anyMatch(relation -> relation.target().equals(entity.name()))).map(modules::ofEntity).filter(module -> !module.equals(owner))
        .forEach(module -> found.putIfAbsent(module, "reads"));
    List<DataDesign.UseDesign> uses = new ArrayList<>();
    rule.ifPresent(row -> modules.modules().stream().map(module -> module.id()).filter(found::containsKey)
        .forEach(module -> uses.add(new DataDesign.UseDesign(module, found.get(module), SettingTable.text(row, found.get(module)).replace("{owner}", owner)))));
    return uses;
  }
}
