package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.product.Product;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryKindReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "to book a room",
      "to see all my invoices",
      "to transfer money to another account",
      "to prescribe a medicine",
      "to see my child's timetable",
      "to register a sensor",
      "to follow a seller",
      "to search flats by district",
      "to delete my account",
      "to upload an X-ray image",
      "to rate a driver after the ride",
      "to print my ticket",
      "to sign in with my school account",
      "to sign out",
      "to receive payments from tenants",
      "to get a list of all vaccinations",
      "to know the opening hours of a branch",
      "to check the status of my application",
      "to order a taxi",
      "to remember birthdays of my friends",
      "to log an incident",
      "to write a message to the teacher",
      "to see who is online",
      "to set an alert for a flat",
      "to read the error messages of a device",
      "to see my orders and cancel them",
      "to view rejected applications",
      "to export the logs of my sensor",
      "to find out which doctor is on duty",
      "to group students",
      "to order a pizza with extra cheese",
      "to be able to sort out a dispute"})
  void opensOperationsForWhatSomebodyAsksFor(String want) {
    assertThat(kind(want)).isEqualTo(StoryKind.REQUEST);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "to be told why my transfer failed",
      "to know why my booking was rejected",
      "to see a clear error message when my card number is wrong",
      "to be informed that my password is incorrect",
      "to be prevented from booking a room that is taken",
      "uploads larger than 10 MB to be refused",
      "to be told at once when a photo cannot be printed, and why",
      "to learn that the listing no longer exists"})
  void knowsRefusals(String want) {
    assertThat(kind(want)).isEqualTo(StoryKind.REFUSAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "to be led to sign in when I try to message a seller",
      "only staff to be able to see the medical records",
      "that nobody else can read my messages",
      "to be sure that minors do not get to see adverts",
      "my grades to be visible only to my parents and me"})
  void knowsGuards(String want) {
    assertThat(kind(want)).isEqualTo(StoryKind.GUARD);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "to be the only one who can edit my listing",
      "only I can delete my messages",
      "nothing about my flat to be given away",
      "to keep control of who sees my profile"})
  void knowsExclusivity(String want) {
    assertThat(kind(want)).isEqualTo(StoryKind.EXCLUSIVITY);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "to stay signed in for a week",
      "to remain logged in after closing the app",
      "the app to remember my last search",
      "to find my cart as I left it",
      "to continue the quiz where I left off",
      "to start a rental without creating an account"})
  void knowsThatAVisitGoesOn(String want) {
    assertThat(kind(want)).isEqualTo(StoryKind.SESSION_CONTINUITY);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "to page through the messages",
      "to sort flats by rent",
      "to filter the appointments by doctor",
      "to see only the sensors of my building",
      "the transactions sorted by date",
      "to group sensors by building",
      "to order the offers by price",
      "to order the songs alphabetically",
      "to group patients by ward"})
  void knowsHowListsBehave(String want) {
    assertThat(kind(want)).isEqualTo(StoryKind.LIST_BEHAVIOUR);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "to see how many people signed up for a class",
      "to see whether a seat is free",
      "to know if my message was read",
      "every listing to show the seller's rating",
      "prices to be shown in my currency",
      "to see the remaining balance of my card",
      "a confirmation with the booking number"})
  void knowsFieldsOfAnswers(String want) {
    assertThat(kind(want)).isEqualTo(StoryKind.RESPONSE_FIELD);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "adding the same product twice to increase the quantity",
      "to format messages with bold and links",
      "to be charged exactly the amount that was agreed",
      "my user name to be unique",
      "my draft to be kept while I write"})
  void knowsRulesOnContent(String want) {
    assertThat(kind(want)).isEqualTo(StoryKind.CONTENT_RULE);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "to be notified when a sensor fails",
      "to receive an email when my offer is accepted",
      "to get a reminder the day before my appointment",
      "a push message when my taxi arrives",
      "to be alerted if the temperature is too high",
      "to receive a weekly digest of new listings",
      "to be told when my result is there",
      "to receive a receipt after paying",
      "to get notifications about price changes",
      "to be reminded of unpaid bills"})
  void knowsNotifications(String want) {
    assertThat(kind(want)).isEqualTo(StoryKind.NOTIFICATION);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "to keep booking when the payment service is down",
      "the map to work even if the route service does not answer",
      "my readings to be sent later when there is no connection"})
  void knowsWhatHappensInAnOutage(String want) {
    assertThat(kind(want)).isEqualTo(StoryKind.OUTAGE_BEHAVIOUR);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "to use dark mode",
      "to change the font size",
      "to use the app with the keyboard only",
      "to operate the till by scanner alone",
      "to let the screen go dark after a while",
      "to see a map with a marker for each sensor"})
  void knowsWhatHappensInTheClientAlone(String want) {
    assertThat(kind(want)).isEqualTo(StoryKind.CLIENT_ONLY);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      As a system administrator, I want to restart a node        | platform-operation
      As a developer, I want to see the logs of a service        | platform-operation
      As an operator, I want to deploy a new version of a service | platform-operation
      As a teacher, I want to be able to remind parents of the trip | request
      As a nurse, I want a list of patients sorted by ward       | list-behaviour
      As a seller, I want to block a buyer                       | request
      As a crane operator, I want to move a container            | request
      The crane operator shall be able to move a container       | request
      The system shall turn down bids below the limit            | refusal
      The system shall weigh every container on arrival          | content-rule
      Each container shall be weighed and have a seal            | content-rule
      When a crane stands still, I want an alert on my board     | notification
      When a container is full, I want to close it               | request
      """)
  void looksAtWhoAsks(String sentence, String kind) {
    assertThat(kind(Products.stories(sentence)).kind()).hasToString(kind);
  }

  @Test
  void namesTheRunnerUpAndTheWordsThatDecided() {
    StoryKindReader.Kind kind = kind(Products.stories("As a tenant, I want to be notified when the heating is serviced."));

    assertThat(kind.kind()).isEqualTo(StoryKind.NOTIFICATION);
    assertThat(kind.runnerUp()).hasValue(StoryKind.REQUEST);
    assertThat(kind.confidence()).isBetween(0.5, 1.0);
    assertThat(kind.evidence()).extracting(Evidence::words).contains("be notified");
    assertThat(kind.evidence()).extracting(Evidence::element).containsOnly("US-001");
    assertThat(kind.evidence()).extracting(evidence -> evidence.at().toString()).allMatch(place -> place.startsWith("docs/story-map.json:1:"));
  }

  @Test
  void isSureOfARequestNothingSpeaksAgainst() {
    StoryKindReader.Kind kind = kind(Products.stories("As a tenant, I want to report a leak."));

    assertThat(kind).isEqualTo(new StoryKindReader.Kind(StoryKind.REQUEST, Optional.empty(), 1, List.of()));
  }

  @Test
  void takesAStoryForTheClientsWhoseScreenSaysThatTheServerHasNoPart() {
    Product hotel = Products.of("hotel");
    StoryKindReader.Kind kind = new StoryKindReader(Language.english(), hotel).read(hotel.stories().stream().filter(story -> story.id().value().equals("US-010")).findFirst().orElseThrow());

    assertThat(kind.kind()).isEqualTo(StoryKind.CLIENT_ONLY);
    assertThat(kind.evidence()).extracting(Evidence::words).contains("The server has no part in it.");
  }

  private static StoryKindReader.Kind kind(Product product) {
    return new StoryKindReader(Language.english(), product).read(product.stories().get(0));
  }

  private static StoryKind kind(String want) {
    return kind(Products.stories("As a user, I want " + want + ".")).kind();
  }
}
