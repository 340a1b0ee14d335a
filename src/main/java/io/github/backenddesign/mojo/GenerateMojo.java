package io.github.backenddesign.mojo;

import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.DesignRun;
import java.io.IOException;
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
   * Prints what another answer would change in the design, and writes nothing: <code>-DwhatIf=api-style:graphql</code>, or for a row of a group <code>-DwhatIf=http-conventions.paging:cursor</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "whatIf")
  private String whatIf;

  @Override
  void run(DesignRequest request, Function<DesignRequest, DesignRun> core) throws IOException, MojoFailureException {
    DesignRun run = core.apply(request);
    if (whatIf == null) {
      finish(run);
    } else if (hasErrors(run)) {
      report().problems(run.problems());
      throw new MojoFailureException(text().failure(run));
    } else {
      report().inform(new WhatIf(core, request, run).lines(whatIf));
    }
  }
}
