package io.github.backenddesign.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Replaces files in a process of its own, which is halted at a step of the work, or replaces them many times. */
final class OtherProcess {

  static final int HALTED = 9;

  private OtherProcess() {
  }

  /** The files, all with this content in them. */
  static List<PlannedFile> files(String content) {
    return List.of("docs/a.md", "docs/b.json", "docs/deep/er/c.yaml", "target/d.md").stream()
        .map(path -> new PlannedFile(path, (path + ": " + content + "\n").repeat(2_000).getBytes(StandardCharsets.UTF_8))).toList();
  }

  static Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), OtherProcess.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** Arguments: base directory, content, step to halt at (0 for never), how often to replace. */
  public static void main(String[] arguments) throws IOException {
    Path base = Path.of(arguments[0]);
    int step = Integer.parseInt(arguments[2]);
    for (int round = 0; round < Integer.parseInt(arguments[3]); round++) {
      new FileSet(step == 0 ? new DiskFiles() : new Halting(step)).replace(base, files(arguments[1] + " " + round), base.resolve("work"));
    }
  }

  /** A disk under a process that is halted: at the step before anything happens, but with half a file on disk where a file was to be written. */
  private static final class Halting implements FileOperations {

    private final FileOperations disk = new DiskFiles();
    private final int step;
    private int steps;

    Halting(int step) {
      this.step = step;
    }

    private boolean isDue() {
      return ++steps >= step;
    }

    private void step() {
      if (isDue()) {
        Runtime.getRuntime().halt(HALTED);
      }
    }

    @Override
    public void createDirectory(Path directory) throws IOException {
      step();
      disk.createDirectory(directory);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
      if (isDue()) {
        disk.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        Runtime.getRuntime().halt(HALTED);
      }
      disk.write(file, bytes);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      step();
      disk.move(from, to);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
      step();
      disk.copy(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
      step();
      disk.delete(path);
    }
  }
}
