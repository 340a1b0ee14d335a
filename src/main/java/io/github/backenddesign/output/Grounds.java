package io.github.backenddesign.output;

import io.github.backenddesign.analysis.Evidence;
import io.github.backenddesign.design.ApiDesign;
import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.output.Explanation.Ground;
import io.github.backenddesign.product.Passage;
import java.util.List;

/** Grounds of explanations from the different forms in which evidence is kept. */
final class Grounds {

  private Grounds() {
  }

  static Ground of(Evidence evidence) {
    String element = evidence.element().isEmpty() || evidence.words().startsWith(evidence.element()) ? "" : evidence.element() + ": ";
    return new Ground(evidence.rule(), element + evidence.words(), evidence.at().toString());
  }

  static List<Ground> of(List<Evidence> evidence) {
    return evidence.stream().map(Grounds::of).distinct().toList();
  }

  static List<Ground> ofSources(List<ApiDesign.Source> sources) {
    return sources.stream().map(source -> new Ground(source.rule(), source.text(), source.at())).toList();
  }

  static Ground stated(String rule, Passage passage) {
    return new Ground(rule, passage.text(), passage.at().toString());
  }

  static Ground at(String rule, String words, List<SourceLocation> places) {
    return new Ground(rule, words, places.isEmpty() ? "(no place)" : places.get(0).toString());
  }
}
