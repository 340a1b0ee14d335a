package io.github.backenddesign.document;

/** JSON pointers as in RFC 6901. */
final class Pointer {

  private Pointer() {
  }

  /** The pointer to a member. */
  static String member(String parent, String key) {
    return parent + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  /** The pointer to an item of a list. */
  static String item(String parent, int index) {
    return parent + "/" + index;
  }
}
