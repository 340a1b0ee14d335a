package io.github.backenddesign.decision;

import java.util.List;

/** An option of the catalog. {@code noEffect} says why an option changes nothing, "" where it does. */
record CatalogOption(String id, String title, int base, List<String> pros, List<String> cons, List<Weight> weightsFor, List<Weight> weightsAgainst,
    EffectTemplate effects, String noEffect) {

  CatalogOption {
    pros = List.copyOf(pros);
    cons = List.copyOf(cons);
    weightsFor = List.copyOf(weightsFor);
    weightsAgainst = List.copyOf(weightsAgainst);
  }
}
