package io.github.backenddesign.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.DesignRun;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.SourceLocation;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.codehaus.plexus.components.interactivity.PrompterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;

@MojoTest
class DecideMojoTest {

  @TempDir
  private Path project;

  private final RecordingLog log = new RecordingLog();
  private final Deque<String> script = new ArrayDeque<>();

  /** Types the script, and fails behind its end as Maven's own prompter does. */
  @Provides
  Prompter prompter() throws PrompterException {
    Prompter prompter = Mockito.mock(Prompter.class);
    Mockito.when(prompter.prompt(Mockito.anyString())).thenAnswer(call -> {
      if (script.isEmpty()) {
        throw new PrompterException("Failed to read user response");
      }
      return script.removeFirst();
    });
    return prompter;
  }

  @Test
  @InjectMojo(goal = "decide")
  @MojoParameter(name = "acceptRecommended", value = "true")
  void answersEverythingAsRecommendedFollowUpsIncluded(DecideMojo mojo) throws Exception {
    MojoProject.at(project).with("decisions.yaml", "decisions:\n  # ours\n  api-style: rpc\n  authentication:\n  session:\n").prepare(mojo, log, new SmallCore());

    mojo.execute();

    assertThat(log.lines()).containsExactly(
        "[INFO] Took 2 recommendations, written to decisions.yaml:",
        "[INFO]   authentication: password (E-mail and password)",
        "[INFO]   session: token (Opaque token)",
        "[INFO] Backend design complete: 3 decisions, 3 files written, see docs/backend.design.md");
    String answered = "decisions:\n  # ours\n  api-style: rpc\n  authentication: password\n  session: token\n";
    assertThat(project.resolve("decisions.yaml")).hasContent(answered);
    assertThat(project.resolve("docs/backend.design.md")).hasContent("design with\n" + answered);
  }

  @Test
  @InjectMojo(goal = "decide")
  @MojoParameter(name = "acceptRecommended", value = "true")
  void startsFromTheNewFileWhereThereIsNone(DecideMojo mojo) throws Exception {
    MojoProject.at(project).prepare(mojo, log, new SmallCore());

    mojo.execute();

    assertThat(project.resolve("decisions.yaml")).content().startsWith("decisions:\n  # How do clients call the backend?\n  api-style: rest\n  authentication: password\n").contains("  session: token");
  }

  @Test
  @InjectMojo(goal = "decide")
  @MojoParameter(name = "acceptRecommended", value = "api-style")
  void takesOnlyTheNamedOnes(DecideMojo mojo) throws Exception {
    MojoProject.at(project).prepare(mojo, log, new SmallCore());

    mojo.execute();

    assertThat(project.resolve("decisions.yaml")).hasContent("decisions:\n  # How do clients call the backend?\n  api-style: rest\n  authentication:\n");
    assertThat(log.lines()).startsWith("[INFO] Took 1 recommendation, written to decisions.yaml:", "[INFO]   api-style: rest (REST over HTTP)", "[WARNING] 1 decision is open.");
  }

