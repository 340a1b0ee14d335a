package io.github.backenddesign.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.backenddesign.document.DataTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What careful readers found in the samples, and which record stands for it. */
class KnownDisagreementsTest {

  private static final Path TABLES = Path.of("src/test/resources/sync");
  private static final double ENOUGH = 0.6;

  @ParameterizedTest
  @ValueSource(strings = {"conduit", "boutique", "cargo"})
  void holdsEveryRecordTheTableNames(String sample) throws IOException {
    List<String> lines = Records.lines(Documents.sample(sample).records());
    table(sample).forEach((reader, record) -> assertThat(lines).as("what readers number " + reader).anyMatch(line -> isRecord(line, String.valueOf(record))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"conduit", "boutique", "cargo"})
  void findsMostOfWhatReadersFound(String sample) throws IOException {
    int all = new ObjectMapper().readTree(Files.readString(Path.of("src/test/resources/samples", sample, "expert.json"))).path("disagreements").size();
    Map<String, Object> table = table(sample);
    assertThat(table.keySet()).allSatisfy(number -> assertThat(Integer.parseInt(number)).isBetween(0, all - 1));
    assertThat(table.size()).isGreaterThanOrEqualTo((int) Math.ceil(ENOUGH * all));
  }

  /** The three planted in the frontend packet of conduit, each with severity high. */
  @ParameterizedTest
  @CsvSource({"out-of-scope-expected, FE-API-08 searchArticles", "style-differs, FE-API-18 profileScreen", "field-unknown, coverImageUrl"})
  void findsThePlantedOnes(String kind, String words) {
    assertThat(Documents.sample("conduit").records().mismatches()).filteredOn(mismatch -> mismatch.severity().equals("high"))
        .filteredOn(mismatch -> mismatch.kind().equals(kind) && mismatch.summary().contains(words)).hasSize(1);
  }

  /** The example design's own list for the same documents; its number stands first. */
  @ParameterizedTest
  @CsvSource({"MM-06, release-too-late, US-032", "MM-07, list-fields-differ, FE-API-18", "MM-08, outcome-missing, too many calls", "MM-09, cache-differs, FE-API-05",
      "MM-12, dependency-missing, IF-09",
      "MM-13, owner-differs-from-writer, Tag", "MM-14, view-with-owner, Profile", "MM-15, event-audience-differs, DF-10", "MM-16, interface-at-risk, IF-11",
          "MM-18, right-differs, FR-021",
      "MM-22, interface-story-missing, IF-14", "MM-23, screen-differs, US-035", "MM-24, outcome-unhandled, FE-API-11", "MM-26, default-unmentioned, US-010",
          "MM-29, nfr-without-target, NFR-010"})
  void findsWhatTheExampleDesignLists(String number, String kind, String words) {
    assertThat(Documents.sample("conduit").records().mismatches()).as(number).anyMatch(mismatch -> mismatch.kind().equals(kind) && mismatch.summary().contains(words));
  }

  @Test
  void citesTwoPlacesInEveryRecord() {
    for (String sample : List.of("conduit", "boutique", "cargo")) {
      assertThat(Documents.sample(sample).records().mismatches()).allSatisfy(mismatch -> {
        assertThat(mismatch.artifacts().stream().map(Mismatch.Side::location).distinct().count()).as(mismatch.summary()).isGreaterThan(1);
        assertThat(mismatch.artifacts()).allMatch(side -> side.location().matches("docs/.+:\\d+:\\d+") && !side.quote().isBlank());
        assertThat(mismatch.options()).hasSizeBetween(1, 3);
        assertThat(mismatch.rerun()).isNotEmpty();
      });
    }
  }

  private static boolean isRecord(String line, String record) {
    int blank = record.indexOf(' ');
    return line.startsWith(record.substring(0, blank) + ":") && line.contains(record.substring(blank + 1));
  }

  private static Map<String, Object> table(String sample) throws IOException {
    return DataTable.parse(Files.readString(TABLES.resolve("readers-" + sample + ".yaml")), sample);
  }
}
