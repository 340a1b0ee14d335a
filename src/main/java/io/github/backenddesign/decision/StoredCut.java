package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Module;
import io.github.backenddesign.analysis.ModuleCut;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The module cut a team accepted and stored: modules by id or name with their anchors and, where no document says which module a story belongs to, with their stories. Every module of the chosen cut joins the stored one
 * it shares most anchors with, so that new stories find a home; one that shares nothing with any stays a module of its own. A stored story stays where it is.
 */
final class StoredCut {

  /** Cuts whose modules are stated for each story. */
  private static final Set<String> STATED = Set.of("epics", "one-module");

  private final Model model;
  private final Map<String, List<String>> anchors = new LinkedHashMap<>();
  private final Map<String, List<ElementId>> homes = new LinkedHashMap<>();

  private StoredCut(Model model, Map<String, List<String>> stored) {
    this.model = model;
    List<String> known = model.product().stories().stream().map(story -> story.id().value()).toList();
    stored.forEach((name, words) -> {
      homes.put(name, words.stream().filter(known::contains).map(ElementId::new).toList());
      anchors.put(name, words.stream().filter(word -> !known.contains(word) && !isGone(word, known)).toList());
    });
  }

  /** A story that is not told any more: spelt as the stories are. */
  private static boolean isGone(String word, List<String> known) {
    return known.stream().anyMatch(id -> id.replaceAll("\\d+", "0").equals(word.replaceAll("\\d+", "0")));
  }

  static Model apply(Model model, Map<String, List<String>> anchors) {
    return anchors.isEmpty() ? model : new StoredCut(model, anchors).apply();
  }

  /** What is stored for a cut: the id of each module with what it is recognised by, and its stories where nothing else keeps them there. */
  static Map<String, List<String>> of(ModuleCut cut) {
    Map<String, List<String>> stored = new LinkedHashMap<>();
    for (Module module : cut.modules()) {
      List<String> words = new ArrayList<>(anchorsOf(module));
      if (!STATED.contains(cut.id())) {
        module.stories().stream().map(ElementId::value).forEach(words::add);
      }
      stored.put(module.id(), words);
    }
    return stored;
  }

  private static List<String> anchorsOf(Module module) {
    if (!module.entities().isEmpty()) {
      return module.entities();
    }
    return module.components().isEmpty() ? List.of(module.name()) : module.components();
  }

  private Model apply() {
    Map<String, List<Module>> joined = new LinkedHashMap<>();
    anchors.keySet().forEach(name -> joined.put(name, new ArrayList<>()));
    List<Module> strangers = new ArrayList<>();
    model.cut().modules().forEach(module -> nearest(module).ifPresentOrElse(name -> joined.get(name).add(module), () -> strangers.add(module)));
    List<Module> modules = new ArrayList<>(joined.entrySet().stream().map(entry -> join(entry.getKey(), entry.getValue())).toList());
    strangers.stream().map(module -> withStories(module, kept(module.stories(), List.of()))).filter(module -> !module.stories().isEmpty()).forEach(modules::add);
    ModuleCut cut = new ModuleCut(model.cut().id(), model.cut().title(), model.cut().basis(), model.cut().cohesion(), modules);
    return model.withEntities(model.entities().stream().map(entity -> owned(entity, modules)).toList()).withCut(cut);
  }

  private Optional<String> nearest(Module module) {
    List<String> names = new ArrayList<>(anchors.keySet());
    return names.stream().filter(name -> shared(module, name) > 0)
        .max(Comparator.comparing((String name) -> shared(module, name)).thenComparing(name -> -names.indexOf(name)));
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
    List<ElementId> stories = kept(parts.stream().flatMap(part -> part.stories().stream()).distinct().toList(), homes.get(name));
    List<ElementId> supports = parts.stream().flatMap(part -> part.supports().stream()).filter(story -> !stories.contains(story)).distinct().toList();
    Optional<Module> same = parts.stream().filter(part -> part.id().equals(name) || part.name().equals(name)).findFirst();
    List<String> reasons = new ArrayList<>(same.map(Module::reasons).orElse(List.of()));
    reasons.add("Stored in decisions.yaml with the anchors " + Sentences.list(anchors.get(name), "and"));
    return new Module(same.map(Module::id).orElse(Sentences.slug(name)), same.map(Module::name).orElse(name),
        same.or(() -> parts.stream().findFirst()).map(Module::purpose).orElse(""),
        parts.stream().flatMap(part -> part.components().stream()).distinct().toList(), stories, supports, entities, anchors.get(name), reasons);
  }

  /** Stories of a module without those that are stored with another one, and with those stored with it; in the order of the documents. */
  private List<ElementId> kept(List<ElementId> stories, List<ElementId> stored) {
    Set<ElementId> kept = new LinkedHashSet<>(stories);
    homes.values().forEach(kept::removeAll);
    kept.addAll(stored);
    List<ElementId> order = model.product().stories().stream().map(Story::id).toList();
    return kept.stream().sorted(Comparator.comparingInt(order::indexOf)).toList();
  }

  private static Module withStories(Module module, List<ElementId> stories) {
    return new Module(module.id(), module.name(), module.purpose(), module.components(), stories, module.supports(), module.entities(), module.anchors(), module.reasons());
  }

  private boolean isAnchorElsewhere(String entity, String name) {
    return anchors.entrySet().stream().anyMatch(entry -> !entry.getKey().equals(name) && entry.getValue().contains(entity));
  }

  private static Entity owned(Entity entity, List<Module> modules) {
    return modules.stream().filter(module -> module.entities().contains(entity.name())).findFirst().map(module -> entity.withOwner(module.id())).orElse(entity);
  }
}