  @Test
  @InjectMojo(goal = "decide")
  @MojoParameter(name = "acceptRecommended", value = "api-stile")
  void refusesIdsThatAreNotOpen(DecideMojo mojo) throws Exception {
    MojoProject.at(project).prepare(mojo, log, new SmallCore());

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class)
        .hasMessage("\n-DacceptRecommended names \"api-stile\", but open are api-style, authentication. Nothing was written.");
    assertThat(project).isEmptyDirectory();
  }

  @Test
  @InjectMojo(goal = "decide")
  @MojoParameter(name = "interactive", value = "false")
  void saysWhatToDoInsteadWhereMavenMustNotAsk(DecideMojo mojo) throws Exception {
    MojoProject.at(project).with("decisions.yaml", "decisions:\n  authentication: password\n  session: token\n").prepare(mojo, log, new SmallCore());

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class).message()
        .startsWith("""

            Maven runs in batch mode (-B), so nothing can be asked. 1 decision is open.
              api-style: How do clients call the backend?
                  recommended: rest (REST over HTTP)
            Answer in one of two ways, then build again:
              - write the answers into decisions.yaml; all questions with their options, pros and cons are in target/backend-design/questions.md
              - take what is recommended: mvn io.github.backenddesign:backend-design-maven-plugin:""")
        .endsWith(":decide -DacceptRecommended  (some only: -DacceptRecommended=id,id)");
  }

  @Test
  @InjectMojo(goal = "decide")
  @MojoParameter(name = "interactive", value = "true")
  void asksOneQuestionAfterTheOther(DecideMojo mojo) throws Exception {
    MojoProject.at(project).with("decisions.yaml", "decisions:\n  # ours\n  api-style:\n  authentication:\n").prepare(mojo, log, new SmallCore());
    script.addAll(List.of("", "1", "c", "A token of the group", "Everybody has it"));

    mojo.execute();

    assertThat(project.resolve("decisions.yaml")).hasContent(
        "decisions:\n  # ours\n  api-style: rest\n  authentication: password\n  # What proves who is calling?\n  session:\n    custom: A token of the group\n    why: Everybody has it\n");
    assertThat(log.lines()).containsExactly("[INFO] 3 answers written to decisions.yaml.", "[INFO] Backend design complete: 3 decisions, 2 files written, see docs/backend.design.md");
  }

  @Test
  @InjectMojo(goal = "decide")
  @MojoParameter(name = "interactive", value = "true")
  void keepsWhatWasAnsweredWhenTheInputEnds(DecideMojo mojo) throws Exception {
    MojoProject.at(project).prepare(mojo, log, new SmallCore());
    script.add("");

    mojo.execute();

    assertThat(project.resolve("decisions.yaml")).hasContent("decisions:\n  # How do clients call the backend?\n  api-style: rest\n  authentication:\n");
    assertThat(log.lines()).startsWith("[INFO] 1 answer written to decisions.yaml.", "[WARNING] 1 decision is open.");
  }

  @Test
  @InjectMojo(goal = "decide")
  @MojoParameter(name = "acceptRecommended", value = "true")
  void hasNothingToDoWhenAllIsAnswered(DecideMojo mojo) throws Exception {
    MojoProject.at(project).with("decisions.yaml", MojoProject.ALL_ANSWERED).prepare(mojo, log, new SmallCore());

    mojo.execute();

    assertThat(log.lines()).startsWith("[INFO] No decision is open; decisions.yaml stays as it is.");
    assertThat(project.resolve("decisions.yaml")).hasContent(MojoProject.ALL_ANSWERED);
  }

  @Test
  @InjectMojo(goal = "decide")
  @MojoParameter(name = "acceptRecommended", value = "true")
  void answersNothingWhileTheDocumentsHaveErrors(DecideMojo mojo) throws Exception {
    Problem error = Problem.error("document.not-json", SourceLocation.at("docs/story-map.json", 3, 7), "not JSON");
    MojoProject.at(project).with("decisions.yaml", "decisions:\n  api-style:\n").prepare(mojo, log, new SmallCore(error));

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class).message().startsWith("\nThe documents and answers have 1 error, listed above. Mend it and build again.\n2 decisions are open.");
    assertThat(project.resolve("decisions.yaml")).hasContent("decisions:\n  api-style:\n");
  }

  @Test
  @InjectMojo(goal = "decide")
  @MojoParameter(name = "acceptRecommended", value = "true")
  void namesTheQuestionsThatNothingIsRecommendedFor(DecideMojo mojo) throws Exception {
    DesignRun run = new DesignRun(DesignRun.Status.BLOCKED, List.of(), List.of(Questions.openWithoutOptions("TQ-4", "How many cargos a day?")), List.of());
    MojoProject.at(project).with("decisions.yaml", "decisions:\n  TQ-4:\n").prepare(mojo, log, request -> run);

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class).hasMessage("""

        For these decisions nothing is recommended, so they need an answer of your own in decisions.yaml:
          TQ-4: How many cargos a day?
              nothing recommended; needs your own words""");
  }

  @Test
  @InjectMojo(goal = "decide")
  @MojoParameter(name = "acceptRecommended", value = "true")
  void stopsWhenAnAnswerDoesNotCloseItsDecision(DecideMojo mojo) throws Exception {
    DesignRun stuck = new DesignRun(DesignRun.Status.BLOCKED, List.of(), List.of(Questions.open("api-style", "How?", "rest", "REST")), List.of());
    MojoProject.at(project).with("decisions.yaml", "decisions:\n  api-style:\n").prepare(mojo, log, (DesignRequest request) -> stuck);

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoExecutionException.class).cause().hasMessage("the answer \"rest\" to api-style was written, but the decision is still open");
    assertThat(project.resolve("decisions.yaml")).hasContent("decisions:\n  api-style:\n");
  }
}
