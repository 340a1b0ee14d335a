package io.github.backenddesign.mojo;

import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.DesignRun;
import java.io.IOException;
import java.util.function.Function;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Fails where what is checked in is not what the documents and answers give, and shows what differs. Writes nothing outside the work directory.
 * It has no default phase; bind it where it suits you, or call it in continuous integration.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", threadSafe = true, requiresProject = false)
public final class CheckMojo extends BackendDesignMojo {

  @Override
  boolean isFrozen() {
    return true;
  }

  @Override
  void run(DesignRequest request, Function<DesignRequest, DesignRun> core) throws IOException, MojoFailureException {
    delivery().compare(core.apply(request));
  }
}
