package io.github.backenddesign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.document.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The switch {@code strict} makes warnings about documents fail the build, and changes nothing where there are none. */
class StrictTest {

  private static final Path READING = Path.of("src/test/resources/golden/reading");

  @Test
  void failsOnAPriorityInOtherWordsOnlyWhereItIsStrict() throws IOException {
    assertThat(run("priority-in-other-words", false).status()).isEqualTo(DesignRun.Status.PARTIAL);
    assertThat(run("priority-in-other-words", true).status()).isEqualTo(DesignRun.Status.BLOCKED);
  }

  @Test
  void letsADocumentPassThatIsAsPromised() throws IOException {
    assertThat(run("complete-set", true).status()).isEqualTo(DesignRun.Status.PARTIAL);
  }

  private static DesignRun run(String behaviour, boolean strict) throws IOException {
    InputFile prd = new InputFile("docs/prd.packet.json", Files.readAllBytes(READING.resolve(behaviour).resolve("docs/prd.packet.json")));
    DesignRequest.Paths paths = new DesignRequest.Paths("docs", "decisions.yaml", "docs", "target/backend-design");
    return new BackendDesigner()
        .run(new DesignRequest(List.of(prd), Optional.empty(), List.of(), List.of(), List.of(), paths, new DesignRequest.Options(DesignRequest.FailOn.NONE, strict, "1.0")));
  }
}
