package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Module;
import io.github.backenddesign.analysis.ModuleCut;
import io.github.backenddesign.product.ElementId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The module cut a team accepted and stored: modules by name with their anchors. Every module of the chosen cut joins the stored one it shares most
 * anchors with, so that new stories find a home.
 */
final class StoredCut {

  private static final String ID = "stored";

  private final Model model;
  private final Map<String, List<String>> anchors;

  private StoredCut(Model model, Map<String, List<String>> anchors) {
    this.model = model;
    this.anchors = anchors;
  }

  static Model apply(Model model, Map<String, List<String>> anchors) {
    return anchors.isEmpty() ? model : new StoredCut(model, anchors).apply();
  }

  private Model apply() {
    Map<String, List<Module>> joined = new LinkedHashMap<>();
    anchors.keySet().forEach(name -> joined.put(name, new ArrayList<>()));
    model.cut().modules().forEach(module -> joined.get(nearest(module)).add(module));
    List<Module> modules = joined.entrySet().stream().map(entry -> join(entry.getKey(), entry.getValue())).toList();
    ModuleCut cut = new ModuleCut(ID, model.cut().title() + ", as stored in decisions.yaml", model.cut().basis(), model.cut().cohesion(), modules);
    return new Model(model.product(), model.stories(), model.callers(), model.entities().stream().map(entity -> owned(entity, modules))
        .toList(), model.operations(), model.events(), model.jobs(), model.rules(),
        model.suppliers(), model.signals(), model.cuts(), cut);
  }

  private String nearest(Module module) {
    List<String> names = new ArrayList<>(anchors.keySet());
    return names.stream().max(Comparator.comparing((String name) -> shared(module, name)).thenComparing(name -> -names.indexOf(name))).orElseThrow();
  }

  private long shared(Module module, String name) {
    List<String> known = new ArrayList<>(List.of(module.id(), module.name()));
    known.addAll(module.entities());
    known.addAll(module.components());
    known.addAll(module.anchors());
    List<String> lower = known.stream().map(word -> word.toLowerCase(Locale.ROOT)).distinct().toList();
    long anchorsShared = anchors.get(name).stream().filter(anchor -> lower.contains(anchor.toLowerCase(Locale.ROOT))).count();
    return anchorsShared * 2 + (lower.contains(name.toLowerCase(Locale.ROOT)) ? 3 : 0);
  }

  private Module join(String name, List<Module> parts) {
    List<String> entities = new ArrayList<>(anchors.get(name).stream().flatMap(anchor -> model.entity(anchor).stream()).map(Entity::name).toList());
    parts.stream().flatMap(part -> part.entities().stream()).filter(entity -> !entities.contains(entity) && !isAnchorElsewhere(entity, name))
        .forEach(entities::add);
    List<ElementId> stories = parts.stream().flatMap(part -> part.stories().stream()).distinct().toList();
    List<ElementId> supports = parts.stream().flatMap(part -> part.supports().stream()).filter(story -> !stories.contains(story)).distinct().toList();
    String purpose = parts.isEmpty() ? "" : parts.get(0).purpose();
    return new Module(Sentences.slug(name), name, purpose, parts.stream().flatMap(part -> part.components().stream()).distinct()
        .toList(), stories, supports, entities, anchors.get(name),
        List.of("Stored in decisions.yaml with the anchors " + String.join(", ", anchors.get(name))));
  }

  private boolean isAnchorElsewhere(String entity, String name) {
    return anchors.entrySet().stream().anyMatch(entry -> !entry.getKey().equals(name) && entry.getValue().contains(entity));
  }

  private static Entity owned(Entity entity, List<Module> modules) {
    return modules.stream().filter(module -> module.entities().contains(entity.name())).findFirst().map(module -> entity.withOwner(module.id())).orElse(entity);
  }
}
