package io.github.backenddesign.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a file set has to know about the places it writes to. */
final class Targets {

  private Targets() {
  }

  /** The file a planned path means; an {@link IOException} where it leads out of the base or is a directory. */
  static Path resolve(Path base, String path) throws IOException {
    Path root = base.toAbsolutePath().normalize();
    Path target = root.resolve(path).normalize();
    if (!Path.of(path).isAbsolute() && !target.startsWith(root)) {
      throw new IOException("refuses to write " + path + ", which leads out of " + root + "; give the directory as an absolute path");
    }
    if (Files.isDirectory(target)) {
      throw new IOException("can not write " + target + ", which is a directory; remove it, then run again");
    }
    // A link stays a link: what it leads to is replaced.
    return Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target;
  }

  static boolean hold(Path target, byte[] bytes) throws IOException {
    return Files.isRegularFile(target) && Files.size(target) == bytes.length && Arrays.equals(Files.readAllBytes(target), bytes);
  }

  /** Parents before children. */
  static List<Path> missingDirectories(List<Journal.Replacement> replacements) {
    Set<Path> missing = new LinkedHashSet<>();
    for (Journal.Replacement replacement : replacements) {
      List<Path> upwards = new ArrayList<>();
      for (Path directory = replacement.target().getParent(); directory != null && !Files.exists(directory); directory = directory.getParent()) {
        upwards.add(0, directory);
      }
      missing.addAll(upwards);
    }
    return List.copyOf(missing);
  }
}
