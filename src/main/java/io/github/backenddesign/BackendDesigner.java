package io.github.backenddesign;

import java.util.List;

/** Reads, asks, applies answers, designs and plans the outputs. */
public final class BackendDesigner {

  /** One run; user mistakes are problems of the result, exceptions are our bugs. */
  public DesignRun run(DesignRequest request) {
    return new DesignRun(DesignRun.Status.BLOCKED, request.readProblems(), List.of(), List.of());
  }
}
