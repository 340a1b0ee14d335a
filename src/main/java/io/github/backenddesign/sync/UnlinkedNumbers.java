package io.github.backenddesign.sync;

import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A criterion repeats the number of a target without being linked to it. */
final class UnlinkedNumbers implements Finder {

  private static final Pattern LIMIT = Pattern.compile("(?i)\\b(?:within|in less than|under|below|at most|after) (\\d+(?:\\.\\d+)? (?:milliseconds|ms|seconds|minutes|hours|days|%))");

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Requirement nfr : scene.product().requirements()) {
      Matcher target = LIMIT.matcher(nfr.target().map(Passage::text).orElse(""));
      if (target.find() && nfr.kind() == Requirement.Kind.NON_FUNCTIONAL) {
        for (Story story : scene.product().stories()) {
          boolean linked = story.requirements().contains(nfr.id());
          story.criteria().stream().filter(criterion -> !linked && repeats(criterion, target.group(1))).findFirst()
              .ifPresent(criterion -> findings.add(Finding.of("number-unlinked", criterion, nfr.target().orElseThrow())
              .with("story", story.id()).with("number", target.group(1)).with("nfr", nfr.id()).with("target", nfr.target().orElseThrow().text())));
        }
      }
    }
    return findings;
  }

  private static boolean repeats(Passage criterion, String number) {
    Matcher matcher = LIMIT.matcher(criterion.text());
    return matcher.find() && matcher.group(1).equalsIgnoreCase(number);
  }
}
