package io.github.backenddesign.mojo;

import io.github.backenddesign.DesignRun;
import io.github.backenddesign.output.PlannedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/** What a run ends in: its files on disk or compared with those there, its outcome told, the build failed where it has to be. */
final class Delivery {

  private final ProjectPaths paths;
  private final Path decisions;
  private final Path work;
  private final RunReport report;
  private final ConsoleText text;
  private final OutputFiles outputs;

  Delivery(ProjectPaths paths, Path decisions, Path work, RunReport report, ConsoleText text) {
    this.paths = paths;
    this.decisions = decisions;
    this.work = work;
    this.report = report;
    this.text = text;
    this.outputs = new OutputFiles(paths, work);
  }

  /** Tells the outcome, writes the files, and fails if the run says so; returns the files as they now are on disk. */
  List<PlannedFile> finish(DesignRun run) throws IOException, MojoFailureException {
    report.problems(run.problems());
    List<PlannedFile> files = withoutExistingDecisions(run.files());
    int written = write(files, run.obsolete());
    requirePassed(run);
    report.success(run, written, text);
    return files;
  }

  /** The same for a goal that may only compare: writes work files alone, and fails where the other files are not those on disk. */
  List<PlannedFile> compare(DesignRun run) throws IOException, MojoFailureException {
    if (outputs.isInterrupted()) {
      throw new MojoFailureException(text.interrupted());
    }
    report.problems(run.problems());
    CheckedIn checkedIn = new CheckedIn(paths, work);
    List<PlannedFile> files = withoutExistingDecisions(run.files());
    outputs.replace(checkedIn.workFiles(files));
    requirePassed(run);
    List<CheckedIn.Difference> differences = checkedIn.differences(files, run.obsolete());
    if (!differences.isEmpty()) {
      throw new MojoFailureException(text.differences(differences));
    }
    report.success(run, 0, text);
    return files;
  }

  /** Writes what differs, all or none, removes what the design no longer has, and tells how many files were written. */
  int write(List<PlannedFile> files, List<String> obsolete) throws IOException, MojoFailureException {
    int written = outputs.replace(files);
    outputs.remove(obsolete);
    return written;
  }

  private void requirePassed(DesignRun run) throws MojoFailureException {
    if (run.status() == DesignRun.Status.BLOCKED) {
      throw new MojoFailureException(text.failure(run));
    }
  }

  /** A run plans a decisions file where it was given none, also because the one there could not be read; the answers of the team are never replaced by it. */
  private List<PlannedFile> withoutExistingDecisions(List<PlannedFile> files) {
    boolean exists = Files.exists(decisions, LinkOption.NOFOLLOW_LINKS);
    return files.stream().filter(file -> !exists || !file.path().equals(paths.shown(decisions))).toList();
  }
}
