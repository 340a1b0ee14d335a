package io.github.backenddesign.mojo;

import io.github.backenddesign.output.PlannedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/** Writes the planned files, all or none; what the user can mend is told before the first is written. */
final class OutputFiles {

  private final ProjectPaths paths;

  OutputFiles(ProjectPaths paths) {
    this.paths = paths;
  }

  /** Replaces the files that differ and tells how many did. */
  int replace(List<PlannedFile> files) throws IOException, MojoFailureException {
    List<String> obstacles = new WritablePlaces(paths).obstacles(files.stream().map(file -> paths.place(file.path())).toList());
    if (!obstacles.isEmpty()) {
      throw new MojoFailureException(ConsoleText.unwritable(obstacles));
    }
    int written = 0;
    for (PlannedFile file : files) {
      Path place = paths.place(file.path());
      if (!Files.exists(place) || !Arrays.equals(Files.readAllBytes(place), file.bytes())) {
        Files.createDirectories(place.getParent());
        Files.write(place, file.bytes());
        written++;
      }
    }
    return written;
  }
}
