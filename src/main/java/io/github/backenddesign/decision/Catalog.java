package io.github.backenddesign.decision;

import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Parsed;
import java.util.List;
import java.util.Optional;

/** All questions the plugin knows of, in the order in which they can be asked, with the contradictions between their options. */
public final class Catalog {

  private final String version;
  private final List<CatalogEntry> entries;
  private final List<Contradiction> contradictions;

  private final List<Ruling> rulings;

  Catalog(String version, List<CatalogEntry> entries, List<Contradiction> contradictions) {
    this(version, entries, contradictions, List.of());
  }

  Catalog(String version, List<CatalogEntry> entries, List<Contradiction> contradictions, List<Ruling> rulings) {
    this.version = version;
    this.entries = CatalogOrder.sort(entries);
    this.contradictions = List.copyOf(contradictions);
    this.rulings = List.copyOf(rulings);
  }

  /**
   * This catalog with those of a company on top, which add, forbid, prefer and pre-answer. Errors at their places: a file that has not the form of a catalog,
   * ids nobody knows, rulings that contradict each other; then the value is this catalog.
   */
  public Parsed<Catalog> with(List<InputFile> companies) {
    return companies.isEmpty() ? Parsed.of(this) : new CatalogMerge(this).with(companies);
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

  List<Ruling> rulings() {
    return rulings;
  }

  List<Contradiction> contradictions() {
    return contradictions;
  }

  /** What an answer with this option has to bring beside the id, "" for nothing. */
  String needs(String questionId, String optionId) {
    return entry(questionId).stream().flatMap(entry -> entry.options().stream()).filter(option -> option.id().equals(optionId)).map(CatalogOption::needs).findFirst().orElse("");
  }

  Optional<CatalogEntry> entry(String id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }
}
