package io.github.backenddesign.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Parsed;
import io.github.backenddesign.document.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

  @TempDir
  private Path temporary;

  private Path project;
  private InputFiles files;

  @BeforeEach
  void createProject() throws IOException {
    project = Files.createDirectories(temporary.resolve("project"));
    files = new InputFiles(new ProjectPaths(project));
  }

  @Test
  void readsAFileUnderThePathUsersKnow() throws IOException {
    Files.writeString(Files.createDirectory(project.resolve("docs")).resolve("prd.packet.json"), "{}");

    assertThat(files.read(project.resolve("docs/prd.packet.json"))).isEqualTo(Parsed.of(new InputFile("docs/prd.packet.json", "{}".getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void takesAMissingFileAsAbsent() {
    assertThat(files.read(project.resolve("decisions.yaml")).value()).isEmpty();
    assertThat(files.read(project.resolve("decisions.yaml")).problems()).isEmpty();
  }

  @Test
  void takesAMissingDirectoryAsHoldingNothing() {
    assertThat(files.readNamed(project.resolve("docs"), List.of("story-map.json"))).isEqualTo(Parsed.of(List.of()));
    assertThat(files.readPrefixed(project.resolve("docs"), "backend.")).isEqualTo(Parsed.of(List.of()));
  }

  @Test
  void blamesADirectoryInPlaceOfAFile() throws IOException {
    Files.createDirectory(project.resolve("decisions.yaml"));

    assertThat(lines(files.read(project.resolve("decisions.yaml")))).containsExactly("decisions.yaml is a directory; expected a file", "  -> move it elsewhere");
  }

  @Test
  void blamesAFileInPlaceOfTheDirectory() throws IOException {
    Files.createFile(project.resolve("docs"));

    assertThat(lines(files.readNamed(project.resolve("docs"), List.of("story-map.json")))).containsExactly(
        "docs is a file; expected a directory with the product documents", "  -> set backendDesign.docsDirectory to the directory they are in");
  }

  @Test
  void refusesFilesNobodyWrites() throws IOException {
    try (RandomAccessFile large = new RandomAccessFile(project.resolve("story-map.json").toFile(), "rw")) {
      large.setLength(51_000_000);
    }

    assertThat(lines(files.read(project.resolve("story-map.json")))).containsExactly(
        "story-map.json has 51 MB; expected at most 50 MB", "  -> check that this is the document it is named for");
  }

  @Test
  void doesNotFollowALinkOutOfTheProject() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret"), "secret");
    Files.createSymbolicLink(project.resolve("prd.packet.json"), secret);

    assertThat(lines(files.read(project.resolve("prd.packet.json")))).containsExactly(
        "prd.packet.json is a symbolic link that leads out of the project directory, and is not followed", "  -> copy the file into the project");
  }

  @Test
  void doesNotFollowALinkedDirectoryOutOfTheProjectEither() throws IOException {
    Files.writeString(Files.createDirectory(temporary.resolve("elsewhere")).resolve("prd.packet.json"), "{}");
    Files.createSymbolicLink(project.resolve("docs"), temporary.resolve("elsewhere"));

    assertThat(files.readNamed(project.resolve("docs"), List.of("prd.packet.json")).problems()).extracting(Problem::rule).containsExactly("input.leaves-project");
  }

  @Test
  void followsALinkInsideTheProject() throws IOException {
    Files.writeString(project.resolve("story-map.v2.json"), "{}");
    Files.createSymbolicLink(project.resolve("story-map.json"), Path.of("story-map.v2.json"));

    assertThat(files.read(project.resolve("story-map.json")).value()).map(InputFile::path).contains("story-map.json");
  }

  @Test
  void readsAPlaceThatWasConfiguredOutsideTheProject() throws IOException {
    Path shared = Files.createDirectory(temporary.resolve("shared"));
    Files.writeString(shared.resolve("prd.packet.json"), "{}");

    assertThat(files.readNamed(shared, List.of("prd.packet.json")).value().orElseThrow()).extracting(InputFile::path)
        .containsExactly(shared.resolve("prd.packet.json").toString().replace('\\', '/'));
  }

  @Test
  void blamesAFileTheUserMayNotRead() throws IOException {
    Path secret = Files.writeString(project.resolve("prd.packet.json"), "{}");
    assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret), "the user of this build may read every file");

    assertThat(lines(files.read(secret))).containsExactly("prd.packet.json cannot be read (access denied)", "  -> make it readable for the user who runs the build");
  }

  @Test
  void blamesALinkToNothing() throws IOException {
    Files.createSymbolicLink(project.resolve("story-map.json"), Path.of("gone.json"));

    assertThat(lines(files.read(project.resolve("story-map.json")))).containsExactly(
        "story-map.json is a symbolic link to a file that does not exist", "  -> restore the file, or remove the link");
  }

  @Test
  void findsFilesByPrefixInTheOrderOfTheirNames() throws IOException {
    for (String name : List.of("backend.openapi.yaml", "backend.design.md", "frontend.design.packet.json")) {
      Files.createFile(project.resolve(name));
    }

    assertThat(files.readPrefixed(project, "backend.").value().orElseThrow()).extracting(InputFile::path).containsExactly("backend.design.md", "backend.openapi.yaml");
  }

  private static List<String> lines(Parsed<?> read) {
    assertThat(read.value()).isEmpty();
    return read.problems().stream().flatMap(problem -> ConsoleText.problem(problem).stream()).toList();
  }
}
