package io.github.backenddesign.output;

import java.util.ArrayList;
import java.util.List;

/**
 * Why an element of the design is there: the words in the documents that led to it with place and rule, what came second, which decisions touch it, and what to look at next.
 */
public record Explanation(String kind, String id, String title, List<Ground> grounds, List<String> runnerUps, List<String> decisions, List<String> related) {

  /** Words, where they stand (a place, or the name of a table of the plugin), and the rule that read them. */
  public record Ground(String rule, String words, String at) {
  }

  /** Copies the lists. */
  public Explanation {
    grounds = List.copyOf(grounds);
    runnerUps = List.copyOf(runnerUps);
    decisions = List.copyOf(decisions);
    related = List.copyOf(related);
  }

  /** The explanation as lines for people. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(id + " is " + kind + (title.isBlank() ? "" : ": " + title));
    lines.add("  what led to it:");
    grounds.forEach(ground -> lines.add("    " + ground.at() + (ground.words().isBlank() ? "" : "  \"" + ground.words() + "\"") + "  [" + ground.rule() + "]"));
    section(lines, "runner-up", runnerUps, "no other reading came into question");
    section(lines, "decisions that touch it", decisions, "none");
    if (!related.isEmpty()) {
      lines.add("  see also: " + String.join(", ", related));
    }
    return lines;
  }

  private static void section(List<String> lines, String heading, List<String> entries, String none) {
    lines.add("  " + heading + ":" + (entries.isEmpty() ? " " + none : ""));
    entries.forEach(entry -> lines.add("    " + entry));
  }
}
