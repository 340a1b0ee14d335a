package io.github.backenddesign.output;

import io.github.backenddesign.decision.Decision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** {@code questions.md}: lines ready to paste, then everything one needs to answer each open question, then what is answered. */
public final class QuestionsPage {

  private final Templates templates = new Templates();

  /** The text of the page; {@code decisionsFile} is the file that takes the answers, as users know it. */
  public String render(List<Decision> decisions, String decisionsFile) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("decisions_file", decisionsFile);
    model.put("view", view(Tree.maps(Map.of("decisions", new PacketTree().decisions(decisions)), "decisions")));
    return templates.render("questions.md.ftl", model);
  }

  private static Map<String, Object> view(List<Map<String, Object>> decisions) {
    Predicate<Map<String, Object>> required = Tree.having("required", true);
    Predicate<Map<String, Object>> open = required.and(Tree.having("status", "open"));
    Predicate<Map<String, Object>> convention = Tree.having("tier", "convention");
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("decision_ids", Tree.index(decisions, "id"));
    view.put("open", Tree.filtered(decisions, open));
    view.put("blocking", Tree.filtered(decisions, open.and(Tree.having("blocking", true))).size());
    view.put("open_questions", Tree.filtered(decisions, open.and(convention.negate())));
    view.put("open_groups", Tree.filtered(decisions, open.and(convention)));
    view.put("answered", Tree.filtered(decisions, Tree.having("status", "open").negate()));
    view.put("notes", Tree.filtered(decisions, required.negate().and(Tree.having("status", "open"))));
    return view;
  }
}
