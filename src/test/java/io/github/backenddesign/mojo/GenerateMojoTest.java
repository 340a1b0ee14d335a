package io.github.backenddesign.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.DesignRun;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.decision.Bookkeeping;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.output.ContractChange;
import io.github.backenddesign.output.PlannedFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class GenerateMojoTest {

  @TempDir
  private Path project;

  private final RecordingLog log = new RecordingLog();

  @Test
  @InjectMojo(goal = "generate-backend-design")
  void asksAndFailsWhileDecisionsAreOpen(GenerateMojo mojo) throws Exception {
    MojoProject.at(project).prepare(mojo, log, new SmallCore());

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class).hasNoCause().message().matches(java.util.regex.Pattern.quote("""

        2 decisions are open.
          api-style: How do clients call the backend?
              recommended: rest (REST over HTTP)
          authentication: How do users prove who they are?
              recommended: password (E-mail and password)
        Answer in one of two ways, then build again:
          - write the answers into decisions.yaml; all questions with their options, pros and cons are in target/backend-design/questions.md
          - take what is recommended: mvn io.github.backenddesign:backend-design-maven-plugin:""") + "[^:]+"
        + java.util.regex.Pattern.quote(":decide -DacceptRecommended  (some only: -DacceptRecommended=id,id)"));
    assertThat(project.resolve("decisions.yaml")).isRegularFile();
    assertThat(project.resolve("target/backend-design/questions.md")).isRegularFile();
    assertThat(project.resolve("docs/backend.design.md")).isRegularFile();
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  void passesWithOneLineOnceAllIsAnswered(GenerateMojo mojo) throws Exception {
    MojoProject.at(project).with("decisions.yaml", MojoProject.ALL_ANSWERED).prepare(mojo, log, new SmallCore());

    mojo.execute();

    assertThat(log.lines()).containsExactly("[INFO] Backend design complete: 3 decisions, 2 files written, see docs/backend.design.md");
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  @MojoParameter(name = "failOn", value = "none")
  void passesWithTheListAsWarningsWhereFailOnLetsOpenDecisionsPass(GenerateMojo mojo) throws Exception {
    MojoProject.at(project).with("decisions.yaml", "decisions:\n  api-style: rest\n  authentication: password\n").prepare(mojo, log, new SmallCore());

    mojo.execute();

    assertThat(log.lines()).startsWith("[WARNING] 1 decision is open.", "[WARNING]   session: What proves who is calling?", "[WARNING]       recommended: token (Opaque token)")
        .endsWith("[WARNING] Backend design is a draft: 1 open decision, 2 files written, see target/backend-design/questions.md");
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  @MojoParameter(name = "failOn", value = "never")
  void refusesAFailOnItDoesNotKnow(GenerateMojo mojo) throws Exception {
    MojoProject.at(project).prepare(mojo, log, new SmallCore());

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class).hasMessage("\nbackendDesign.failOn is \"never\"; expected required, blocking or none.");
    assertThat(project).isEmptyDirectory();
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  void touchesNothingWhenNothingChanged(GenerateMojo mojo) throws Exception {
    MojoProject.at(project).with("decisions.yaml", MojoProject.ALL_ANSWERED).prepare(mojo, log, new SmallCore());
    mojo.execute();
    Path design = project.resolve("docs/backend.design.md");
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(design, longAgo);

    mojo.execute();

    assertThat(Files.getLastModifiedTime(design)).isEqualTo(longAgo);
    assertThat(log.lines()).last().isEqualTo("[INFO] Backend design complete: 3 decisions, nothing changed, see docs/backend.design.md");
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  void neverWritesOverTheAnswersOfTheTeam(GenerateMojo mojo) throws Exception {
    MojoProject.at(project).with("decisions.yaml", MojoProject.ALL_ANSWERED).prepare(mojo, log, request -> new DesignRun(DesignRun.Status.COMPLETE, List.of(), List.of(),
        List.of(new PlannedFile("decisions.yaml", new byte[0]))));

    mojo.execute();

    assertThat(project.resolve("decisions.yaml")).hasContent(MojoProject.ALL_ANSWERED);
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  void tellsHowTheContractChangedInOneBlockAndRemovesTheFileOfAnEarlierStyle(GenerateMojo mojo) throws Exception {
    List<ContractChange> changes = List.of(new ContractChange(ContractChange.Kind.BREAKING, "article.list", "is called as query articles instead of GET /articles", List.of(), List.of("api-style")),
        new ContractChange(ContractChange.Kind.ADDITIVE, "tag.add", "is new", List.of("US-040"), List.of()));
    DesignRun run = new DesignRun(DesignRun.Status.COMPLETE, List.of(), List.of(), List.of(), List.of("docs/backend.openapi.yaml"), changes, Bookkeeping.NONE, Optional.empty());
    MojoProject.at(project).with("decisions.yaml", MojoProject.ALL_ANSWERED).with("docs/backend.openapi.yaml", "# ours").prepare(mojo, log, request -> run);

    mojo.execute();

    assertThat(log.lines()).containsExactly(
        "[WARNING] The contract differs from the decided one: 1 breaking, 1 additive, 0 wording.",
        "[WARNING]   breaking  article.list is called as query articles instead of GET /articles  (api-style)",
        "[WARNING]   additive  tag.add is new  (US-040)",
        "[INFO] Removed docs/backend.openapi.yaml: the design has no such file any more.",
        "[INFO] Backend design complete: 0 decisions, nothing changed, see docs/backend.design.md");
    assertThat(project.resolve("docs/backend.openapi.yaml")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  void tellsAllProblemsByPlaceAndFailsForTheErrors(GenerateMojo mojo) throws Exception {
    Problem error = Problem.error("document.not-json", SourceLocation.at("docs/story-map.json", 3, 7), "not JSON: found \"}\"").withRemedy("add the missing value");
    Problem warning = Problem.warning("product.priority", SourceLocation.at("docs/prd.packet.json", 41, 17), "priority is \"High\"; expected P0, P1, P2 or P3").about("FR-007");
    Problem note = Problem.note("product.unread", SourceLocation.at("docs/prd.packet.json", 2, 3), "member \"colour\" was not read");
    MojoProject.at(project).with("decisions.yaml", MojoProject.ALL_ANSWERED).prepare(mojo, log, new SmallCore(error, warning, note));

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class).hasMessage("\nThe documents and answers have 1 error, listed above. Mend it and build again.");
    assertThat(log.lines()).containsExactly(
        "[DEBUG] docs/prd.packet.json:2:3 member \"colour\" was not read",
        "[WARNING] docs/prd.packet.json:41:17 FR-007: priority is \"High\"; expected P0, P1, P2 or P3",
        "[ERROR] docs/story-map.json:3:7 not JSON: found \"}\"",
        "[ERROR]   -> add the missing value",
        "[INFO] 1 note (shown with -X): product.unread 1",
        "[INFO] 1 error, 1 warning, 1 note.");
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  void handsTheDocumentsAnswersAndFormerOutputsToTheCore(GenerateMojo mojo) throws Exception {
    AtomicReference<DesignRequest> seen = new AtomicReference<>();
    MojoProject.at(project).with("docs/story-map.json", "{}").with("docs/prd.packet.json", "{}").with("docs/notes.txt", "").with("docs/backend.design.md", "old")
        .with("decisions.yaml", MojoProject.ALL_ANSWERED).prepare(mojo, log, request -> {
          seen.set(request);
          return new SmallCore().apply(request);
        });

    mojo.execute();

    assertThat(seen.get().documents()).extracting(InputFile::path).containsExactly("docs/story-map.json", "docs/prd.packet.json");
    assertThat(seen.get().decisions()).map(InputFile::path).contains("decisions.yaml");
    assertThat(seen.get().existing()).extracting(InputFile::path).containsExactly("docs/backend.design.md");
    assertThat(seen.get().paths()).isEqualTo(new DesignRequest.Paths("docs", "decisions.yaml", "docs", "target/backend-design"));
    assertThat(seen.get().options().failOn()).isEqualTo(DesignRequest.FailOn.REQUIRED);
    assertThat(seen.get().options().strict()).isFalse();
    assertThat(seen.get().options().version()).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(seen.get().readProblems()).isEmpty();
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  @MojoParameter(name = "catalogs", value = "house-rules.yaml,missing.yaml")
  void readsTheNamedCatalogsAndMissesThoseThatAreNotThere(GenerateMojo mojo) throws Exception {
    AtomicReference<DesignRequest> seen = new AtomicReference<>();
    MojoProject here = MojoProject.at(project).with("house-rules.yaml", "entries: []").with("decisions.yaml", MojoProject.ALL_ANSWERED);
    here.prepare(mojo, log, request -> {
      seen.set(request);
      return new SmallCore().apply(request);
    });
    org.apache.maven.api.plugin.testing.MojoExtension.setVariableValueToObject(mojo, "catalogs", List.of(project.resolve("house-rules.yaml").toFile(), project.resolve("missing.yaml").toFile()));

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

    assertThat(seen.get().catalogs()).extracting(InputFile::path).containsExactly("house-rules.yaml");
    assertThat(log.lines()).startsWith(
        "[ERROR] missing.yaml does not exist, but is named in backendDesign.catalogs",
        "[ERROR]   -> correct the path, which is relative to the directory of the pom");
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  void writesNothingWhereTheOutputDirectoryIsAFile(GenerateMojo mojo) throws Exception {
    MojoProject.at(project).with("design", "a file").with("decisions.yaml", MojoProject.ALL_ANSWERED).prepare(mojo, log, new SmallCore());
    MojoProject.set(mojo, "outputDirectory", project.resolve("design"));

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class).hasNoCause().hasMessage("""

        The backend design cannot be written, and nothing was changed:
          design is a file, but a directory is needed there. Move it elsewhere, or set another directory.""");
    assertThat(project.resolve("target")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  void saysThatABugIsOurs(GenerateMojo mojo) throws Exception {
    MojoProject.at(project).prepare(mojo, log, request -> {
      throw new IllegalStateException("no such module");
    });

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoExecutionException.class).hasCauseInstanceOf(IllegalStateException.class)
        .hasMessage("This is a fault of the plugin, not of your documents. Please report it with the output of -e: java.lang.IllegalStateException: no such module");
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  @MojoParameter(name = "skip", value = "true")
  void doesNothingWhenSkipped(GenerateMojo mojo) throws Exception {
    MojoProject.at(project).prepare(mojo, log, request -> {
      throw new UncheckedIOException(new java.io.IOException("must not run"));
    });

    mojo.execute();

    assertThat(log.lines()).containsExactly("[INFO] Skipped, because backendDesign.skip is set.");
    assertThat(project).isEmptyDirectory();
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  void namesTheModuleInTheCommandWhereMavenWasStartedAbove(GenerateMojo mojo) throws Exception {
    Path module = Files.createDirectory(project.resolve("orders"));
    MojoProject.at(module).prepare(mojo, log, new SmallCore());
    MojoProject.set(mojo, "executionRoot", project);

    assertThatThrownBy(mojo::execute).hasMessageContaining("take what is recommended: mvn -f \"orders\" io.github.backenddesign:backend-design-maven-plugin:");
  }

  @Test
  @Basedir("src/test/resources/mojo/defaults")
  @InjectMojo(goal = "generate-backend-design", pom = "pom.xml")
  void findsItsPlacesBelowTheBaseDirectory(GenerateMojo mojo) throws Exception {
    Path base = Path.of("src/test/resources/mojo/defaults").toAbsolutePath();

    assertThat(MojoProject.place(mojo, "docsDirectory")).isEqualTo(base.resolve("docs").toFile());
    assertThat(MojoProject.place(mojo, "decisionsFile")).isEqualTo(base.resolve("decisions.yaml").toFile());
    assertThat(MojoProject.place(mojo, "workDirectory")).isEqualTo(base.resolve("target/backend-design").toFile());
    assertThat(MojoProject.place(mojo, "outputDirectory")).isNull();
  }
}
