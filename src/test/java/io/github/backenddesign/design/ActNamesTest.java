package io.github.backenddesign.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActNamesTest {

  @ParameterizedTest
  @CsvSource({"publish, Article, PublishArticle", "turn-down, Offer, TurnDownOffer", "submit-again, Report, SubmitReportAgain", "take-up-again, Subscription, TakeUpSubscriptionAgain",
      "hand-in-a-file, Report, HandInReportFile", "hand-in-payment-file, HeldPayment, HandInHeldPaymentFile", "cancel-appointment, Slot, CancelSlotAppointment", "check-in, Stay, CheckInStay",
      "charge-card, Card, ChargeCard"})
  void putTheThingBehindTheVerb(String action, String entity, String name) {
    assertThat(ActNames.of(action, entity)).isEqualTo(name);
  }
}
