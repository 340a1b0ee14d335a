package io.github.backenddesign.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backenddesign.SampleRun;
import io.github.backenddesign.contract.Judges;
import io.github.backenddesign.contract.NpmJudges;
import io.github.backenddesign.output.ReportPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report of a sample in a real browser; its pictures stay in {@code target/report-pictures} to be looked at. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportInBrowserTest {

  private static final List<String> BROWSERS = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  private JsonNode seen;

  @BeforeAll
  void browse() throws IOException {
    Optional<String> browser = Stream.concat(Optional.ofNullable(System.getenv("CHROME_PATH")).stream(), BROWSERS.stream()).filter(path -> Files.isExecutable(Path.of(path))).findFirst();
    assumeTrue(Judges.present("Chromium", browser.isPresent(), "there is none at " + BROWSERS + "; set CHROME_PATH") && NpmJudges.present());
    Path pictures = Path.of("target/report-pictures").toAbsolutePath();
    Files.createDirectories(pictures);
    Path report = pictures.resolve("report.html");
    Files.write(report, new ReportPage().render(SampleRun.decided(SampleRun.documents("conduit"), Map.of()).packet().orElseThrow()));
    seen = NpmJudges.script("browse.mjs", List.of(browser.get(), report.toString(), pictures.toString()));
  }

  @Test
  void logsNothingAndAsksForNothing() {
    assertThat(seen.get("messages")).isEmpty();
  }

  @Test
  void canBeReadWithoutScript() {
    JsonNode plain = seen.get("plain");
    assertThat(plain.get("filters").asInt()).as("filters that would do nothing").isZero();
    assertThat(plain.get("rows")).isEqualTo(seen.get("light").get("rows"));
    assertThat(plain.get("boxes")).isEqualTo(seen.get("light").get("boxes"));
    assertThat(texts(plain.get("headings"))).containsExactly("Overview", "Modules", "API", "Access", "Data", "Reliability", "Decisions", "Traceability", "Disagreements");
  }

  @Test
  void filtersByWordsAndByChoice() {
    int rows = seen.get("light").get("rows").asInt();
    assertThat(seen.get("filtered").asInt()).isBetween(1, rows - 1);
    assertThat(seen.get("count").asText()).isEqualTo(seen.get("filtered").asInt() + " of " + rows);
    assertThat(seen.get("deferred").asInt()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "light", "dark", "narrow"})
  void isAccessible(String page) {
    JsonNode look = seen.get(page);
    assertThat(texts(look.get("pale"))).as("words with less contrast than 4.5").isEmpty();
    assertThat(texts(look.get("twice"))).as("ids given twice").isEmpty();
    assertThat(texts(look.get("leadNowhere"))).as("links without a place").isEmpty();
    for (String lack : List.of("skippedLevels", "withoutCaption", "withoutLabel", "withoutName")) {
      assertThat(look.get(lack).asInt()).as(lack).isZero();
    }
    assertThat(look.get("wider").asBoolean()).as("wider than the window").isFalse();
  }

  @Test
  void prints() {
    assertThat(seen.get("paper").asInt()).isGreaterThan(100_000);
  }

  private static List<String> texts(JsonNode list) {
    return Stream.iterate(0, index -> index + 1).limit(list.size()).map(index -> list.get(index).asText()).toList();
  }
}
