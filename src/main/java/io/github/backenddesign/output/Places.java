package io.github.backenddesign.output;

/** Paths as users know them, with forward slashes. */
final class Places {

  private Places() {
  }

  static String in(String directory, String name) {
    String normal = normal(directory);
    return normal.isEmpty() || normal.equals(".") ? name : (normal.endsWith("/") ? normal : normal + "/") + name;
  }

  /** Without what changes nothing, so that equal places are equal texts. */
  static String normal(String path) {
    String forward = path.replace('\\', '/').replaceAll("/(?:\\./)+", "/").replaceFirst("^(?:\\./)+(?=.)", "");
    return forward.length() > 1 && forward.endsWith("/") ? forward.substring(0, forward.length() - 1) : forward;
  }
}
