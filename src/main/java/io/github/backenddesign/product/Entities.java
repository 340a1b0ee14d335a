package io.github.backenddesign.product;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins the entities the documents describe with the things they give to components: each gets its owner, each component what it owns. */
final class Entities {

  private final Map<String, ConceptualEntity> byName = new LinkedHashMap<>();
  private final Map<ElementId, Set<String>> owned = new LinkedHashMap<>();

  Entities(IdIndex index, List<Owned> given, List<ConceptualEntity> described, List<Component> components) {
    for (ConceptualEntity entity : described) {
      add(entity, entity.owner().map(id -> index.find(Reference.Kind.COMPONENT, id.value()).orElse(id)));
    }
    for (Owned thing : given) {
      add(named(thing.thing()), index.find(Reference.Kind.COMPONENT, thing.component().text()));
    }
    for (Component component : components) {
      component.owns().forEach(name -> add(named(new Passage(name, component.places().get(0))), index.find(Reference.Kind.COMPONENT, component.id().value())));
    }
  }

  private static ConceptualEntity named(Passage name) {
    return new ConceptualEntity(name, List.of(), List.of(), List.of(), Optional.empty());
  }

  private void add(ConceptualEntity entity, Optional<ElementId> owner) {
    byName.merge(Wording.normal(entity.name().text()), with(entity, owner), (known, more) -> join(known, more));
    owner.ifPresent(id -> owned.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(entity.name().text()));
  }

  private static ConceptualEntity with(ConceptualEntity entity, Optional<ElementId> owner) {
    return new ConceptualEntity(entity.name(), entity.attributes(), entity.derived(), entity.relations(), owner);
  }

  private static ConceptualEntity join(ConceptualEntity known, ConceptualEntity more) {
    return new ConceptualEntity(known.name(), both(known.attributes(), more.attributes()), both(known.derived(), more.derived()), both(known.relations(), more.relations()),
        known.owner().or(more::owner));
  }

  private static List<Passage> both(List<Passage> known, List<Passage> more) {
    List<Passage> all = new ArrayList<>(known);
    all.addAll(more);
    return Merging.distinct(all);
  }

  List<ConceptualEntity> all() {
    return List.copyOf(byName.values());
  }

  /** What a component keeps by its own words and by those of others. */
  List<String> ownedBy(Component component) {
    Map<String, String> names = new LinkedHashMap<>();
    component.owns().forEach(name -> names.putIfAbsent(Wording.normal(name), name));
    owned.getOrDefault(component.id(), Set.of()).forEach(name -> names.putIfAbsent(Wording.normal(name), name));
    return List.copyOf(names.values());
  }
}
