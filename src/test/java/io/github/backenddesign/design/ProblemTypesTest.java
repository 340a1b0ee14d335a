package io.github.backenddesign.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.design.ProblemTypes.Type;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which refusal a rule of the documents speaks of, and which rules speak of none. */
class ProblemTypesTest {

  private final ProblemTypes problems = new ProblemTypes();

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "An unknown tracking number is refused.|NOT_FOUND",
      "Given a link to a recipe that does not exist any more, when I open it, then I get a 'not available any more' notice.|NOT_FOUND",
      "A room booked by somebody else is refused.|CONFLICT",
      "A code that exists is refused.|CONFLICT",
      "Given I already hold a seat, when I take a second one, then I am turned away.|CONFLICT",
      "At most one appointment per teacher and child.|CONFLICT",
      "After the closing, further entries are refused.|CONFLICT",
      "An order can not be placed with an empty basket.|CONFLICT",
      "A shift plan may not be published while it is empty.|CONFLICT",
      "An empty crate can not be shipped.|CONFLICT",
      "The change names the version it is based on; the second of two is refused.|VERSION_OUTDATED",
      "No more than 5 reports from one address per hour.|TOO_MANY_REQUESTS",
      "Somebody else's note can not be deleted by me.|NOT_PERMITTED",
      "Someone without the booking role can not book.|NOT_PERMITTED",
      "A deadline in the past is refused.|VALIDATION_FAILED",
      "Same origin and destination: refused, both fields named.|VALIDATION_FAILED",
      "Title and body are mandatory.|VALIDATION_FAILED",
      "Given a faulty file, when it is loaded, then the old prices stay and the fault is reported.|VALIDATION_FAILED",
      "The amount must not exceed what is open.|VALIDATION_FAILED",
      "A wrong e-mail and a wrong password give the same message.|WRONG_CREDENTIALS"})
  void knowsTheRefusalARuleSpeaksOf(String rule, Type expected) {
    assertThat(problems.spokenOf(rule)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Emptying an empty basket is harmless.",
      "When nothing matches, I see an empty result with a hint instead of an error.",
      "Doing it twice counts once.",
      "Following somebody I already follow changes nothing.",
      "Given a filled basket, when I empty it, then it has no lines and the counter shows 0.",
      "After ending the visit, a new one starts with an empty basket and the default currency.",
      "A message with a number already seen is discarded silently.",
      "Orders already waiting stay under the old rule.",
      "Each new game starts with an empty board and both clocks full; neither player is refused a draw.",
      "Leaving the field empty keeps the present password.",
      "At most one advertisement per page.",
      "Orders are kept only as long as duplicates need them.",
      "A refused card leaves the fare unpaid.",
      "I can tell whether the check is pending, approved or refused.",
      "Amounts below 5 euros are carried over.",
      "At the desk an e-mail address is not required.",
      "The customer must never learn that screening was the cause.",
      "Yes, from the last stop (it settles \"May a trip already under way be changed?\")."})
  void readsNoRefusalWhereSomethingElseHappens(String rule) {
    assertThat(problems.spokenOf(rule)).isEmpty();
  }
}
