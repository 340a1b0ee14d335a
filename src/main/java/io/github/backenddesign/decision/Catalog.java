package io.github.backenddesign.decision;

import java.util.List;
import java.util.Optional;

/** All questions the plugin knows of, in the order in which they can be asked, with the contradictions between their options. */
public final class Catalog {

  private final String version;
  private final List<CatalogEntry> entries;
  private final List<Contradiction> contradictions;

  Catalog(String version, List<CatalogEntry> entries, List<Contradiction> contradictions) {
    this.version = version;
    this.entries = CatalogOrder.sort(entries);
    this.contradictions = List.copyOf(contradictions);
  }

  /** The catalog that comes with the plugin. */
  public static Catalog standard() {
    return CatalogReader.standard();
  }

  /** The version teams pin in {@code decisions.yaml}. */
  public String version() {
    return version;
  }

  /** The ids of all its questions. */
  public List<String> ids() {
    return entries.stream().map(CatalogEntry::id).toList();
  }

  List<CatalogEntry> entries() {
    return entries;
  }

  List<Contradiction> contradictions() {
    return contradictions;
  }

  Optional<CatalogEntry> entry(String id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }
}
