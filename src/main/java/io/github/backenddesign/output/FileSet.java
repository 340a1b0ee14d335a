package io.github.backenddesign.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Replaces files on disk all or none. New contents wait beside their targets, a journal says how far the work came,
 * and after a kill {@link #recover} completes it or brings back what was there.
 */
public final class FileSet {

  private final FileOperations operations;

  /** On the real disk. */
  public FileSet() {
    this(new DiskFiles());
  }

  FileSet(FileOperations operations) {
    this.operations = operations;
  }

  /**
   * Writes what differs from what is there and returns it; relative paths stay below {@code base}. When anything fails, an {@link IOException} names the file and what to do,
   * and everything is as it was before.
   */
  public List<Path> replace(Path base, List<PlannedFile> files, Path journalDirectory) throws IOException {
    if (!isLeft(journalDirectory) && areThere(base, files)) {
      return List.of();
    }
    try (WorkLock lock = WorkLock.of(journalDirectory)) {
      lock.requireHeld();
      ReplacementSteps steps = new ReplacementSteps(operations, journalDirectory);
      recover(steps, journalDirectory);
      return replaceChanged(base, files, steps, journalDirectory);
    } catch (FileSystemException e) {
      throw readable(e);
    }
  }

  private static boolean areThere(Path base, List<PlannedFile> files) throws IOException {
    for (PlannedFile file : files) {
      if (!Targets.hold(Targets.resolve(base, file.path()), file.bytes())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLeft(Path journalDirectory) {
    return Files.exists(Journal.file(journalDirectory)) || Files.exists(Journal.draft(journalDirectory));
  }

  /** Whether a killed run left something that {@link #recover} has to put right. */
  public boolean isInterrupted(Path journalDirectory) {
    return Files.exists(Journal.file(journalDirectory));
  }

  /** Removes files and tells which were there; a run that is killed on the way finds the rest again. */
  public List<Path> remove(Path base, List<String> files) throws IOException {
    List<Path> removed = new ArrayList<>();
    try {
      for (String file : files) {
        Path target = Targets.resolve(base, file);
        if (Files.exists(target)) {
          operations.delete(target);
          removed.add(target);
        }
      }
    } catch (FileSystemException e) {
      throw new IOException("can not remove " + place(e) + "; make the directory writable, then run again", e);
    }
    return removed;
  }

  /** Completes or undoes what a killed run left behind; does nothing where nothing was left. Waits where another build is just writing. */
  public void recover(Path journalDirectory) throws IOException {
    if (isLeft(journalDirectory)) {
      try (WorkLock lock = WorkLock.of(journalDirectory)) {
        lock.requireHeld();
        recover(new ReplacementSteps(operations, journalDirectory), journalDirectory);
      }
    }
  }

  private static void recover(ReplacementSteps steps, Path journalDirectory) throws IOException {
    try {
      Optional<Journal> left = Journal.read(journalDirectory);
      if (left.isPresent()) {
        steps.recover(left.get());
      }
      steps.close();
    } catch (FileSystemException e) {
      throw new IOException("can not put right what an interrupted run left: " + place(e) + "; make the directory writable, then run again", e);
    }
  }

  private static List<Path> replaceChanged(Path base, List<PlannedFile> files, ReplacementSteps steps, Path journalDirectory) throws IOException {
    List<PlannedFile> changed = new ArrayList<>();
    List<Journal.Replacement> replacements = new ArrayList<>();
    for (PlannedFile file : files) {
      Path target = Targets.resolve(base, file.path());
      if (!Targets.hold(target, file.bytes())) {
        changed.add(file);
        replacements.add(new Journal.Replacement(target, Files.exists(target)));
      }
    }
    if (!changed.isEmpty()) {
      Files.createDirectories(journalDirectory);
      replace(changed, new Journal(Journal.State.PREPARING, Targets.missingDirectories(replacements), replacements), steps);
    }
    return replacements.stream().map(Journal.Replacement::target).toList();
  }

  private static void replace(List<PlannedFile> files, Journal journal, ReplacementSteps steps) throws IOException {
    try {
      steps.save(journal);
      steps.prepare(files, journal);
      steps.save(journal.in(Journal.State.REPLACING));
    } catch (IOException e) {
      goBack(e, () -> steps.forget(journal), steps);
      throw e;
    }
    try {
      steps.complete(journal);
    } catch (IOException e) {
      goBack(e, () -> steps.undo(journal), steps);
      throw e;
    }
    tidy(journal, steps);
  }

  /** All contents are new already; what can not be removed now waits, with the journal, for the next run. */
  private static void tidy(Journal journal, ReplacementSteps steps) {
    try {
      steps.dropOld(journal);
      steps.close();
    } catch (IOException leftForTheNextRun) {
      return;
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  /** What goes wrong on the way back is left to the next recovery; the first failure is the one to tell. */
  private static void goBack(IOException failure, Step wayBack, ReplacementSteps steps) {
    try {
      wayBack.run();
      steps.close();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private static IOException readable(FileSystemException e) {
    String state = e.getSuppressed().length == 0 ? "nothing was changed" : "the next run puts right what is half done";
    return new IOException("can not write " + place(e) + "; " + state + "; make the directory writable and see that the disk has room, then run again", e);
  }

  private static String place(FileSystemException e) {
    String kind = e.getClass().getSimpleName().replace("Exception", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return e.getFile() + " (" + (e.getReason() == null ? kind : e.getReason()) + ")";
  }
}
