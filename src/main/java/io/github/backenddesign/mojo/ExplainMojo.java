package io.github.backenddesign.mojo;

import io.github.backenddesign.BackendDesigner;
import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.DesignRun;
import io.github.backenddesign.output.Explainer;
import io.github.backenddesign.output.Explanation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Tells why something is in the design: which words in which place led to it, by which rule, what came second, and which decisions touch it. Writes nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "explain", threadSafe = true, requiresProject = false)
public final class ExplainMojo extends BackendDesignMojo {

  /**
   * The id of what is to be explained: an operation, entity (<code>Article</code>), field (<code>Article.title</code>), module, rule, decision, event, job, story, requirement, problem type, persona or record for the synchronizer.
   * Several are separated by commas. Example: <code>-Did=article.publish</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "id")
  private String id;

  @Override
  boolean isFrozen() {
    return true;
  }

  @Override
  void run(DesignRequest request, Function<DesignRequest, DesignRun> core) throws IOException, MojoFailureException {
    ExplainText words = new ExplainText();
    if (id == null || id.isBlank()) {
      throw new MojoFailureException(words.noId());
    }
    Optional<Explainer> explainer = new BackendDesigner().explainer(request);
    if (explainer.isEmpty()) {
      report().problems(core.apply(request).problems());
      throw new MojoFailureException(words.noDesign());
    }
    for (String one : id.split(",")) {
      List<Explanation> found = explainer.get().explain(one.strip());
      if (found.isEmpty()) {
        throw new MojoFailureException(words.unknown(one.strip(), explainer.get()));
      }
      found.forEach(explanation -> report().inform(words.lines(explanation)));
    }
  }
}
