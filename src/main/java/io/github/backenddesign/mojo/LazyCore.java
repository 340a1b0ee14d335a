package io.github.backenddesign.mojo;

import io.github.backenddesign.BackendDesigner;
import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.DesignRun;
import java.util.function.Function;

/** The core, made when it is first asked, because making it reads the catalog, and that loads libraries. */
final class LazyCore implements Function<DesignRequest, DesignRun> {

  private BackendDesigner made;

  @Override
  public DesignRun apply(DesignRequest request) {
    made = made == null ? new BackendDesigner() : made;
    return made.run(request);
  }
}
