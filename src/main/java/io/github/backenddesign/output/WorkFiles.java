package io.github.backenddesign.output;

import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.document.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What every run leaves in the work directory: the questions, the schema of the answers, and the report. */
public final class WorkFiles {

  private final QuestionsPage questions = new QuestionsPage();
  private final DecisionsSchema schema = new DecisionsSchema();
  private final ReportJson report = new ReportJson();

  /** The files below {@code work}; {@code status} is "complete", "partial" or "blocked", {@code decisionsFile} the file that takes answers. */
  public List<PlannedFile> render(String work, String status, List<Problem> problems, List<Decision> decisions, String decisionsFile) {
    return List.of(
        new PlannedFile(Places.in(work, "questions.md"), questions.render(decisions, decisionsFile).getBytes(StandardCharsets.UTF_8)),
        new PlannedFile(Places.in(work, "decisions.schema.json"), schema.bytes(decisions)),
        new PlannedFile(Places.in(work, "report.json"), report.bytes(status, problems, decisions)));
  }
}
