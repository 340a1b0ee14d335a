package io.github.backenddesign.sync;

import io.github.backenddesign.product.Component;
import io.github.backenddesign.product.DataFlow;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A flow goes through no interface, or through one that neither of its ends provides. */
final class FlowsWithoutInterface implements Finder {

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    boolean named = scene.product().dataFlows().stream().anyMatch(flow -> !flow.via().isEmpty());
    for (DataFlow flow : scene.product().dataFlows()) {
      Passage place = new Passage(flow.id() + ": " + flow.source() + " to " + String.join(", ", flow.targets()) + ", " + flow.trigger().text(), flow.places().get(0));
      if (flow.via().isEmpty() && named) {
        scene.component(flow.source()).ifPresent(source -> findings.add(Finding.of("flow-without-interface", place, Scene.of(source)).with("flow", flow.id())
            .with("source", flow.source())
            .with("targets", String.join(", ", flow.targets()))));
      }
      flow.via().stream().map(scene::door).flatMap(Optional::stream).filter(door -> isElsewhere(scene, flow, door))
          .forEach(door -> findings.add(Finding.of("flow-interface-differs", place, Scene.of(door)).with("flow", flow.id()).with("interface", door.id())
              .with("provider", door.provider().orElse("nobody"))));
    }
    return findings;
  }

  private static boolean isElsewhere(Scene scene, DataFlow flow, Interface door) {
    List<String> ends = new ArrayList<>(flow.targets());
    ends.add(flow.source());
    Optional<Component> provider = door.provider().flatMap(scene::component);
    return provider.isPresent() && ends.stream().map(scene::component).flatMap(Optional::stream).noneMatch(end -> end.id().equals(provider.get().id()));
  }
}
