package io.github.backenddesign.output;

import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files that templates give: the summary, and what the templates of a team add; faults of the team's templates are problems, those of ours our bugs. */
final class TemplateOutputs {

  private final TemplateFiles files;
  private final TemplatePlan plan;
  private final Templates templates;
  private final Map<String, Object> model;
  private final List<PlannedFile> rendered = new ArrayList<>();
  private final List<Problem> problems;
  private final Map<String, String> takenBy = new HashMap<>();

  /** For a packet; {@code taken} holds the names of files that no template makes. */
  TemplateOutputs(TemplateFiles files, boolean records, Map<String, Object> packet, Set<String> taken) {
    this.files = files;
    this.plan = new TemplatePlan(files, records);
    this.templates = new Templates(files);
    this.model = SummaryModel.of(packet, taken);
    this.problems = new ArrayList<>(plan.problems());
    taken.forEach(name -> takenBy.put(OutputName.folded(name), "the plugin"));
  }

  /** All of them, under bare names. */
  DesignFiles.Rendering render() {
    text(TemplatePlan.SUMMARY, model).ifPresent(text -> add(TemplatePlan.SUMMARY, DesignFiles.SUMMARY, text));
    plan.outputs().forEach(this::output);
    plan.eachDecision().forEach(this::perDecision);
    problems.addAll(plan.unused(templates.used()));
    return new DesignFiles.Rendering(rendered, problems);
  }

  private void output(String template) {
    String name = template.substring(0, template.length() - TemplateFiles.ENDING.length());
    text(template, model).ifPresent(text -> add(template, name, text));
  }

  /** A template that has nothing to say about a decision gives no file for it; one that fails is told once. */
  private void perDecision(String template) {
    String directory = TemplateFiles.outputDirectory(template);
    String ending = template.substring(TemplateFiles.EACH_DECISION.length() + directory.length(), template.length() - TemplateFiles.ENDING.length());
    for (Map<String, Object> decision : Tree.maps(model, "decisions")) {
      Map<String, Object> one = new LinkedHashMap<>(model);
      one.put("decision", decision);
      Optional<String> text = text(template, one);
      if (text.isEmpty()) {
        return;
      }
      add(template, directory + "/" + OutputName.of(Tree.text(decision, "id")) + ending, text.get());
    }
  }

  private Optional<String> text(String template, Map<String, Object> tree) {
    try {
      return Optional.of(templates.render(template, tree));
    } catch (TemplateFailure failure) {
      if (files.files().isEmpty()) {
        throw failure;
      }
      problems.add(failure.problem());
      return Optional.empty();
    }
  }

  private void add(String template, String name, String text) {
    if (text.isBlank()) {
      return;
    }
    String before = takenBy.putIfAbsent(OutputName.folded(name), files.shown(template));
    if (before != null) {
      problems.add(Problem.error("template.name", SourceLocation.ofFile(files.shown(template)), "would write " + name + ", which " + before + " writes")
          .withRemedy("rename the template"));
    } else if (!GeneratedFile.isMarked(text)) {
      problems.add(Problem.error("template.marker", SourceLocation.at(files.shown(template), 1, 1),
          "does not tell on the first line of " + name + " that it is generated; the next run could not tell it from a file of yours").withRemedy("begin it with a comment that holds ${marker}"));
    } else {
      rendered.add(new PlannedFile(name, text.getBytes(StandardCharsets.UTF_8)));
    }
  }
}
