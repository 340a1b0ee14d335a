package io.github.backenddesign.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityCoverageTest {

  private static final String KEY = "{'entities': ['Reader', 'Member', 'BookCopy'], 'entity_synonyms': [['Reader', 'Member', 'Patron']]}";

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "[{'name': 'book_copies'}]                                      | 1 | 3 | 1",
      "[{'name': 'Volume', 'aliases': ['Book copy']}]                 | 1 | 3 | 1",
      "[{'name': 'Patron'}]                                           | 1 | 2 | 1",
      "[{'name': 'Patrons'}, {'name': 'Member'}, {'name': 'Shelf'}]   | 1 | 2 | 2"})
  void countsOneOfSeveralSynonymsOnce(String entities, long hits, int expected, int found) {
    String packet = "{'data_access': {'entities': %s}}".formatted(entities);

    assertThat(EntityCoverage.of(Cases.json(KEY), Cases.json(packet))).isEqualTo(new EntityCoverage(hits, expected, found));
  }
}
