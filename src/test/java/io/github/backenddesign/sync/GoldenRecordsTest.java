package io.github.backenddesign.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All records of each sample equal a list somebody has read line by line. The list found is left under target/ to compare and, once reviewed, to copy. */
class GoldenRecordsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/sync");
  private static final Path FOUND = Path.of("target/golden/sync");

  @ParameterizedTest
  @ValueSource(strings = {"conduit", "boutique", "cargo", "stories-only/4-by-4", "stories-only/CDC", "stories-only/EFarmers", "stories-only/EventTicket", "stories-only/ExamRush",
      "stories-only/LuckyBets",
      "stories-only/NFFH", "stories-only/Ndannamo", "backlogs/camperplus", "backlogs/grocery", "backlogs/school", "backlogs/ticket"})
  void areTheReviewedOnes(String sample) throws IOException {
    String found = Records.text(Documents.sample(sample).records());
    Path file = Path.of(sample.replace('/', '-') + ".txt");
    Files.createDirectories(FOUND);
    Files.writeString(FOUND.resolve(file), found);
    assertThat(found).isEqualTo(Files.readString(GOLDEN.resolve(file)));
  }
}
