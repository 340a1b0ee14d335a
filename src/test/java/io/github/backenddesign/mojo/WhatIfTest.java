package io.github.backenddesign.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backenddesign.BackendDesigner;
import io.github.backenddesign.DesignRequest;
import io.github.backenddesign.DesignRun;
import io.github.backenddesign.SampleRun;
import io.github.backenddesign.document.InputFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another answer would change is told in lines that people can read, and nothing is written for it. */
@MojoTest
class WhatIfTest {

  private static final Function<DesignRequest, DesignRun> CORE = new BackendDesigner()::run;

  @TempDir
  private Path project;

  private final RecordingLog log = new RecordingLog();

  private static List<String> lines(String sample, String decisions, String question) throws Exception {
    List<InputFile> documents = SampleRun.documents(sample);
    DesignRequest request = SampleRun.request(documents, decisions.isEmpty() ? Optional.empty() : Optional.of(decisions));
    return new WhatIf(CORE, request, CORE.apply(request)).lines(question);
  }

  @Test
  void tellsOperationsRulesAndPermissions() throws Exception {
    assertThat(lines("conduit", "", "TQ-3:writer-and-article-author")).contains("What if TQ-3 were writer-and-article-author instead of writer-only:",
        "  + rule at comment.delete: Writer and article's author may delete a comment.",
        "  - rule at comment.delete: Only the writer may delete a comment.")
        .anyMatch(line -> line.startsWith("  ~ operation comment.delete: ") && line.contains("\"owner of Comment\" -> \"owner of Comment or owner of Article\""));
  }

  @Test
  void tellsModulesThatComeAndGo() throws Exception {
    assertThat(lines("conduit", "", "core-logic-boundaries:entities")).anyMatch(line -> line.startsWith("  + module ")).anyMatch(line -> line.startsWith("  - module "))
        .anyMatch(line -> line.startsWith("  ~ operation ") && line.contains("module \""));
  }

  @Test
  void tellsContractFilesOnceTheStyleIsDecided() throws Exception {
    assertThat(lines("conduit", "decisions:\n  api-style: rest\n", "api-style:graphql")).contains("  - file target/backend-design/draft/backend.openapi.yaml".replace("target/backend-design/draft", "docs"), "  + file docs/backend.graphqls");
  }

  @Test
  void tellsWhichQuestionsComeAndGo() throws Exception {
    assertThat(lines("cargo", "", "authentication:password-session")).contains("  - question identity-provider");
  }

  @Test
  void takesARowOfAGroup() throws Exception {
    assertThat(lines("conduit", "", "http-conventions.paging:cursor")).contains("What if http-conventions.paging were cursor instead of offset:", "  ~ api.paging.style: \"offset\" -> \"cursor\"");
  }

  @Test
  void saysWhereNothingWouldChange() throws Exception {
    assertThat(lines("conduit", "decisions:\n  data-access: orm\n", "data-access:orm")).containsExactly("What if data-access were orm: that is what holds already.");
  }

  @Test
  void helpsWithWordsItDoesNotKnow() {
    assertThatThrownBy(() -> lines("conduit", "", "api-stile:graphql")).isInstanceOf(MojoFailureException.class).hasMessage("\n-DwhatIf: no question is called \"api-stile\"; did you mean \"api-style\"?");
    assertThatThrownBy(() -> lines("conduit", "", "api-style:graphq")).isInstanceOf(MojoFailureException.class)
        .hasMessage("\n-DwhatIf: \"graphq\" is no option of api-style; did you mean \"graphql\"?\noptions are rest, graphql, rpc, server-pages");
    assertThatThrownBy(() -> lines("conduit", "", "graphql")).isInstanceOf(MojoFailureException.class).hasMessage("\n-DwhatIf is \"graphql\"; expected id:option, e.g. contract-ownership:existing");
    assertThatThrownBy(() -> lines("conduit", "", "http-conventions.pagin:cursor")).hasMessage("\n-DwhatIf: no question is called \"http-conventions.pagin\"; did you mean \"http-conventions.paging\"?");
  }

  @Test
  void tellsWhyAnAnswerCanNotBeGiven() {
    assertThatThrownBy(() -> lines("conduit", "decisions:\n  service-topology: modular-monolith\n", "data-ownership:store-per-service")).isInstanceOf(MojoFailureException.class).message()
        .startsWith("\n-DwhatIf: this answer can not be given:\ndecisions.yaml:").contains("one deployable has no services with stores of their own");
  }

  @Test
  @InjectMojo(goal = "generate-backend-design")
  @MojoParameter(name = "whatIf", value = "TQ-1:follows-title")
  void theGoalPrintsItAndWritesNothing(GenerateMojo mojo) throws Exception {
    MojoProject here = MojoProject.at(project);
    for (InputFile document : SampleRun.documents("conduit")) {
      Files.createDirectories(project.resolve("docs"));
      Files.write(project.resolve(document.path()), document.bytes());
    }
    here.prepare(mojo, log, CORE);

    mojo.execute();

    assertThat(log.lines()).startsWith("[INFO] What if TQ-1 were follows-title instead of frozen:").anyMatch(line -> line.contains("The slug follows the name; an earlier one is not found."));
    assertThat(project.resolve("decisions.yaml")).doesNotExist();
    assertThat(project.resolve("target")).doesNotExist();
    assertThat(project.resolve("docs/backend.design.packet.json")).doesNotExist();
  }
}
