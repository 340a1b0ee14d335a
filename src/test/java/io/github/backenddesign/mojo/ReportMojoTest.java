package io.github.backenddesign.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backenddesign.BackendDesigner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.reporting.MavenReportException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class ReportMojoTest {

  private static final String STORIES = """
      {"stories": [{"id": "US-001", "title": "Read an article", "persona": "Visitor", "want": "read an article", "so_that": "I learn something", "acceptance_criteria": ["The text is shown"]}]}
      """;

  /** By which builds of one project take turns; it stays, since removing it would let two in at once. */
  private static final String LOCK = "target/backend-design/replacement.lock";

  @TempDir
  private Path project;

  private final RecordingLog log = new RecordingLog();

  @Test
  @InjectMojo(goal = "report")
  void writesThePageAndNothingElseAlsoWhileDecisionsAreOpen(ReportMojo mojo) throws Exception {
    MojoProject.at(project).with("docs/story-map.json", STORIES).prepare(mojo, log, new BackendDesigner()::run);
    mojo.execute();
    assertThat(files()).containsExactly("docs/story-map.json", LOCK, "target/backend-design/report.html");
    assertThat(Files.readString(project.resolve("target/backend-design/report.html"))).contains("US-001").contains("<span class=\"badge draft\">draft</span>");
    assertThat(log.lines()).anyMatch(line -> line.matches("\\[INFO] Backend design report \\(draft, \\d+ open\\): target/backend-design/report.html"));
  }

  @Test
  @InjectMojo(goal = "report")
  void isAPageOfTheSite(ReportMojo mojo) throws Exception {
    MojoProject.at(project).with("docs/story-map.json", STORIES).prepare(mojo, log, new BackendDesigner()::run);
    mojo.setReportOutputDirectory(project.resolve("target/site").toFile());
    assertThat(mojo.isExternalReport()).isTrue();
    assertThat(mojo.canGenerateReport()).isTrue();
    mojo.generate(null, Locale.ROOT);
    assertThat(files()).containsExactly("docs/story-map.json", LOCK, "target/site/" + mojo.getOutputName() + ".html");
  }

  @Test
  @InjectMojo(goal = "report")
  void failsOnDocumentsItCanNotRead(ReportMojo mojo) throws Exception {
    MojoProject.at(project).with("docs/story-map.json", "{").prepare(mojo, log, new BackendDesigner()::run);
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class).hasNoCause();
    assertThatThrownBy(() -> mojo.generate(null, Locale.ROOT)).isInstanceOf(MavenReportException.class);
    assertThat(files()).containsExactly("docs/story-map.json");
  }

  private List<String> files() throws Exception {
    try (Stream<Path> files = Files.walk(project)) {
      return files.filter(Files::isRegularFile).map(file -> project.relativize(file).toString().replace('\\', '/')).sorted().toList();
    }
  }
}
