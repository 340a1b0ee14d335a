package io.github.backenddesign.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      See my grades.                    | see my grades
      sign-up, log-in                   | sign-up log-in
      a PDF/CSV export                  | a pdf/csv export
      my e-mail address                 | my email address
      pay 19.99 or 20                   | pay 19.99 or 20
      Zürich, Łódź and São Paulo        | zürich łódź and são paulo
      the guest's room                  | the guest room
      don't                             | don t
      R&D teams                         | r&d teams
      """)
  void splitsTextIntoWordsInLowerCase(String text, String words) {
    assertThat(String.join(" ", Tokens.words(text))).isEqualTo(words);
  }

  @Test
  void marksWordsThatOwnWhatFollows() {
    assertThat(Tokens.of("the guest's and the guests\u2019 rooms").stream().filter(Token::possessive).map(Token::text)).containsExactly("guest", "guests");
    assertThat(Tokens.of("it doesn't matter").stream().filter(Token::possessive)).isEmpty();
  }

  @Test
  void keepsMarksApartFromWords() {
    assertThat(Tokens.of("rooms (free), now!").stream().map(Token::text)).containsExactly("rooms", "(", "free", ")", ",", "now", "!");
    assertThat(Tokens.of("rooms (free), now!").stream().filter(Token::isMark).map(Token::text)).containsExactly("(", ")", ",", "!");
  }

  @Test
  void takesDashesForCommas() {
    assertThat(Tokens.of("rooms \u2014 free ones \u2013 first")).extracting(Token::text).containsExactly("rooms", ",", "free", "ones", ",", "first");
  }

  @Test
  void readsTheSameWordsUnderTurkishSettings() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertThat(Tokens.words("LIST INVOICES")).containsExactly("list", "invoices");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void findsNothingInNothing() {
    assertThat(Tokens.of("")).isEmpty();
    assertThat(Tokens.words(" \n\t\u00a0 ")).isEmpty();
  }
}
