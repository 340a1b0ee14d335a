package io.github.backenddesign.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InflectionTest {

  private final Inflection inflection = Lexicon.english().inflection();

  @ParameterizedTest
  @CsvSource({"room, rooms", "patient, patients", "class, classes", "box, boxes", "match, matches", "dish, dishes", "city, cities", "category, categories", "day, days", "key, keys", "survey, surveys",
      "house, houses", "course, courses", "invoice, invoices", "message, messages", "bus, buses", "address, addresses", "status, statuses", "process, processes", "business, businesses", "person, people",
      "child, children", "shelf, shelves", "movie, movies", "series, series", "quiz, quizzes", "man, men", "foot, feet", "criterion, criteria", "analysis, analyses", "bonus, bonuses", "virus, viruses", "knife, knives", "photo, photos", "tax, taxes", "fee, fees",
      "license, licenses", "purchase, purchases", "response, responses", "expense, expenses", "cookie, cookies", "menu, menus", "index, indices", "reply, replies", "essay, essays", "news, news"})
  void turnsNounsIntoThePluralAndBack(String singular, String plural) {
    assertThat(inflection.plural(singular)).isEqualTo(plural);
    assertThat(inflection.singular(plural)).isEqualTo(singular);
  }

  @ParameterizedTest
  @ValueSource(strings = {"room", "class", "address", "status", "bus", "gas", "virus", "campus", "analysis", "business", "process", "access", "canvas", "lens", "iris"})
  void leavesASingularAsItIs(String singular) {
    assertThat(inflection.singular(singular)).isEqualTo(singular);
    assertThat(inflection.isPlural(singular)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rooms", "people", "addresses", "data", "news", "media", "children", "criteria"})
  void recognisesPlurals(String plural) {
    assertThat(inflection.isPlural(plural)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"left", "made", "paid", "sent", "taken", "done"})
  void takesNoVerbFormForAPlural(String form) {
    assertThat(inflection.isPlural(form)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"books, book", "booked, book", "booking, book", "cancelled, cancel", "canceled, cancel", "cancelling, cancel", "planned, plan", "planning, plan", "changed, change", "changing, change", "paid, pay", "pays, pay",
      "replied, reply", "replies, reply", "chosen, choose", "written, write", "sent, send", "taken, take", "published, publish", "publishes, publish", "uses, use", "used, use", "using, use", "deleted, delete", "sold, sell",
      "shipped, ship", "adding, add", "called, call", "passes, pass", "missed, miss", "made, make", "withdrawn, withdraw", "given, give", "shown, show", "broken, break", "forgotten, forget", "frozen, freeze"})
  void findsTheBaseOfAVerbForm(String form, String base) {
    assertThat(inflection.verbBases(form)).contains(base).contains(form);
  }
}
