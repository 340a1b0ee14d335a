package io.github.backenddesign.mojo;

import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.DesignRun;
import io.github.backenddesign.output.PlannedFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Reads the product documents and the team's answers, writes the backend design and the open questions, and fails while a required decision is open.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate-backend-design", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true, requiresProject = false)
public final class GenerateMojo extends BackendDesignMojo {

  /**
   * Whether to work also where nothing changed since the last run: no input, answer, catalog, parameter, output or version of the plugin, all compared by content.
   * Meant for the command line: <code>-DbackendDesign.force</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "backendDesign.force", defaultValue = "false")
  private boolean force;

  /**
   * Prints what another answer would change in the design, and writes nothing: <code>-DwhatIf=api-style:graphql</code>, or for a row of a group <code>-DwhatIf=http-conventions.paging:cursor</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "whatIf")
  private String whatIf;

  @Override
  void run(DesignRequest request, Function<DesignRequest, DesignRun> core) throws IOException, MojoFailureException {
    if (whatIf != null) {
      compareWith(core.apply(request), request, core);
      return;
    }
    UpToDate upToDate = upToDate();
    Optional<LastRun> last = force ? Optional.empty() : upToDate.lastRun(request);
    if (last.isPresent()) {
      for (LogLine line : last.get().lines()) {
        line.to(getLog());
      }
      return;
    }
    DesignRun run = core.apply(request);
    List<PlannedFile> files = isFrozen() ? delivery().compare(run) : delivery().finish(run);
    upToDate.record(request, files, run.obsolete(), RunReport.again(run, text()));
  }

  private void compareWith(DesignRun run, DesignRequest request, Function<DesignRequest, DesignRun> core) throws IOException, MojoFailureException {
    if (hasErrors(run)) {
      report().problems(run.problems());
      throw new MojoFailureException(text().failure(run));
    }
    report().inform(new WhatIf(core, request, run).lines(whatIf));
  }
}
