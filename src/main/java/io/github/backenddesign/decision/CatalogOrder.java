package io.github.backenddesign.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts every question behind those its condition, follow-up or weights look at; a circle is a fault of the catalog. */
final class CatalogOrder {

  private final Map<String, CatalogEntry> byId = new LinkedHashMap<>();
  private final List<CatalogEntry> sorted = new ArrayList<>();
  private final List<String> path = new ArrayList<>();

  private CatalogOrder(List<CatalogEntry> entries) {
    for (CatalogEntry entry : entries) {
      if (byId.put(entry.id(), entry) != null) {
        throw new IllegalArgumentException("catalog: the id " + entry.id() + " is there twice");
      }
    }
  }

  static List<CatalogEntry> sort(List<CatalogEntry> entries) {
    CatalogOrder order = new CatalogOrder(entries);
    entries.stream().filter(entry -> entry.stratum() == 1).forEach(order::visit);
    entries.stream().filter(entry -> entry.stratum() != 1).forEach(order::visit);
    return List.copyOf(order.sorted);
  }

  private void visit(CatalogEntry entry) {
    if (sorted.contains(entry)) {
      return;
    }
    if (path.contains(entry.id())) {
      path.add(entry.id());
      throw new IllegalArgumentException("catalog: questions wait for each other: " + String.join(" -> ", path.subList(path.indexOf(entry.id()), path.size())));
    }
    path.add(entry.id());
    entry.needs().forEach(need -> visit(needed(entry, need)));
    path.remove(path.size() - 1);
    sorted.add(entry);
  }

  private CatalogEntry needed(CatalogEntry entry, String need) {
    CatalogEntry other = byId.get(need);
    if (other == null) {
      throw new IllegalArgumentException("catalog: " + entry.id() + " looks at " + need + ", which is no question of the catalog");
    }
    if (other.stratum() > entry.stratum()) {
      throw new IllegalArgumentException("catalog: " + entry.id() + " is structural and can not wait for the detail question " + need);
    }
    return other;
  }
}
