package io.github.backenddesign.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files replaced on a disk that is really full: one in memory, mounted for the test alone where the system lets everybody do so. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {

  private static final String MOUNT = "mount -t tmpfs -o size=400k none \"$0\" && exec \"$@\"";

  @TempDir
  private Path base;

  @Test
  void leavesEverythingAsItWasAndSaysWhatIsFull() throws Exception {
    assumeTrue(run(List.of("true")).equals(""), "nobody but root may mount here");

    String said = run(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), FullDiskTest.class.getName(), base.toString()));

    assertThat(said.replaceFirst("/[^ ]+/(?:docs|target)/[^ ]+", "FILE")).isEqualTo("""
        can not write FILE (No space left on device); nothing was changed; make the directory writable and see that the disk has room, then run again
        as before
        """);
  }

  private String run(List<String> command) throws IOException, InterruptedException {
    List<String> inside = new ArrayList<>(List.of("unshare", "--map-root-user", "--mount", "sh", "-c", MOUNT, base.toString()));
    inside.addAll(command);
    try {
      Process process = new ProcessBuilder(inside).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return said;
    } catch (IOException noSuchCommand) {
      return noSuchCommand.toString();
    }
  }

  /** Inside: the old files fit once, but not beside the new ones. */
  public static void main(String[] arguments) throws IOException {
    Path base = Path.of(arguments[0]);
    new FileSet().replace(base, OtherProcess.files("old"), base.resolve("work"));
    List<String> before = contents(base);
    try {
      new FileSet().replace(base, OtherProcess.files("new"), base.resolve("work"));
      System.out.println("there was room");
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(contents(base).equals(before) ? "as before" : "changed: " + contents(base));
  }

  /** Names and sizes, and what is in each file. */
  private static List<String> contents(Path base) throws IOException {
    List<String> contents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(base)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        contents.add(base.relativize(file) + " " + Files.size(file) + " " + Files.readString(file).hashCode());
      }
    }
    return contents;
  }
}
