package io.github.backenddesign.mojo;

import io.github.backenddesign.output.FileSet;
import io.github.backenddesign.output.PlannedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/** Writes the planned files, all or none; what the user can mend is told before the first is written. */
final class OutputFiles {

  private final ProjectPaths paths;
  private final Path work;
  private final FileSet fileSet = new FileSet();

  /** Files below these paths; the journal is kept in the work directory. */
  OutputFiles(ProjectPaths paths, Path work) {
    this.paths = paths;
    this.work = work;
  }

  /** Puts in order what a killed run left behind; to be called before anything is read. */
  void recover() throws IOException {
    fileSet.recover(work);
  }

  /** Whether a killed run left something to put in order. */
  boolean isInterrupted() {
    return fileSet.isInterrupted(work);
  }

  /** Replaces the files that differ and tells how many did. */
  int replace(List<PlannedFile> files) throws IOException, MojoFailureException {
    List<Path> changing = new ArrayList<>();
    for (PlannedFile file : files) {
      Path place = paths.place(file.path());
      if (!Files.isRegularFile(place) || !Arrays.equals(Files.readAllBytes(place), file.bytes())) {
        changing.add(place);
      }
    }
    if (!changing.isEmpty()) {
      changing.add(work.resolve("journal"));
      refuse(new WritablePlaces(paths).obstacles(changing));
    }
    return fileSet.replace(paths.base(), files, work).size();
  }

  /** Removes files of ours that the design no longer has. */
  void remove(List<String> files) throws IOException {
    fileSet.remove(paths.base(), files);
  }

  private static void refuse(List<String> obstacles) throws MojoFailureException {
    if (!obstacles.isEmpty()) {
      throw new MojoFailureException(ConsoleText.unwritable(obstacles));
    }
  }
}
