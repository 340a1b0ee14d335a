package io.github.backenddesign.contract;

/** Whether a tool that judges what is generated is there. */
public final class Judges {

  private Judges() {
  }

  /** Says so where it is not; a build on a build server (CI=true) fails instead of passing without it. */
  public static boolean present(String tool, boolean there, String reason) {
    if (!there && "true".equals(System.getenv("CI"))) {
      throw new AssertionError(tool + " has to judge on build servers, but is missing: " + reason);
    }
    if (!there) {
      System.out.println("[NOTICE] nothing is judged by " + tool + ": " + reason);
    }
    return there;
  }
}
