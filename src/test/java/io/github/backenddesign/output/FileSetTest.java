package io.github.backenddesign.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backenddesign.output.FaultyFiles.Fault;
import io.github.backenddesign.output.FaultyFiles.Killed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileSetTest {

  private static final List<PlannedFile> NEW = List.of(
      file("docs/a.md", "new a"), file("docs/b.json", "new b"), file("docs/deep/er/c.yaml", "new c"), file("docs/same.md", "same"), file("target/d.md", "new d"));

  @TempDir
  Path base;

  private Path journal;
  private Map<String, String> before;
  private Map<String, String> after;

  @BeforeEach
  void oldFiles() throws IOException {
    journal = base.resolve("work");
    Files.createDirectories(base.resolve("docs"));
    Files.createDirectories(journal);
    Files.writeString(base.resolve("docs/a.md"), "old a, longer than the new one");
    Files.writeString(base.resolve("docs/b.json"), "old b");
    Files.writeString(base.resolve("docs/same.md"), "same");
    Files.writeString(base.resolve("docs/mine.md"), "not ours");
    before = contents();
    after = new TreeMap<>(before);
    NEW.forEach(file -> after.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8)));
  }

  @Test
  void replacesWhatDiffersAndNamesIt() throws IOException {
    assertThat(new FileSet().replace(base, NEW, journal)).containsExactly(
        base.resolve("docs/a.md"), base.resolve("docs/b.json"), base.resolve("docs/deep/er/c.yaml"), base.resolve("target/d.md"));
    assertThat(contents()).isEqualTo(after);
  }

  @Test
  void removesWhatIsThereAndNothingElse() throws IOException {
    assertThat(new FileSet().remove(base, List.of("docs/b.json", "docs/never-there.md"))).containsExactly(base.resolve("docs/b.json"));
    before.remove("docs/b.json");
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void doesNotTouchWhatIsTheSame() throws IOException {
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(base.resolve("docs/same.md"), longAgo);
    new FileSet().replace(base, NEW, journal);
    assertThat(Files.getLastModifiedTime(base.resolve("docs/same.md"))).isEqualTo(longAgo);
    assertThat(new FileSet(failingAt(1)).replace(base, NEW, journal)).isEmpty();
  }

  @Test
  void refusesPathsThatLeadOut() {
    assertThatThrownBy(() -> new FileSet().replace(base, List.of(file("docs/x.md", "x"), file("docs/../../escape.md", "x")), journal)).isInstanceOf(IOException.class)
        .hasMessage("refuses to write docs/../../escape.md, which leads out of " + base + "; give the directory as an absolute path");
    assertThat(base.resolve("../escape.md")).doesNotExist();
    assertThat(base.resolve("docs/x.md")).doesNotExist();
  }

  @Test
  void writesToAbsolutePathsAsTheyAre(@TempDir Path elsewhere) throws IOException {
    new FileSet().replace(base, List.of(file(elsewhere.resolve("out/x.md").toString(), "x")), journal);
    assertThat(elsewhere.resolve("out/x.md")).hasContent("x");
  }

  @Test
  void keepsALinkAndReplacesWhatItLeadsTo(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("real.md"), "old");
    Path link = Files.createSymbolicLink(base.resolve("docs/link.md"), elsewhere.resolve("real.md"));
    new FileSet().replace(base, List.of(file("docs/link.md", "new")), journal);
    assertThat(link).isSymbolicLink().hasContent("new");
    assertThat(elsewhere.resolve("real.md")).hasContent("new");
  }

  @Test
  void saysWhichDirectoryIsInTheWay() throws IOException {
    Files.createDirectories(base.resolve("docs/x.md"));
    assertThatThrownBy(() -> new FileSet().replace(base, List.of(file("docs/x.md", "x")), journal))
        .hasMessage("can not write " + base.resolve("docs/x.md") + ", which is a directory; remove it, then run again");
  }

  @Test
  void saysWhatFailedAndWhatToDo() {
    assertThatThrownBy(() -> new FileSet(failingAt(5)).replace(base, NEW, journal)).isInstanceOf(IOException.class)
        .hasMessage("can not write " + base.resolve("target") + " (no room); nothing was changed; make the directory writable and see that the disk has room, then run again");
  }

  @Test
  void saysHowToGoOnWhenTheJournalIsUnreadable() throws IOException {
    Files.writeString(journal.resolve("replacement.journal"), "nonsense\n");
    assertThatThrownBy(() -> new FileSet().replace(base, NEW, journal)).hasMessage("can not read " + journal.resolve("replacement.journal")
        + ", which tells how far an interrupted run came; compare the generated files with version control, then delete it");
  }

  @ParameterizedTest(name = "{0} at step {1}")
  @MethodSource("faults")
  void isAllOldOrAllNewWhateverHappens(Fault fault, int step) throws IOException {
    boolean thrown = false;
    try {
      new FileSet(new FaultyFiles(fault, step)).replace(base, NEW, journal);
    } catch (IOException | Killed e) {
      thrown = true;
    }
    if (fault == Fault.FAILS_ONCE) {
      assertThat(visible(contents())).isEqualTo(thrown ? before : after);
    }
    new FileSet().recover(journal);
    assertThat(contents()).isIn(before, after);
    assertThat(new FileSet().replace(base, NEW, journal)).isNotNull();
    assertThat(contents()).isEqualTo(after);
  }

  @ParameterizedTest(name = "killed at step {1} after a failure at step 16")
  @MethodSource("faults")
  void comesBackEvenWhenKilledOnTheWayBack(Fault fault, int step) throws IOException {
    try {
      new FileSet(new FaultyFiles(Fault.FAILS_ONCE, 16).then(fault, 16 + step)).replace(base, NEW, journal);
    } catch (IOException | Killed e) {
      assertThat(e).isNotNull();
    }
    new FileSet().recover(journal);
    assertThat(contents()).isIn(before, after);
  }

  @ParameterizedTest(name = "recovery killed at step {1}")
  @MethodSource("faults")
  void recoversEvenFromAKilledRecovery(Fault fault, int step) throws IOException {
    assertThatThrownBy(() -> new FileSet(new FaultyFiles(Fault.KILLED, 17)).replace(base, NEW, journal)).isInstanceOf(Killed.class);
    try {
      new FileSet(new FaultyFiles(fault, step)).recover(journal);
    } catch (IOException | Killed e) {
      assertThat(e).isNotNull();
    }
    new FileSet().recover(journal);
    assertThat(contents()).isEqualTo(after);
  }

  static Stream<Arguments> faults() {
    return Stream.of(Fault.values()).flatMap(fault -> IntStream.rangeClosed(1, 26).mapToObj(step -> Arguments.of(fault, step)));
  }

  @Test
  void theFaultsReachEveryStep() throws IOException {
    FaultyFiles counting = new FaultyFiles(Fault.KILLED, Integer.MAX_VALUE);
    new FileSet(counting).replace(base, NEW, journal);
    assertThat(counting.steps()).isEqualTo(22);
  }

  private static FaultyFiles failingAt(int step) {
    return new FaultyFiles(Fault.FAILS_ONCE, step);
  }

  private static PlannedFile file(String path, String text) {
    return new PlannedFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(base)) {
      for (Path file : files.filter(path -> Files.isRegularFile(path) || path.getFileName().toString().matches("deep|er|target")).toList()) {
        contents.put(base.relativize(file).toString().replace('\\', '/'), Files.isDirectory(file) ? "" : Files.readString(file));
      }
    }
    contents.values().removeIf(String::isEmpty);
    return contents;
  }

  /** Without what only waits to be removed. */
  private static Map<String, String> visible(Map<String, String> contents) {
    Map<String, String> visible = new TreeMap<>(contents);
    visible.keySet().removeIf(path -> path.contains("/.") || path.startsWith("work/"));
    return visible;
  }
}
