package io.github.backenddesign.output;

import io.github.backenddesign.design.AsciiNames;

/** Names of the packet in the letters that keys of components may have. */
final class ComponentNames {

  private ComponentNames() {
  }

  /** The name with nothing in it but letters, digits, dot, hyphen and underscore. */
  static String of(String name) {
    return AsciiNames.of(name).replaceAll("[^A-Za-z0-9._-]", "_");
  }

  /** "not-found" as NotFound. */
  static String pascal(String kebab) {
    StringBuilder name = new StringBuilder();
    for (String word : AsciiNames.of(kebab).split("[^A-Za-z0-9]+")) {
      if (!word.isEmpty()) {
        name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
      }
    }
    return name.toString();
  }
}
