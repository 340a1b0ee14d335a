package io.github.backenddesign.sync;

import io.github.backenddesign.product.Component;
import io.github.backenddesign.product.Interface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A component is the only way in, and an interface lets somebody outside in elsewhere. */
final class BypassedEntries implements Finder {

  private static final Pattern ONLY_ENTRY = Pattern.compile("(?i)\\b(?:only|single|sole) (?:entry point|entry|way in|door|access)\\b");

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Component entry : scene.product().components()) {
      if (ONLY_ENTRY.matcher(entry.purpose().text()).find()) {
        scene.product().interfaces().stream().filter(door -> bypasses(scene, door, entry)).forEach(door -> findings.add(Finding.of("entry-bypassed", Scene.of(door),
            Scene.of(entry)).with("interface", door.id() + " " + door.name())
            .with("provider", door.provider().orElse("?")).with("entry", entry.id())));
      }
    }
    return findings;
  }

  private static boolean bypasses(Scene scene, Interface door, Component entry) {
    Optional<Component> provider = door.provider().flatMap(scene::component);
    boolean inbound = door.direction().filter(direction -> direction.equalsIgnoreCase("inbound")).isPresent();
    boolean outside = !door.consumers().isEmpty() && door.consumers().stream().allMatch(consumer -> scene.component(consumer).isEmpty());
    return inbound && outside && provider.isPresent() && !provider.get().id().equals(entry.id()) && !door.provider().orElse("").contains(entry.id().value());
  }
}
