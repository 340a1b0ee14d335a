package io.github.backenddesign.sync;

import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A success metric without a target cannot tell success. */
final class LooseMetrics implements Finder {

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Passage missing : scene.product().missing()) {
      if (missing.text().matches("(?i).*metrics\\[\\d+]\\.target.*|target for .*(?:rate|metric|completion|time).*")) {
        scene.product().scope().goals().stream().filter(goal -> isMeant(missing, goal)).findFirst()
            .ifPresent(goal -> findings.add(Finding.of("metric-without-target", goal, missing).with("metric", goal.text())));
      }
    }
    return findings;
  }

  /** Metrics follow the goals, so the last n goals are the metrics; their number stands in the path. */
  private static boolean isMeant(Passage missing, Passage goal) {
    java.util.regex.Matcher index = Pattern.compile("metrics\\[(\\d+)]").matcher(missing.text());
    return index.find() && goal.at().pointer().contains("metrics") && goal.at().pointer().matches(".*/" + index.group(1) + "(?:/.*)?");
  }
}
