package io.github.backenddesign.contract;

/** Whether a tool that judges contracts is there. */
final class Judges {

  private Judges() {
  }

  /** Says so where it is not; a build on a build server (CI=true) fails instead of passing without it. */
  static boolean present(String tool, boolean there, String reason) {
    if (!there && "true".equals(System.getenv("CI"))) {
      throw new AssertionError(tool + " has to judge contracts on build servers, but is missing: " + reason);
    }
    if (!there) {
      System.out.println("[NOTICE] contracts are not judged by " + tool + ": " + reason);
    }
    return there;
  }
}
