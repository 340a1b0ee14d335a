package io.github.backenddesign.output;

import java.util.Map;
import java.util.Set;

/** {@code backend.design.md}: the packet for people who have to build from it, made of nothing but the packet's tree. */
public final class MarkdownSummary {

  private final Templates templates = new Templates();

  /** The text of the file. */
  public String render(Map<String, Object> packet) {
    return templates.render(TemplatePlan.SUMMARY, SummaryModel.of(packet, Set.of()));
  }
}
