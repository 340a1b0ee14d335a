package io.github.backenddesign.mojo;

import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.DesignRun;
import java.io.IOException;
import java.util.function.Function;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Reads the product documents and the team's answers, writes the backend design and the open questions, and fails while a required decision is open.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate-backend-design", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true, requiresProject = false)
public final class GenerateMojo extends BackendDesignMojo {

  @Override
  void run(DesignRequest request, Function<DesignRequest, DesignRun> core) throws IOException, MojoFailureException {
    finish(core.apply(request));
  }
}
