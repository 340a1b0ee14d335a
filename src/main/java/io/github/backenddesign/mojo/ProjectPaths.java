package io.github.backenddesign.mojo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

/** Translates between places on disk and the paths users know: relative to the base directory with forward slashes, or absolute where they lie outside it. */
record ProjectPaths(Path base) {

  ProjectPaths {
    base = base.toAbsolutePath().normalize();
  }

  /** The path users know a place by; the base directory itself is ".". */
  String shown(Path path) {
    Path place = base.resolve(path).normalize();
    Path shown = place.startsWith(base) ? base.relativize(place) : place;
    String text = shown.toString().replace(File.separatorChar, '/');
    return text.isEmpty() ? "." : text;
  }

  /** The place on disk of a path as users know it. */
  Path place(String shown) {
    return base.resolve(shown).normalize();
  }

  /**
   * Whether an existing file is really somewhere else than its path says: outside the base directory, or, for a place that was configured outside it, outside that directory.
   * Without this check, a link in a checked-out project could have any file of the machine quoted in the outputs.
   */
  boolean isLedAway(Path file) throws IOException {
    Path place = base.resolve(file).normalize();
    Path root = place.startsWith(base) || place.getParent() == null ? base : place.getParent();
    return !place.toRealPath().startsWith(root.toRealPath());
  }
}
