package io.github.backenddesign.output;

import java.util.LinkedHashMap;
import java.util.Map;

/** {@code backend.design.md}: the packet for people who have to build from it, made of nothing but the packet's tree. */
public final class MarkdownSummary {

  private final Templates templates = new Templates();

  /** The text of the file. */
  public String render(Map<String, Object> packet) {
    Map<String, Object> model = new LinkedHashMap<>(packet);
    model.put("view", new SummaryView(packet).members());
    return templates.render("summary.ftl", model);
  }
}
