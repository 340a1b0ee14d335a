package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the name of a field tells about its values. */
class FieldKindsTest {

  private final FieldKinds kinds = FieldKinds.english();

  @ParameterizedTest
  @CsvSource({"payeeIban, code", "bic, code", "monthlyCap, money", "dailyLimit, money", "lateFee, money", "vatRate, percentage", "exchangeRate, rate", "firstNight, date", "lastInstalment, date", "validUntil, date", "loyaltyPoints, count",
      "nights, count", "waterTemperature, measurement", "odometer, measurement", "paymentMethod, status", "severity, status", "signatory, reference", "landlord, reference", "maximumSize, count", "feedback, text", "untilFurtherNotice, text"})
  void tellsTheKindByTheName(String field, String kind) {
    assertThat(kinds.of(field).name()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"otherPartyIban, 34", "swiftCode, 11", "portLocode, 5", "isbn, 17", "lastFourDigits, 4", "voucherCode, 40"})
  void keepsToTheStandardOfACode(String field, String max) {
    assertThat(kinds.formOf("code", field).max()).contains(max);
  }
}
