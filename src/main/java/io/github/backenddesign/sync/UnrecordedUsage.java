package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A success metric counts what people look at or when they come back, and nothing records that. */
final class UnrecordedUsage implements Gaps {

  private static final Pattern USAGE = Pattern.compile("(?i)\\b(?:forms? opened|opened the|clicked|clicks|visits|visitors|page views|members seen|users seen|returning|seen in two|active (?:users|members))\\b");
  private static final Pattern RECORDED = Pattern.compile("(?i)last ?seen|last ?active|visit|click|activity|page ?view");

  @Override
  public List<DataGap> find(Scene scene) {
    boolean recorded = scene.model().entities().stream().anyMatch(entity -> RECORDED.matcher(entity.name()).find() || entity.attributes().stream().map(Attribute::name)
        .anyMatch(name -> RECORDED.matcher(name).find()));
    List<DataGap> gaps = new ArrayList<>();
    for (Passage goal : recorded ? List.<Passage>of() : scene.product().scope().goals()) {
      if (goal.at().pointer().contains("metric") && USAGE.matcher(goal.text()).find()) {
        gaps.add(DataGap.of("usage-unrecorded", goal, List.of()).with("metric", goal.text()));
      }
    }
    return gaps;
  }
}
