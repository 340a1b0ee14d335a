package io.github.backenddesign.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritablePlacesTest {

  @TempDir
  private Path temporary;

  private Path project;
  private WritablePlaces places;

  @BeforeEach
  void createProject() throws IOException {
    project = Files.createDirectories(temporary.resolve("project"));
    places = new WritablePlaces(new ProjectPaths(project));
  }

  @Test
  void hasNothingAgainstDirectoriesThatDoNotExistYet() throws IOException {
    assertThat(places.obstacles(List.of(project.resolve("docs/deep/backend.design.md"), project.resolve("decisions.yaml")))).isEmpty();
    assertThat(project).isEmptyDirectory();
  }

  @Test
  void namesADirectoryInPlaceOfAFile() throws IOException {
    Files.createDirectories(project.resolve("docs/backend.design.md"));

    assertThat(places.obstacles(List.of(project.resolve("docs/backend.design.md")))).containsExactly("docs/backend.design.md is a directory, but a file has to be written there. Move it elsewhere.");
  }

  @Test
  void namesAFileInPlaceOfADirectoryOnceForAllFilesBelowIt() throws IOException {
    Files.createFile(project.resolve("target"));

    assertThat(places.obstacles(List.of(project.resolve("target/backend-design/questions.md"), project.resolve("target/backend-design/report.json"))))
        .containsExactly("target is a file, but a directory is needed there. Move it elsewhere, or set another directory.");
  }

  @Test
  void namesALinkThatLeadsOutOfTheProject() throws IOException {
    Files.createDirectory(temporary.resolve("elsewhere"));
    Files.createSymbolicLink(project.resolve("docs"), temporary.resolve("elsewhere"));

    assertThat(places.obstacles(List.of(project.resolve("docs/backend.design.md")))).containsExactly(
        "docs is a symbolic link that leads out of the project directory. Set the directory to the place it leads to, or replace the link.");
  }

  @Test
  void namesADirectoryWithoutWritePermission() throws IOException {
    Path docs = Files.createDirectory(project.resolve("docs"));
    assumeThat(docs.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(docs)).as("the administrator may write everywhere").isFalse();

    assertThat(places.obstacles(List.of(docs.resolve("backend.design.md")))).containsExactly(
        "docs is a directory without write permission. Make it writable for the user who runs the build, or set another directory.");
  }
}
