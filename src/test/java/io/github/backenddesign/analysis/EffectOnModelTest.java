package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EffectOnModelTest {

  private final Model hotel = Products.model(Products.of("hotel"));

  @Test
  void takesTheCutOfTheAnswer() {
    assertThat(apply(new Effect.UseCut("one-module")).cut().modules()).hasSize(1);
  }

  @Test
  void addsAnOperationForTheStoriesNamed() {
    Operation added = apply(new Effect.AddOperation("invoice.refund", OperationClass.ACTION, "Refund an invoice", List.of("US-009"))).operation("invoice.refund").orElseThrow();

    assertThat(added.entity()).isEqualTo("Invoice");
    assertThat(added.callers()).containsExactly("Guest");
    assertThat(added.stories()).extracting(Object::toString).containsExactly("US-009");
    assertThat(added.evidence()).extracting(Evidence::element).containsExactly("Q-1");
  }

  @Test
  void addsNoOperationTwice() {
    assertThat(apply(new Effect.AddOperation("booking.cancel", OperationClass.ACTION, "again", List.of()))).isEqualTo(hotel);
  }

  @Test
  void dropsAnOperation() {
    assertThat(apply(new Effect.DropOperation("booking.cancel")).operation("booking.cancel")).isEmpty();
  }

  @Test
  void permitsARoleUnderACondition() {
    Model once = apply(new Effect.Permit("Receptionist", "booking.cancel", "owner of Booking"));
    Operation cancel = once.apply(new Effect.Permit("Receptionist", "booking.cancel", "before arrival"), "Q-2").operation("booking.cancel").orElseThrow();

    assertThat(cancel.callers()).containsExactly("Guest", "Receptionist");
    assertThat(cancel.condition()).isEqualTo("owner of Booking or before arrival");
  }

  @Test
  void saysWhatHappensToBookingsOfARoomThatGoes() {
    assertThat(apply(new Effect.OnDelete("Room", "Booking", "restrict")).entity("Booking").orElseThrow().relations()).extracting(Relation::onDelete).containsExactly("restrict");
  }

  @Test
  void putsFieldRulesWhereTheFieldStandsAndWhereItIsSent() {
    Model ruled = apply(new Effect.FieldRule("Booking", "guests", "at most 6"));

    assertThat(ruled.entity("Booking").flatMap(entity -> entity.attribute("guests")).orElseThrow().rules()).containsExactly("at most 6");
    assertThat(ruled.operation("booking.book").orElseThrow().inputs()).filteredOn(field -> field.name().equals("guests")).singleElement().extracting(Attribute::rules).isEqualTo(List.of("at most 6"));
  }

  @Test
  void makesAFieldUniqueOrSetOnce() {
    assertThat(apply(new Effect.Unique("Booking", "email")).entity("Booking").flatMap(entity -> entity.attribute("email")).orElseThrow().unique()).isTrue();
    assertThat(apply(new Effect.Immutable("Booking", "email")).entity("Booking").flatMap(entity -> entity.attribute("email")).orElseThrow().rules()).containsExactly("set once, never changed (decision Q-1)");
  }

  @Test
  void publishesAnEventForTheStoriesOfItsCause() {
    Event event = apply(new Effect.Publish("booking.made", "booking.book")).events().get(1);

    assertThat(event.id()).hasToString("booking.made");
    assertThat(event.component()).isEqualTo("bookings");
    assertThat(event.stories()).extracting(Object::toString).containsExactly("US-002", "US-004");
  }

  @Test
  void publishesNoEventTwice() {
    assertThat(apply(new Effect.Publish("booking.cancelled", "booking.cancel"))).isEqualTo(hotel);
  }

  @Test
  void storesAnEntityElsewhere() {
    assertThat(apply(new Effect.Store("Invoice", "bookings")).entity("Invoice").orElseThrow().owner()).hasValue("bookings");
  }

  @Test
  void attachesARuleToEveryOperationItsTargetsName() {
    Model ruled = apply(new Effect.AttachRule("A room is kept for ten minutes.", List.of("US-003", "IF-01")));

    assertThat(ruled.rules()).filteredOn(rule -> rule.decisionId().equals("Q-1")).singleElement().satisfies(rule -> {
      assertThat(rule.id()).isEqualTo("R-Q-1");
      assertThat(rule.storyId()).isEqualTo("US-003");
      assertThat(rule.operationIds()).containsExactly("room.list", "room.read", "room.change-price", "booking.cancel");
    });
    assertThat(ruled.operation("booking.cancel").orElseThrow().ruleIds()).containsExactly("R-US-003-1", "R-FR-002-1", "R-Q-1");
  }

  @Test
  void numbersFurtherRulesOfOneDecision() {
    Model ruled = apply(new Effect.AttachRule("first", List.of("US-003"))).apply(new Effect.AttachRule("second", List.of()), "Q-1");

    assertThat(ruled.rules()).extracting(Rule::id).contains("R-Q-1", "R-Q-1-2");
  }

  static List<Effect.OnModel> effectsOnNothing() {
    return List.of(new Effect.UseCut("none"), new Effect.DropOperation("no.thing"), new Effect.Permit("Guest", "no.thing", ""), new Effect.OnDelete("Room", "Nothing", "cascade"), new Effect.FieldRule("Nothing", "name", "short"),
        new Effect.FieldRule("Room", "nothing", "short"), new Effect.Unique("Nothing", "name"), new Effect.Immutable("Room", "nothing"), new Effect.Store("Nothing", "rooms"));
  }

  @ParameterizedTest
  @MethodSource("effectsOnNothing")
  void leavesAModelAloneThatLacksWhatAnEffectNames(Effect.OnModel effect) {
    assertThat(apply(effect)).isEqualTo(hotel);
  }

  private Model apply(Effect.OnModel effect) {
    return hotel.apply(effect, "Q-1");
  }
}
