package io.github.backenddesign.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The steps by which files are replaced, each of which can be taken again after a kill; {@link FileSet} says in which order. */
final class ReplacementSteps {

  private final FileOperations operations;
  private final Path directory;

  /** The journal is kept in this directory. */
  ReplacementSteps(FileOperations operations, Path directory) {
    this.operations = operations;
    this.directory = directory;
  }

  /** Goes on from where the journal says that the work came to a halt. */
  void recover(Journal journal) throws IOException {
    switch (journal.state()) {
      case PREPARING -> forget(journal);
      case REPLACING -> {
        complete(journal);
        dropOld(journal);
      }
      case RESTORING -> restore(journal);
    }
  }

  /** Puts new contents and copies of the old ones beside their targets. */
  void prepare(List<PlannedFile> files, Journal journal) throws IOException {
    for (Path missing : journal.newDirectories()) {
      operations.createDirectory(missing);
    }
    for (int i = 0; i < files.size(); i++) {
      Journal.Replacement replacement = journal.replacements().get(i);
      operations.write(replacement.fresh(), files.get(i).bytes());
      if (replacement.existed()) {
        operations.copy(replacement.target(), replacement.old());
      }
    }
  }

  /** Puts new contents into their places. */
  void complete(Journal journal) throws IOException {
    for (Journal.Replacement replacement : journal.replacements()) {
      if (Files.exists(replacement.fresh())) {
        operations.move(replacement.fresh(), replacement.target());
      }
    }
  }

  /** Removes the copies of what was there before. */
  void dropOld(Journal journal) throws IOException {
    for (Journal.Replacement replacement : journal.replacements()) {
      operations.delete(replacement.old());
    }
  }

  /** Brings back what was there, and says so first, in case that this too is interrupted. */
  void undo(Journal journal) throws IOException {
    save(journal.in(Journal.State.RESTORING));
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

  /** Removes all that waits, and directories made for it. */
  void forget(Journal journal) throws IOException {
    for (Journal.Replacement replacement : journal.replacements()) {
      operations.delete(replacement.old());
      operations.delete(replacement.fresh());
    }
    for (int i = journal.newDirectories().size() - 1; i >= 0; i--) {
      Path made = journal.newDirectories().get(i);
      if (isEmpty(made)) {
        operations.delete(made);
      }
    }
  }

  /** Notes how far the work came; the journal itself is replaced in one step. */
  void save(Journal journal) throws IOException {
    operations.write(Journal.draft(directory), journal.bytes());
    operations.move(Journal.draft(directory), Journal.file(directory));
  }

  /** Nothing is left to do. */
  void close() throws IOException {
    for (Path file : List.of(Journal.draft(directory), Journal.file(directory))) {
      if (Files.exists(file)) {
        operations.delete(file);
      }
    }
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
