package io.github.backenddesign.sync;

import io.github.backenddesign.product.Component;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One component owns a thing, and the interface of another takes it in, though that one does not reach the owner. */
final class ForeignWriters implements Finder {

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Component owner : scene.product().components()) {
      for (String thing : owner.owns()) {
        for (Interface door : scene.product().interfaces()) {
          Optional<Component> provider = door.provider().flatMap(scene::component);
          Optional<Passage> taken = provider.filter(other -> !other.id().equals(owner.id()) && !scene.reaches(other, owner)).flatMap(other -> taken(scene, door, thing));
          taken.ifPresent(input -> findings.add(Finding.of("owner-differs-from-writer", input, Scene.of(owner)).with("thing", thing).with("owner", owner.id())
              .with("writer", provider.orElseThrow().id())
              .with("interface", door.id())));
        }
      }
    }
    return findings;
  }

  /** An input that lists the thing among others a caller brings along when something is made. */
  private static Optional<Passage> taken(Scene scene, Interface door, String thing) {
    boolean makes = door.capabilities().stream().map(Passage::text).anyMatch(text -> makes(scene, text)) || makes(scene, door.name().replaceFirst("^[^:]*:", ""));
    Set<String> words = scene.meaning().words(thing);
    return door.inputs().stream().filter(input -> makes && input.text().indexOf(',') > 0 && List.of(input.text().split(",")).stream().anyMatch(part -> scene.meaning().words(part)
        .equals(words))).findFirst();
  }

  private static boolean makes(Scene scene, String text) {
    return List.of(text.split(",")).stream().flatMap(part -> scene.meaning().acts(part).stream()).anyMatch(act -> act.type() == io.github.backenddesign.language.VerbClass.CREATE);
  }
}
