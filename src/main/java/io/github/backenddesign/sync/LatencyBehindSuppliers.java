package io.github.backenddesign.sync;

import io.github.backenddesign.product.Component;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** An interface has to answer within milliseconds, and its provider waits for a system outside. */
final class LatencyBehindSuppliers implements Finder {

  private static final Pattern MILLISECONDS = Pattern.compile("(?i)(?:below|under|within|<|less than) (\\d{1,3}) ?(?:ms|milliseconds)\\b[^.;]*\\bcall");
  private static final int TIGHT = 100;

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Interface outside : scene.product().interfaces()) {
      if (isOutbound(scene, outside)) {
        List<Component> waiting = outside.consumers().stream().map(scene::component).flatMap(Optional::stream).toList();
        for (Interface door : scene.product().interfaces()) {
          Optional<Component> provider = door.provider().flatMap(scene::component);
          boolean waits = provider.isPresent() && waiting.stream().anyMatch(one -> one.id().equals(provider.get().id()));
          boolean together = door.stories().stream().anyMatch(outside.stories()::contains);
          limit(scene, door).filter(nfr -> waits && together).ifPresent(nfr -> findings.add(Finding.of("latency-behind-supplier", nfr.target()
              .orElseThrow(), Scene.of(door), Scene.of(outside)).with("interface", door.id() + " " + door.name())
              .with("nfr", nfr.id()).with("target", nfr.target().orElseThrow().text()).with("outside", outside.id() + " " + outside.name())));
        }
      }
    }
    return findings;
  }

  private static boolean isOutbound(Scene scene, Interface door) {
    return door.direction().filter(direction -> direction.equalsIgnoreCase("outbound")).isPresent() && door.type().filter(type -> type.equalsIgnoreCase("external")).isPresent()
        && door.provider().flatMap(scene::component).isEmpty();
  }

  private static Optional<Requirement> limit(Scene scene, Interface door) {
    for (ElementId id : door.requirements()) {
      Optional<Requirement> nfr = scene.product().requirement(id).filter(requirement -> requirement.target().map(Passage::text).map(MILLISECONDS::matcher)
          .filter(matcher -> matcher.find() && Integer.parseInt(matcher.group(1)) < TIGHT).isPresent());
      if (nfr.isPresent()) {
        return nfr;
      }
    }
    return Optional.empty();
  }
}
