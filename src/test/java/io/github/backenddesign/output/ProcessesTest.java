package io.github.backenddesign.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files replaced by real processes: one that dies on the way, two at the same time. */
class ProcessesTest {

  @TempDir
  private Path base;

  @ParameterizedTest(name = "halted at step {0}")
  @ValueSource(ints = {1, 4, 6, 9, 12, 13, 15, 17, 19, 21})
  void aProcessThatDiesLeavesWhatTheNextPutsRight(int step) throws Exception {
    new FileSet().replace(base, OtherProcess.files("old"), base.resolve("work"));
    Files.delete(base.resolve("target/d.md"));
    Files.delete(base.resolve("target"));
    Map<String, String> before = contents();

    Process halted = OtherProcess.start(base.toString(), "new", String.valueOf(step), "1");
    String said = new String(halted.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(halted.waitFor()).as(said).isEqualTo(OtherProcess.HALTED);

    new FileSet().recover(base.resolve("work"));
    assertThat(contents()).isIn(before, planned("new 0"));
    new FileSet().replace(base, OtherProcess.files("new 0"), base.resolve("work"));
    assertThat(contents()).isEqualTo(planned("new 0"));
  }

  @Test
  void twoBuildsAtOnceEndWithAllFilesOfOne() throws Exception {
    Process one = OtherProcess.start(base.toString(), "one", "0", "40");
    Process other = OtherProcess.start(base.toString(), "other", "0", "40");
    String said = new String(one.getInputStream().readAllBytes(), StandardCharsets.UTF_8) + new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(one.waitFor()).as(said).isZero();
    assertThat(other.waitFor()).as(said).isZero();
    assertThat(contents()).isIn(planned("one 39"), planned("other 39"));
  }

  private static Map<String, String> planned(String content) {
    return OtherProcess.files(content).stream().collect(Collectors.toMap(PlannedFile::path, file -> new String(file.bytes(), StandardCharsets.UTF_8), (a, b) -> a, TreeMap::new));
  }

  /** All files but those the lock needs. */
  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(base)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(base.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    contents.remove("work/replacement.lock");
    return contents;
  }
}
