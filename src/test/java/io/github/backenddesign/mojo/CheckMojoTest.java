package io.github.backenddesign.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.DesignRun;
import io.github.backenddesign.decision.Bookkeeping;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.output.PlannedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class CheckMojoTest {

  private static final String PACKET = """
      {
        "modules": [
          {
            "id": "articles",
            "purpose": "%s"
          }
        ]
      }
      """;
  private static final String CONTRACT = "# x-generated-by: backend-design-maven-plugin\nopenapi: 3.1.0\n";

  @TempDir
  private Path project;

  private final RecordingLog log = new RecordingLog();

  @Test
  @InjectMojo(goal = "check")
  void passesWhereWhatIsCheckedInIsWhatWouldBeGenerated(CheckMojo mojo) throws Exception {
    prepare(mojo, PACKET.formatted("Writing."), CONTRACT);

    mojo.execute();

    assertThat(log.lines()).containsExactly("[INFO] Backend design complete: 0 decisions, nothing changed, see docs/backend.design.md");
  }

  @Test
  @InjectMojo(goal = "check")
  void showsWhatDiffersFileByFileAndTheCommandThatMendsIt(CheckMojo mojo) throws Exception {
    MojoProject.at(project).with("docs/backend.graphqls", "# x-generated-by: backend-design-maven-plugin\ntype Query").with("docs/backend.notes.md", "by hand");
    prepare(mojo, PACKET.formatted("Reading."), null);
    Map<String, String> before = files();

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class).hasNoCause().hasMessage("""

        What is checked in is not what the documents and answers give (- is checked in, + would be generated):
          docs/backend.design.packet.json: differs (-1 +1 lines)
            line 5, at "id": "articles"
            -       "purpose": "Reading."
            +       "purpose": "Writing."
          docs/backend.openapi.yaml: is missing
          docs/backend.graphqls: is not generated any more; delete it
        Nothing was written. Run mvn io.github.backenddesign:backend-design-maven-plugin:0.1.0-SNAPSHOT:generate-backend-design, look at the changes, and check them in.""");
    assertThat(files()).isEqualTo(before);
    assertThat(project.resolve("target/backend-design/report.json")).as("work files are written").isRegularFile();
  }

  @Test
  @InjectMojo(goal = "check")
  void noticesARecordThatIsNotWrittenAnyMoreAlsoWhereRecordsAreSwitchedOff(CheckMojo mojo) throws Exception {
    MojoProject.at(project).with("decisions.yaml", MojoProject.ALL_ANSWERED).with("docs/adr/session.md", "---\n# x-generated-by: backend-design-maven-plugin\n---\n").with("docs/adr/sketches/session.md", "by hand")
        .prepare(mojo, log, request -> new DesignRun(DesignRun.Status.COMPLETE, List.of(), List.of(), List.of(), request.existing().stream().map(InputFile::path).toList(), List.of(), Bookkeeping.NONE, Optional.empty()));

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class).hasMessage("""

        What is checked in is not what the documents and answers give (- is checked in, + would be generated):
          docs/adr/session.md: is not generated any more; delete it
        Nothing was written. Run mvn io.github.backenddesign:backend-design-maven-plugin:0.1.0-SNAPSHOT:generate-backend-design, look at the changes, and check them in.""");
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  @org.apache.maven.api.plugin.testing.MojoParameter(name = "frozen", value = "true")
  void aFrozenBuildDoesTheSame(GenerateMojo mojo) throws Exception {
    prepare(mojo, PACKET.formatted("Reading."), CONTRACT);
    Map<String, String> before = files();

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class).hasMessageContaining("docs/backend.design.packet.json: differs (-1 +1 lines)");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  @org.apache.maven.api.plugin.testing.MojoParameter(name = "frozen", value = "true")
  void aFrozenBuildWithNothingToDoSaysSo(GenerateMojo mojo) throws Exception {
    prepare(mojo, PACKET.formatted("Writing."), CONTRACT);
    PluginDescriptor plugin = MojoExtension.getVariableValueFromObject(mojo, "plugin");
    plugin.setArtifacts(List.of());
    mojo.execute();
    mojo.setDesigner(request -> {
      throw new AssertionError("nothing changed, so nothing has to run");
    });

    mojo.execute();

    assertThat(log.lines()).last().isEqualTo("[INFO] Backend design is up to date: 0 decisions, nothing changed, see docs/backend.design.md");
  }

  @Test
  @InjectMojo(goal = "check")
  void asksForADecisionFirst(CheckMojo mojo) throws Exception {
    MojoProject.at(project).with("decisions.yaml", "decisions:\n").prepare(mojo, log, new SmallCore());

    assertThatThrownBy(mojo::execute).hasMessageStartingWith("\n2 decisions are open.");
    assertThat(project.resolve("docs")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "check")
  void doesNotMindOtherLineEndings(CheckMojo mojo) throws Exception {
    prepare(mojo, PACKET.formatted("Writing.").replace("\n", "\r\n"), CONTRACT.replace("\n", "\r\n"));

    mojo.execute();

    assertThat(log.lines()).hasSize(1);
  }

  @Test
  @InjectMojo(goal = "check")
  void mindsAMissingLastLineBreak(CheckMojo mojo) throws Exception {
    prepare(mojo, PACKET.formatted("Writing."), CONTRACT.stripTrailing());

    assertThatThrownBy(mojo::execute).hasMessageContaining("docs/backend.openapi.yaml: differs (-0 +1 lines)");
  }

  @Test
  @InjectMojo(goal = "check")
  void leavesWhatAnInterruptedRunLeftAndSaysWhatPutsItRight(CheckMojo mojo) throws Exception {
    MojoProject.at(project).with("target/backend-design/replacement.journal", "preparing\nreplace " + project.resolve("docs/backend.design.md") + "\n").with("docs/.backend.design.md.backend-design.new", "half");
    prepare(mojo, PACKET.formatted("Writing."), CONTRACT);
    Map<String, String> before = files();

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class).hasMessage("\nAn interrupted run left the generated files half replaced. "
        + "Run mvn io.github.backenddesign:backend-design-maven-plugin:0.1.0-SNAPSHOT:generate-backend-design, which puts them right.");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  @InjectMojo(goal = "decide")
  @org.apache.maven.api.plugin.testing.MojoParameter(name = "frozen", value = "true")
  void decideWritesNoAnswersIntoAFrozenProject(DecideMojo mojo) throws Exception {
    MojoProject.at(project).with("decisions.yaml", "decisions:\n").prepare(mojo, log, new SmallCore());

    assertThatThrownBy(mojo::execute).hasMessage("\nbackendDesign.frozen is set, so no answer may be written. Run decide without it.");
    assertThat(project.resolve("decisions.yaml")).hasContent("decisions:\n");
  }

  @Test
  void showsOnlyTheFirstLinesOfALongDifferenceAndOfLongLinesWhereTheyDiffer() {
    List<String> before = IntStream.range(0, 40).mapToObj(i -> i == 0 ? "# Title" : "old " + i).toList();
    List<String> after = IntStream.range(0, 41).mapToObj(i -> i == 0 ? "# Title" : "x".repeat(200) + i).toList();
    List<String> lines = DifferenceText.lines(new CheckedIn.Difference("docs/a.md", CheckedIn.Kind.CHANGED, before, LineDiff.between(before, after)));

    assertThat(lines).hasSize(DifferenceText.SHOWN_LINES + 3).startsWith("  docs/a.md: differs (-39 +40 lines)", "    line 2, at # Title", "    - old 1")
        .contains("    + " + "x".repeat(140) + "...").endsWith("    ... and 67 more lines");
  }

  @Test
  void findsTheSmallestChanges() {
    assertThat(LineDiff.between(List.of("a", "b", "c", "d", "e"), List.of("a", "c", "x", "d", "e", "f")))
        .containsExactly(new LineDiff.Change(2, List.of("b"), List.of()), new LineDiff.Change(4, List.of(), List.of("x")), new LineDiff.Change(6, List.of(), List.of("f")));
    assertThat(LineDiff.between(List.of("a"), List.of("a"))).isEmpty();
  }

  @Test
  void takesVeryLargeChangesAsOne() {
    List<String> before = IntStream.range(0, 5000).mapToObj(i -> "a" + i).toList();
    List<String> after = IntStream.range(0, 5000).mapToObj(i -> "b" + i).toList();
    assertThat(LineDiff.between(before, after)).containsExactly(new LineDiff.Change(1, before, after));
  }

  /** Packet and contract as they are checked in; the run always plans the same. */
  private void prepare(BackendDesignMojo mojo, String packet, String contract) throws Exception {
    MojoProject here = MojoProject.at(project).with("decisions.yaml", MojoProject.ALL_ANSWERED).with("docs/backend.design.packet.json", packet);
    if (contract != null) {
      here.with("docs/backend.openapi.yaml", contract);
    }
    here.prepare(mojo, log, planning());
  }

  private static Function<DesignRequest, DesignRun> planning() {
    return request -> new DesignRun(DesignRun.Status.COMPLETE, List.of(), List.of(), List.of(planned("docs/backend.design.packet.json", PACKET.formatted("Writing.")),
        planned("docs/backend.openapi.yaml", CONTRACT), planned("target/backend-design/report.json", "{}")),
        request.existing().stream().map(file -> file.path()).filter(path -> path.endsWith(".graphqls")).toList(), List.of(), io.github.backenddesign.decision.Bookkeeping.NONE, java.util.Optional.empty());
  }

  private static PlannedFile planned(String path, String text) {
    return new PlannedFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** All files outside the work directory. */
  private Map<String, String> files() throws IOException {
    try (Stream<Path> files = Files.walk(project)) {
      return files.filter(file -> Files.isRegularFile(file) && !file.startsWith(project.resolve("target"))).collect(Collectors.toMap(Path::toString, CheckMojoTest::text, (a, b) -> a, TreeMap::new));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
