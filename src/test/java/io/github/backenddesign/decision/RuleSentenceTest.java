package io.github.backenddesign.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer reads as a rule, not as a question with its answer behind it. */
class RuleSentenceTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Who may delete a review? (AMB-03)                          | Writer only                      | Only the writer may delete a review.
      Who may delete a review?                                   | The writer or the host           | The writer or the host may delete a review.
      Who maintains the house rules, and with what tool?         | Host                             | Host maintains the house rules.
      Which roles may see the rates: all, or only the office?    | Only the office                  | Only the office may see the rates.
      In which order are reviews listed?                         | Oldest first                     | Reviews are listed oldest first.
      What happens to reviews when a guest is erased?            | They stay                        | Reviews stay when a guest is erased.
      What happens to photos of an erased guest?                 | They go with the person          | Photos of an erased guest go with the person.
      What happens to reviews when a guest is erased?            | Anonymised                       | Reviews: anonymised when a guest is erased.
      How long are drafts kept?                                  | 30 days                          | Drafts are kept for 30 days.
      How long are drafts kept (a day / until sign-out)?         | Until sign-out                   | Drafts are kept until sign-out.
      Are invoices sent at once or in a monthly file?            | In a monthly file                | Invoices are sent in a monthly file.
      Is a discount a code or a flag of the guest?               | A flag of the guest              | A discount is a flag of the guest.
      Must prepayment precede the stay?                          | Yes                              | Prepayment must precede the stay.
      May a guest rate themselves or message their own host?     | Only message their own host      | A guest may message their own host, but not rate themselves.
      Must prepayment precede the stay?                          | Only for groups                  | Prepayment must precede the stay, but only for groups.
      May a stay start before check-in?                          | No, never                        | A stay may not start before check-in: never.
      Does the host have to confirm a change?                    | No                               | The host does not have to confirm a change.
      Does a withdrawn claim give its amount back?               | Yes                              | A withdrawn claim gives its amount back.
      Are visits that are not confirmed shown in the calendar?   | No                               | Visits that are not confirmed are not shown in the calendar.
      Does a late change move the others by itself?              | Yes, by itself                   | A late change moves the others by itself.
      How long may a price be out of date before we warn?        | 5 minutes                        | A price may be out of date for 5 minutes at most before we warn.
      How long does a seat hold last?                            | 15 minutes                       | A seat hold lasts 15 minutes.
      Page size (AMB-05)                                         | 20                               | Page size: 20.
      Retry period for mails?                                    | 24 hours                         | Retry period for mails: 24 hours.
      What address is the estimate based on?                     | None                             | None (it settles "What address is the estimate based on?").
      """)
  void statesTheAnswer(String question, String title, String expected) {
    assertThat(RuleSentence.of(question, title)).isEqualTo(expected);
  }
}
