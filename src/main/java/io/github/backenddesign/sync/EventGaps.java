package io.github.backenddesign.sync;

import io.github.backenddesign.product.Interface;
import java.util.ArrayList;
import java.util.List;

/** An event that nobody publishes or nobody consumes. */
final class EventGaps implements Gaps {

  @Override
  public List<DataGap> find(Scene scene) {
    List<DataGap> gaps = new ArrayList<>();
    for (Interface door : scene.product().interfaces()) {
      if (door.type().filter(type -> type.equalsIgnoreCase("event")).isPresent()) {
        String name = door.id() + " " + door.name();
        if (door.provider().isEmpty()) {
          gaps.add(DataGap.of("event-without-publisher", Scene.of(door), List.of(door.id().value())).with("event", name));
        }
        boolean targets = scene.product().dataFlows().stream().anyMatch(flow -> flow.via().contains(door.id()) && !flow.targets().isEmpty());
        if (door.consumers().isEmpty() && !targets) {
          gaps.add(DataGap.of("event-without-consumer", Scene.of(door), List.of(door.id().value())).with("event", name));
        }
      }
    }
    return gaps;
  }
}
