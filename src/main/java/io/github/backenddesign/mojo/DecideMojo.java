package io.github.backenddesign.mojo;

import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.DesignRun;
import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.output.PlannedFile;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.components.interactivity.Prompter;

/**
 * Answers open decisions, follow-ups included, writes the answers into the decisions file and regenerates the design.
 * It has no default phase on purpose: a build must not answer for its team.
 *
 * @since 0.1.0
 */
@Mojo(name = "decide", threadSafe = true, requiresProject = false)
public final class DecideMojo extends BackendDesignMojo {

  /**
   * Takes what is recommended without asking: <code>-DacceptRecommended</code> for all open decisions, <code>-DacceptRecommended=api-style,session</code> for some.
   *
   * @since 0.1.0
   */
  @Parameter(property = "acceptRecommended")
  private String acceptRecommended;

  @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
  private boolean interactive;

  private final Prompter prompter;

  /** Maven brings the prompter. */
  @Inject
  public DecideMojo(Prompter prompter) {
    this.prompter = prompter;
  }

  @Override
  void run(DesignRequest request, Function<DesignRequest, DesignRun> core) throws IOException, MojoFailureException {
    if (isFrozen()) {
      throw new MojoFailureException(text().frozen());
    }
    DesignRun run = core.apply(request);
    if (hasErrors(run)) {
      delivery().finish(run);
    } else if (Acceptance.of(acceptRecommended).isNone()) {
      ask(request, run, core);
    } else {
      accept(request, run, core);
    }
  }

  private void ask(DesignRequest request, DesignRun run, Function<DesignRequest, DesignRun> core) throws IOException, MojoFailureException {
    report().problems(run.problems());
    if (run.unresolved().isEmpty()) {
      getLog().info(text().taken(List.of()).get(0));
      return;
    }
    if (!interactive) {
      throw new MojoFailureException(text().cannotAsk(run.unresolved()));
    }
    AnswerBook book = new AnswerBook(core, files -> delivery().write(files, List.of()), request, run);
    List<String> answered = new Dialogue(new PrompterTerminal(prompter), book).hold();
    report().inform(text().answered(answered.size()));
    DesignRun last = book.run();
    report().problems(last.problems());
    int written = delivery().write(withoutDecisions(last.files(), request.paths().decisions()), last.obsolete());
    report().success(last, written, text());
  }

  /** The answers are written already, each as it was given. */
  private static List<PlannedFile> withoutDecisions(List<PlannedFile> files, String decisions) {
    return files.stream().filter(file -> !file.path().equals(decisions)).toList();
  }

  private void accept(DesignRequest request, DesignRun first, Function<DesignRequest, DesignRun> core) throws IOException, MojoFailureException {
    Acceptance acceptance = Acceptance.of(acceptRecommended);
    List<String> notOpen = acceptance.notAmong(first.unresolved());
    if (!notOpen.isEmpty()) {
      throw new MojoFailureException(text().notOpen(notOpen, first.unresolved()));
    }
    RecommendedAnswers.Outcome outcome = new RecommendedAnswers(core, acceptance, new DecisionsFile()).take(request, first);
    if (!outcome.refusals().isEmpty()) {
      report().problems(outcome.refusals());
      throw new MojoFailureException(text().notEdited());
    }
    if (hasErrors(outcome.run())) {
      report().problems(outcome.run().problems());
      throw new MojoFailureException(text().refusedAnswers(outcome.taken()));
    }
    finish(outcome, acceptance);
  }

  private void finish(RecommendedAnswers.Outcome outcome, Acceptance acceptance) throws IOException, MojoFailureException {
    DesignRun run = outcome.run();
    report().problems(run.problems());
    int written = delivery().write(outcome.files(), run.obsolete());
    report().inform(text().taken(outcome.taken()));
    List<Decision> open = run.unresolved();
    if (open.isEmpty() && run.status() == DesignRun.Status.BLOCKED) {
      throw new MojoFailureException(text().failure(run));
    }
    if (!open.isEmpty() && acceptance.all()) {
      throw new MojoFailureException(text().nothingRecommended(open));
    }
    report().success(run, written, text());
  }
}
