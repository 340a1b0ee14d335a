package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the operations of a component a decided rule stands at those it speaks of. */
class RuleSubjectsTest {

  private static final Model MODEL = Products.model(Products.stories("As a guest, I want to write a review.", "As a guest, I want to delete a review.", "As a guest, I want to list my bookings.", "As a guest, I want to sign in."));

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Only the guest may delete a review.                    | delete | review.delete, review.write
      Reviews can not be deleted after a week.               | delete | review.delete, review.write
      Bookings are listed newest first.                      | list   | booking.list
      Sign-out ends the session on the server.               | -      | account.sign-in
      The price is rounded once.                             | -      | -
      """)
  void namesTheThingAndTheAct(String rule, String act, String operations) {
    RuleSubjects subjects = new RuleSubjects(rule);
    assertThat(MODEL.operations().stream().filter(subjects::nameThingOf).map(operation -> operation.id().toString()).sorted().reduce((one, other) -> one + ", " + other).orElse("-")).isEqualTo(operations);
    assertThat(MODEL.operations().stream().filter(subjects::nameActOf).map(operation -> operation.id().action()).findFirst().orElse("-")).isEqualTo(act);
  }
}
