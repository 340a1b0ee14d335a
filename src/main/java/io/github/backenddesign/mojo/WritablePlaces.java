package io.github.backenddesign.mojo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Looks, before anything is written, whether all files can be; so that a wrong setting is told as such and leaves nothing behind. */
final class WritablePlaces {

  private final ProjectPaths paths;

  WritablePlaces(ProjectPaths paths) {
    this.paths = paths;
  }

  /** One sentence per obstacle, each with its path, sorted; none if all files can be written. */
  List<String> obstacles(List<Path> files) throws IOException {
    TreeSet<String> sentences = new TreeSet<>();
    for (Path file : files) {
      obstacle(file).ifPresent(sentences::add);
    }
    return List.copyOf(sentences);
  }

  private Optional<String> obstacle(Path file) throws IOException {
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(paths.shown(file) + " is a directory, but a file has to be written there. Move it elsewhere.");
    }
    Path place = nearestExisting(file.getParent());
    if (!Files.isDirectory(place)) {
      return Optional.of(paths.shown(place) + " is a file, but a directory is needed there. Move it elsewhere, or set another directory.");
    }
    if (paths.isLedAway(place)) {
      return Optional.of(paths.shown(place) + " is a symbolic link that leads out of the project directory. Set the directory to the place it leads to, or replace the link.");
    }
    if (!Files.isWritable(place)) {
      return Optional.of(paths.shown(place) + " is a directory without write permission. Make it writable for the user who runs the build, or set another directory.");
    }
    return Optional.empty();
  }

  private static Path nearestExisting(Path directory) {
    Path place = directory;
    while (!Files.exists(place, LinkOption.NOFOLLOW_LINKS) && place.getParent() != null) {
      place = place.getParent();
    }
    return place;
  }
}
