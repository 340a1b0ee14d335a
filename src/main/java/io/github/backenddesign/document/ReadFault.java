package io.github.backenddesign.document;

/** Carries the one problem that ends the reading of a file from deep inside to its reader; never leaves this package. */
final class ReadFault extends RuntimeException {

  private final transient Problem problem;

  ReadFault(Problem problem) {
    super(problem.line(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
