package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriteriaReaderTest {

  private final CriteriaReader reader = new CriteriaReader();

  @ParameterizedTest
  @ValueSource(strings = {
      "Given a date in the past, when a room is booked, then the booking is refused",
      "A transfer above the daily limit is rejected",
      "The amount must be greater than zero",
      "A student can be enrolled in at most six classes",
      "Only the attending doctor may change a prescription",
      "Deleting a group deletes its messages",
      "The session ends after 30 minutes without a request",
      "A reading older than the last one is dropped",
      "Two bookings of the same room never overlap",
      "An email is sent to the parents",
      "The code expires after ten minutes",
      "A duplicate name is refused",
      "Passwords are stored hashed",
      "A payment is booked once even when the request is repeated",
      "A user who is not a member of the group gets no messages",
      "The newest message comes first",
      "The listing is not visible to others any more"})
  void leavesRulesToTheServer(String criterion) {
    assertThat(reader.classOf(criterion)).isEqualTo(CriterionClass.SERVER_RULE);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The list shows name, price and rating of each flat",
      "I see a list of my last ten transactions",
      "Every message carries sender and time",
      "The page lists all sensors with their last reading",
      "The balance is shown in euros",
      "Each row shows the grade and the teacher's note",
      "The total is the sum of all items",
      "The result appears within two seconds"})
  void knowsWhatAnswersShow(String criterion) {
    assertThat(reader.classOf(criterion)).isEqualTo(CriterionClass.RESPONSE_FIELD);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The save button is disabled until all fields are filled in",
      "A tooltip explains the field",
      "The map scrolls to the marker",
      "Works on my phone",
      "The error is highlighted in red",
      "A pop-up asks for confirmation",
      "What I typed stays in the form"})
  void knowsWhatOnlyTheClientSeesTo(String criterion) {
    assertThat(reader.classOf(criterion)).isEqualTo(CriterionClass.CLIENT_ONLY);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "TBD",
      "To be defined with the bank",
      "To be decided",
      "The limit is TBD"})
  void knowsWhatNobodyDecidedYet(String criterion) {
    assertThat(reader.classOf(criterion)).isEqualTo(CriterionClass.TBD);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "A load test with 500 readings per second passes",
      "A sampled trace contains all three services",
      "After a restart of any node no reading is lost"})
  void knowsWhatATestHasToShow(String criterion) {
    assertThat(reader.classOf(criterion)).isEqualTo(CriterionClass.TEST);
  }

  @Test
  void keepsEveryCriterionWordForWordAtTheOperationsOfItsStoryOrRequirement() {
    Model hotel = Products.model(Products.of("hotel"));

    assertThat(hotel.rules()).extracting(rule -> rule.id() + " " + rule.storyId() + " " + rule.operationIds() + " " + rule.text()).containsExactly(
        "R-US-001-1 US-001 [room.list] the list shows number, beds and price per night",
        "R-US-001-2 US-001 [] a spinner on the screen while the list is loading",
        "R-US-003-1 US-003 [booking.cancel] a booking can be cancelled until one day before arrival",
        "R-FR-001-1 FR-001 [room.list, room.read] Given a date in the past, when rooms are asked for, then the request is refused",
        "R-FR-002-1 FR-002 [booking.book, booking.cancel, booking.list] a room that is taken can not be booked twice");
    assertThat(hotel.rules()).extracting(rule -> rule.at().toString()).allMatch(place -> place.matches("docs/prd\\.packet\\.json:\\d+:\\d+.*"));
    assertThat(hotel.operation("booking.book").orElseThrow().ruleIds()).containsExactly("R-FR-002-1");
  }
}
