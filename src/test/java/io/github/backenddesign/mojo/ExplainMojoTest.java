package io.github.backenddesign.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class ExplainMojoTest {

  private static final String STORY_MAP = """
      {"stories": [{"id": "US-001", "as_a": "reader", "i_want": "to rate a book", "so_that": "others know"},
        {"id": "US-002", "as_a": "reader", "i_want": "to delete a book", "so_that": "the list stays short"}]}
      """;

  @TempDir
  private Path project;

  private final RecordingLog log = new RecordingLog();

  @Test
  @InjectMojo(goal = "explain")
  void explainsEveryIdItIsGivenAndWritesNothing(ExplainMojo mojo) throws Exception {
    prepare(mojo, "book.delete, US-001");

    mojo.execute();

    assertThat(log.lines()).anyMatch(line -> line.startsWith("[INFO] book.delete is an operation: Delete a book (")).anyMatch(line -> line.startsWith("[INFO] US-001 is a story, read as request"))
        .anyMatch(line -> line.matches("\\[INFO]     docs/story-map\\.json:2:\\d+  \".*delete a book.*\"  \\[operation\\.[a-z-]+]"));
    try (Stream<Path> files = Files.walk(project)) {
      assertThat(files.filter(Files::isRegularFile)).containsExactly(project.resolve("docs/story-map.json"));
    }
  }

  @Test
  @InjectMojo(goal = "explain")
  void asksWhetherAnotherIdWasMeant(ExplainMojo mojo) throws Exception {
    prepare(mojo, "book.delet");

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class).hasNoCause()
        .hasMessageStartingWith("\nThe design has nothing with the id \"book.delet\". Did you mean \"book.delete\"?\n  ids are, for example: ");
  }

  @Test
  @InjectMojo(goal = "explain")
  void saysHowToNameAnElement(ExplainMojo mojo) throws Exception {
    prepare(mojo, " ");

    assertThatThrownBy(mojo::execute).hasMessage("\nNothing to explain. Name an element of the design, as in -Did=article.publish, -Did=Article.title, -Did=US-001 or -Did=api-style.");
  }

  @Test
  @InjectMojo(goal = "explain")
  void tellsTheErrorsThatKeepItFromADesign(ExplainMojo mojo) throws Exception {
    MojoProject.at(project).with("docs/story-map.json", "{");
    MojoProject.at(project).prepare(mojo, log, new io.github.backenddesign.BackendDesigner()::run);
    MojoExtension.setVariableValueToObject(mojo, "id", "US-001");

    assertThatThrownBy(mojo::execute).hasMessage("\nThere is no design to explain, because of the errors listed above. Mend them first.");
    assertThat(log.lines()).anyMatch(line -> line.startsWith("[ERROR] docs/story-map.json:1:"));
  }

  private void prepare(ExplainMojo mojo, String id) throws Exception {
    MojoProject.at(project).with("docs/story-map.json", STORY_MAP).prepare(mojo, log, new io.github.backenddesign.BackendDesigner()::run);
    MojoExtension.setVariableValueToObject(mojo, "id", id);
  }
}
