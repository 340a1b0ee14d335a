package io.github.backenddesign.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @Test
  void splitsCamelCaseSnakeCaseAndSentencesAlike() {
    assertThat(Words.of("listAllCargos")).containsExactly("list", "all", "cargo")
        .isEqualTo(Words.of("list_all_cargos"))
        .isEqualTo(Words.of("List all cargos!"));
  }

  @Test
  void keepsAnAbbreviationTogether() {
    assertThat(Words.of("parseHTTP of ID2")).containsExactly("parse", "http", "of", "id", "2");
  }

  @ParameterizedTest
  @CsvSource({"categories, category", "addresses, address", "suffixes, suffix", "searches, search", "purchases, purchase", "ships, ship",
      "address, address", "ids, ids", "ties, tie", "bus, bus"})
  void findsTheSingular(String plural, String singular) {
    assertThat(Words.stem(plural)).isEqualTo(singular);
  }

  @Test
  void knowsASentenceByItsFirstFiveWords() {
    assertThat(Words.beginning("Given all three fields are filled")).isEqualTo("given all three field are")
        .isEqualTo(Words.beginning("given ALL three field are empty"));
  }
}
