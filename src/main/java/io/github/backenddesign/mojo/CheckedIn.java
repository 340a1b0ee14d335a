package io.github.backenddesign.mojo;

import io.github.backenddesign.output.PlannedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the files a run plans with those on disk. Line endings do not count, because version control may change them at checkout. */
final class CheckedIn {

  private final ProjectPaths paths;
  private final Path work;

  /** Files below the work directory are nobody's to check in. */
  CheckedIn(ProjectPaths paths, Path work) {
    this.paths = paths;
    this.work = paths.base().resolve(work).normalize();
  }

  /** How a file on disk is not what it should be. */
  enum Kind {
    MISSING, CHANGED, SUPERFLUOUS
  }

  /** A file that is not what it should be; where it is changed, with its lines on disk and what differs from there. */
  record Difference(String path, Kind kind, List<String> lines, List<LineDiff.Change> changes) {

    Difference {
      lines = List.copyOf(lines);
      changes = List.copyOf(changes);
    }
  }

  /** Those of the files that a comparing goal may write. */
  List<PlannedFile> workFiles(List<PlannedFile> files) {
    return files.stream().filter(this::isWorkFile).toList();
  }

  /** What differs from the plan, in its order; then the generated files that are on disk, but are not generated any more, which the run calls obsolete. */
  List<Difference> differences(List<PlannedFile> files, List<String> obsolete) throws IOException {
    List<Difference> differences = new ArrayList<>();
    for (PlannedFile file : files) {
      if (!isWorkFile(file)) {
        difference(file).ifPresent(differences::add);
      }
    }
    obsolete.stream().filter(path -> Files.exists(paths.place(path))).forEach(path -> differences.add(new Difference(path, Kind.SUPERFLUOUS, List.of(), List.of())));
    return differences;
  }

  private Optional<Difference> difference(PlannedFile file) throws IOException {
    Path place = paths.place(file.path());
    if (!Files.isRegularFile(place)) {
      return Optional.of(new Difference(file.path(), Kind.MISSING, List.of(), List.of()));
    }
    List<String> before = lines(Files.readAllBytes(place));
    List<LineDiff.Change> changes = LineDiff.between(before, lines(file.bytes()));
    return changes.isEmpty() ? Optional.empty() : Optional.of(new Difference(file.path(), Kind.CHANGED, before, changes));
  }

  /** Also the line behind the last line break counts, so that a missing last line break is a difference. */
  private static List<String> lines(byte[] bytes) {
    return List.of(new String(bytes, StandardCharsets.UTF_8).split("\r?\n", -1));
  }

  private boolean isWorkFile(PlannedFile file) {
    return paths.place(file.path()).startsWith(work);
  }
}
