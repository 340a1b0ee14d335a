package io.github.backenddesign.mojo;

import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.DesignRun;
import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.output.PlannedFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Stands in for the core: asks for an API style, an authentication, and, once that is answered, for a session. Problems are those of the reading, and any given ones. */
final class SmallCore implements Function<DesignRequest, DesignRun> {

  private static final List<Decision> FIRST = List.of(
      Questions.open("api-style", "How do clients call the backend?", "rest", "REST over HTTP"),
      Questions.open("authentication", "How do users prove who they are?", "password", "E-mail and password"));
  private static final Decision FOLLOW_UP = Questions.open("session", "What proves who is calling?", "token", "Opaque token");

  private final List<Problem> given;

  SmallCore(Problem... given) {
    this.given = List.of(given);
  }

  @Override
  public DesignRun apply(DesignRequest request) {
    String answers = request.decisions().map(SmallCore::text).orElse("");
    List<Decision> decisions = new ArrayList<>();
    FIRST.forEach(decision -> decisions.add(resolved(decision, answers)));
    if (isAnswered("authentication", answers)) {
      decisions.add(resolved(FOLLOW_UP, answers));
    }
    List<Problem> problems = new ArrayList<>(request.readProblems());
    problems.addAll(given);
    boolean open = decisions.stream().anyMatch(Decision::isUnresolved);
    boolean errors = problems.stream().anyMatch(problem -> problem.severity() == io.github.backenddesign.document.Severity.ERROR);
    boolean letPass = request.options().failOn() == DesignRequest.FailOn.NONE;
    DesignRun.Status status = errors || open && !letPass ? DesignRun.Status.BLOCKED : open ? DesignRun.Status.PARTIAL : DesignRun.Status.COMPLETE;
    return new DesignRun(status, problems, decisions, files(request, answers));
  }

  private static List<PlannedFile> files(DesignRequest request, String answers) {
    List<PlannedFile> files = new ArrayList<>();
    files.add(planned(request.paths().output() + "/backend.design.md", "design with\n" + answers));
    files.add(planned(request.paths().work() + "/questions.md", "questions"));
    if (request.decisions().isEmpty()) {
      files.add(planned(request.paths().decisions(), "decisions:\n  # How do clients call the backend?\n  api-style:\n  authentication:\n"));
    }
    return files;
  }

  private static Decision resolved(Decision decision, String answers) {
    return isAnswered(decision.id(), answers) ? Questions.answered(decision) : decision;
  }

  private static boolean isAnswered(String id, String answers) {
    return java.util.regex.Pattern.compile("(?m)^  " + id + ":(?: \\S|\\R    \\S)").matcher(answers).find();
  }

  private static PlannedFile planned(String path, String text) {
    return new PlannedFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(InputFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }
}
