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
      recoverAlone(journalDirectory);
      return replaceChanged(base, files, journalDirectory);
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
        recoverAlone(journalDirectory);
      }
    }
  }

  private void recoverAlone(Path journalDirectory) throws IOException {
    try {
      Optional<Journal> left = Journal.read(journalDirectory);
      if (left.isPresent()) {
        recover(left.get());
      }
      close(journalDirectory);
    } catch (FileSystemException e) {
      throw new IOException("can not put right what an interrupted run left: " + place(e) + "; make the directory writable, then run again", e);
    }
  }

  private void recover(Journal journal) throws IOException {
    switch (journal.state()) {
      case PREPARING -> forget(journal);
      case REPLACING -> {
        complete(journal);
        dropOld(journal);
      }
      case RESTORING -> restore(journal);
    }
  }

  private List<Path> replaceChanged(Path base, List<PlannedFile> files, Path journalDirectory) throws IOException {
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
      replace(changed, new Journal(Journal.State.PREPARING, Targets.missingDirectories(replacements), replacements), journalDirectory);
    }
    return replacements.stream().map(Journal.Replacement::target).toList();
  }

  private void replace(List<PlannedFile> files, Journal journal, Path journalDirectory) throws IOException {
    try {
      save(journal, journalDirectory);
      prepare(files, journal);
      save(journal.in(Journal.State.REPLACING), journalDirectory);
    } catch (IOException e) {
      goBack(e, () -> forget(journal), journalDirectory);
      throw e;
    }
    try {
      complete(journal);
    } catch (IOException e) {
      goBack(e, () -> undo(journal, journalDirectory), journalDirectory);
      throw e;
    }
    tidy(journal, journalDirectory);
  }

  /** All contents are new already; what can not be removed now waits, with the journal, for the next run. */
  private void tidy(Journal journal, Path journalDirectory) {
    try {
      dropOld(journal);
      close(journalDirectory);
    } catch (IOException leftForTheNextRun) {
      return;
    }
  }

  private void prepare(List<PlannedFile> files, Journal journal) throws IOException {
    for (Path directory : journal.newDirectories()) {
      operations.createDirectory(directory);
    }
    for (int i = 0; i < files.size(); i++) {
      Journal.Replacement replacement = journal.replacements().get(i);
      operations.write(replacement.fresh(), files.get(i).bytes());
      if (replacement.existed()) {
        operations.copy(replacement.target(), replacement.old());
      }
    }
  }

  private void complete(Journal journal) throws IOException {
    for (Journal.Replacement replacement : journal.replacements()) {
      if (Files.exists(replacement.fresh())) {
        operations.move(replacement.fresh(), replacement.target());
      }
    }
  }

  private void dropOld(Journal journal) throws IOException {
    for (Journal.Replacement replacement : journal.replacements()) {
      operations.delete(replacement.old());
    }
  }

  private void undo(Journal journal, Path journalDirectory) throws IOException {
    save(journal.in(Journal.State.RESTORING), journalDirectory);
    restore(journal);
  }

  /** A new content that still waits tells that its target was not touched. */
  private void restore(Journal journal) throws IOException {
    for (Journal.Replacement replacement : journal.replacements()) {
      if (Files.exists(replacement.fresh())) {
        continue;
      }
      if (!replacement.existed()) {
        operations.delete(replacement.target());
      } else if (Files.exists(replacement.old())) {
        operations.move(replacement.old(), replacement.target());
      }
    }
    forget(journal);
  }

  private void forget(Journal journal) throws IOException {
    for (Journal.Replacement replacement : journal.replacements()) {
      operations.delete(replacement.old());
      operations.delete(replacement.fresh());
    }
    for (int i = journal.newDirectories().size() - 1; i >= 0; i--) {
      Path directory = journal.newDirectories().get(i);
      if (isEmpty(directory)) {
        operations.delete(directory);
      }
    }
  }

  private void save(Journal journal, Path directory) throws IOException {
    operations.write(Journal.draft(directory), journal.bytes());
    operations.move(Journal.draft(directory), Journal.file(directory));
  }

  private void close(Path journalDirectory) throws IOException {
    for (Path file : List.of(Journal.draft(journalDirectory), Journal.file(journalDirectory))) {
      if (Files.exists(file)) {
        operations.delete(file);
      }
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  /** What goes wrong on the way back is left to the next recovery; the first failure is the one to tell. */
  private void goBack(IOException failure, Step wayBack, Path journalDirectory) {
    try {
      wayBack.run();
      close(journalDirectory);
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

  private static boolean isEmpty(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try (var entries = Files.list(directory)) {
      return entries.findAny().isEmpty();
    }
  }
}
