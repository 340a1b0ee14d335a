package io.github.backenddesign.decision;

import java.util.List;
import java.util.stream.Stream;

/**
 * An option of the catalog. {@code noEffect} says why an option changes nothing, "" where it does; {@code needs} names the member an answer has to bring beside the option's id
 * (e.g. "file"), "" where the id is enough.
 */
record CatalogOption(String id, String title, int base, List<String> pros, List<String> cons, List<Weight> weightsFor, List<Weight> weightsAgainst,
    EffectTemplate effects, String noEffect, String needs) {

  CatalogOption {
    pros = List.copyOf(pros);
    cons = List.copyOf(cons);
    weightsFor = List.copyOf(weightsFor);
    weightsAgainst = List.copyOf(weightsAgainst);
  }

  /** The same option with something more against it, before all else. */
  CatalogOption against(Weight weight) {
    return new CatalogOption(id, title, base, pros, cons, weightsFor, first(weight, weightsAgainst), effects, noEffect, needs);
  }

  /** The same option with something more in its favour, before all else. */
  CatalogOption inFavourBy(Weight weight) {
    return new CatalogOption(id, title, base, pros, cons, first(weight, weightsFor), weightsAgainst, effects, noEffect, needs);
  }

  private static List<Weight> first(Weight weight, List<Weight> others) {
    return Stream.concat(Stream.of(weight), others.stream()).toList();
  }
}
