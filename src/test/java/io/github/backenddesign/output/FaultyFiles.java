package io.github.backenddesign.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A disk that fails, or a process that dies, at a given step; a killed write leaves half a file. */
final class FaultyFiles implements FileOperations {

  /** What happens at the step. */
  enum Fault {
    FAILS_ONCE, FAILS_EVER_AFTER, KILLED
  }

  /** The process is gone: nothing it would do afterwards happens. */
  static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private record Planned(Fault fault, int step) {
  }

  private final FileOperations disk = new DiskFiles();
  private final List<Planned> faults = new ArrayList<>();
  private int steps;

  FaultyFiles(Fault fault, int step) {
    then(fault, step);
  }

  FaultyFiles then(Fault fault, int step) {
    faults.add(new Planned(fault, step));
    return this;
  }

  int steps() {
    return steps;
  }

  private boolean dies(Path path) throws FileSystemException {
    steps++;
    for (Planned planned : faults) {
      if (planned.fault() == Fault.KILLED && steps >= planned.step()) {
        return true;
      }
      if (steps == planned.step() || planned.fault() == Fault.FAILS_EVER_AFTER && steps > planned.step()) {
        throw new FileSystemException(path.toString(), null, "no room");
      }
    }
    return false;
  }

  private void step(Path path) throws FileSystemException {
    if (dies(path)) {
      throw new Killed();
    }
  }

  @Override
  public void createDirectory(Path directory) throws IOException {
    step(directory);
    disk.createDirectory(directory);
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    if (dies(file)) {
      disk.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      throw new Killed();
    }
    disk.write(file, bytes);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    step(to);
    disk.move(from, to);
  }

  @Override
  public void copy(Path from, Path to) throws IOException {
    step(to);
    disk.copy(from, to);
  }

  @Override
  public void delete(Path path) throws IOException {
    step(path);
    disk.delete(path);
  }
}
