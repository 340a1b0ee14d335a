package io.github.backenddesign.sync;

import io.github.backenddesign.product.Component;
import io.github.backenddesign.product.ConceptualEntity;
import java.util.ArrayList;
import java.util.List;

/** A thing that no component owns although others are owned, or that two own. */
final class OwnerGaps implements Gaps {

  @Override
  public List<DataGap> find(Scene scene) {
    List<DataGap> gaps = new ArrayList<>();
    List<Component> owners = scene.product().components().stream().filter(component -> !component.owns().isEmpty()).toList();
    for (ConceptualEntity entity : owners.isEmpty() ? List.<ConceptualEntity>of() : scene.product().entities()) {
      if (scene.ownerOf(entity.name().text()).isEmpty()) {
        gaps.add(DataGap.of("owned-by-none", entity.name(), List.of()).with("entity", entity.name().text()));
      }
    }
    List<String> things = owners.stream().flatMap(owner -> owner.owns().stream()).distinct().toList();
    for (String thing : things) {
      List<Component> all = owners.stream().filter(owner -> owner.owns().stream().anyMatch(owned -> scene.meaning().same(owned, thing))).toList();
      if (all.size() > 1) {
        gaps.add(DataGap.of("owned-by-two", Scene.of(all.get(1)), all.stream().map(owner -> owner.id().value()).toList()).with("entity", thing)
            .with("owners", String.join(" and ", all.stream().map(owner -> owner.id().value()).toList())));
      }
    }
    return gaps;
  }
}
