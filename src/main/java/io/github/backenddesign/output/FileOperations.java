package io.github.backenddesign.output;

import java.io.IOException;
import java.nio.file.Path;

/** The few things a file set does to a disk, one system call each, so that tests can let any of them fail. */
interface FileOperations {

  /** Creates one directory whose parent exists. */
  void createDirectory(Path directory) throws IOException;

  /** Writes a file that did not exist before, down to the disk. */
  void write(Path file, byte[] bytes) throws IOException;

  /** Puts a file in the place of another one, or where none was, in one step. */
  void move(Path from, Path to) throws IOException;

  /** Makes a second copy. */
  void copy(Path from, Path to) throws IOException;

  /** Removes a file or an empty directory; does nothing where there is none. */
  void delete(Path path) throws IOException;
}
