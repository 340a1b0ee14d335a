package io.github.backenddesign.sync;

import io.github.backenddesign.product.Component;
import io.github.backenddesign.product.DataFlow;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The consumers of an event and the targets of the flows that carry it are not the same. */
final class EventAudiences implements Finder {

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Interface event : scene.product().interfaces()) {
      List<DataFlow> flows = scene.product().dataFlows().stream().filter(flow -> flow.via().contains(event.id())).toList();
      if (event.type().filter(type -> type.equalsIgnoreCase("event")).isPresent() && !flows.isEmpty() && !event.consumers().isEmpty()) {
        Set<String> told = ids(scene, flows.stream().flatMap(flow -> flow.targets().stream()).toList());
        Set<String> named = ids(scene, event.consumers());
        Set<String> differing = new TreeSet<>(told);
        differing.addAll(named);
        differing.removeIf(id -> told.contains(id) && named.contains(id));
        if (!differing.isEmpty()) {
          DataFlow flow = flows.get(0);
          findings.add(Finding.of("event-audience-differs", place(event), new Passage(flow.id() + ": " + flow.source() + " to " + String.join(", ", flow.targets()) + ", "
              + flow.trigger().text(), flow.places().get(0)))
              .with("event", event.id() + " " + event.name()).with("consumers", String.join(", ", named)).with("flow", flow.id()).with("targets", String.join(", ", told))
                  .with("differing", String.join(", ", differing)));
        }
      }
    }
    return findings;
  }

  private static Passage place(Interface event) {
    return new Passage(event.name() + ", consumers: " + String.join(", ", event.consumers()), Scene.of(event).at());
  }

  private static Set<String> ids(Scene scene, List<String> names) {
    Set<String> ids = new LinkedHashSet<>();
    names.forEach(name -> ids.add(scene.component(name).map(Component::id).map(Object::toString).orElse(name)));
    return ids;
  }
}
