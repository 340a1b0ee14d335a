package io.github.backenddesign.sync;

import io.github.backenddesign.product.ConceptualEntity;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A count that the documents derive or answer with, and that must not be counted anew each time. */
final class KeptCounts implements Gaps {

  private static final Pattern COUNT = Pattern.compile("(?i)\\bcounts?\\b|\\bnumber of\\b|\\btotals?\\b");
  private static final Pattern TOTAL = Pattern.compile("(?i)\\btotal (?:number|count)\\b|\\bnumber of matches\\b");

  @Override
  public List<DataGap> find(Scene scene) {
    List<DataGap> gaps = new ArrayList<>();
    for (ConceptualEntity entity : scene.product().entities()) {
      entity.derived().stream().filter(value -> COUNT.matcher(value.text()).find()).forEach(value -> gaps.add(DataGap.of("count-derived", value, List.of())
          .with("count", value.text()).with("entity", entity.name().text())));
    }
    List<Interface> totals = scene.product().interfaces().stream().filter(door -> door.outputs().stream().anyMatch(KeptCounts::isTotal)).toList();
    if (!totals.isEmpty()) {
      Passage first = totals.get(0).outputs().stream().filter(KeptCounts::isTotal).findFirst().orElseThrow();
      List<String> ids = totals.stream().map(door -> door.id().value()).toList();
      gaps.add(DataGap.of("total-wanted", first, ids).with("interfaces", String.join(", ", ids)));
    }
    return gaps;
  }

  private static boolean isTotal(Passage output) {
    return TOTAL.matcher(output.text()).find();
  }
}
