package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.answers.Adjustment;
import io.github.backenddesign.answers.Adjustment.Section;
import io.github.backenddesign.document.Parsed;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.SourceLocation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjustmentsTest {

  @Test
  void mergesAnEntityIntoAnotherAndKeepsItsNameAsAlias() {
    Model model = hotel(Section.ENTITIES, "invoice", "same-as", "booking");

    assertThat(model.entities()).extracting(Entity::name).containsExactly("Room", "Booking");
    assertThat(model.entity("Invoice").orElseThrow().name()).isEqualTo("Booking");
    assertThat(model.operations()).extracting(Operation::entity).containsOnly("Room", "Booking");
  }

  @Test
  void renamesAndDropsEntities() {
    assertThat(hotel(Section.ENTITIES, "booking", "rename", "stay").operations()).extracting(operation -> operation.id().toString()).contains("stay.cancel", "stay.list");
    assertThat(hotel(Section.ENTITIES, "invoice", "drop", "true").entity("Invoice")).isEmpty();
  }

  @Test
  void renamesDropsAndJoinsOperations() {
    assertThat(hotel(Section.OPERATIONS, "invoice.pay", "rename", "invoice.settle").operation("invoice.settle").orElseThrow().stories()).hasSize(1);
    assertThat(hotel(Section.OPERATIONS, "invoice.pay", "drop", "true").operation("invoice.pay")).isEmpty();
    Model joined = hotel(Section.OPERATIONS, "room.read", "into", "room.list");
    assertThat(joined.operation("room.read")).isEmpty();
    assertThat(joined.operation("room.list").orElseThrow().stories()).extracting(Object::toString).containsExactly("US-001", "US-008");
  }

  @ParameterizedTest
  @CsvSource({"anonymous, ANONYMOUS, ''", "signed-in, SIGNED_IN, ''", "granted role, GRANTED_ROLE, ''", "machine, MACHINE, ''", "operator, OPERATOR, ''", "owner-of booking, RELATION, Booking"})
  void changesTheKindOfARole(String kind, PersonaKind expected, String relation) {
    Caller guest = hotel(Section.ROLES, "guest", "kind", kind).callers().get(0);

    assertThat(guest.kind()).isEqualTo(expected);
    assertThat(guest.relationTo().orElse("")).isEqualTo(relation);
  }

  @Test
  void renamesModulesAndMergesThem() {
    assertThat(hotel(Section.MODULES, "billing", "rename", "Accounts").cut().modules()).extracting(Module::id).containsExactly("rooms", "bookings", "accounts");
    Model merged = hotel(Section.MODULES, "billing", "into", "bookings");
    assertThat(merged.cut().modules()).extracting(Module::id).containsExactly("rooms", "bookings");
    assertThat(merged.cut().modules().get(1).entities()).containsExactly("Booking", "Invoice");
    assertThat(merged.cut().modules().get(1).reasons()).contains("takes in Billing by an adjustment of the team");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ENTITIES   | bookin       | same-as | room          | decisions.yaml:9:3 there is no entity "bookin"; did you mean "booking"?              | known are: booking, invoice, room
      ENTITIES   | booking      | same-as | rom           | decisions.yaml:9:3 there is no entity "rom"; did you mean "room"?                    | known are: booking, invoice, room
      OPERATIONS | room.lst     | drop    | true          | decisions.yaml:9:3 there is no operation "room.lst"; did you mean "room.list"?       | known are: booking.book, booking.cancel, booking.list, invoice.pay, room.change-price, room.list, room.read
      OPERATIONS | room.list    | into    | garage.open   | decisions.yaml:9:3 there is no operation "garage.open"                               | known are: booking.book, booking.cancel, booking.list, invoice.pay, room.change-price, room.list, room.read
      OPERATIONS | room.list    | rename  | List Rooms    | decisions.yaml:9:3 "List Rooms" is no operation id; expected resource.action in lower case, such as profile.follow |
      ROLES      | gest         | kind    | machine       | decisions.yaml:9:3 there is no role "gest"; did you mean "guest"?                    | known are: guest, receptionist, visitor
      ROLES      | guest        | kind    | boss          | decisions.yaml:9:3 "boss" is no kind of role; expected anonymous, signed-in, granted role, owner-of <entity>, machine or operator |
      MODULES    | biling       | into    | rooms         | decisions.yaml:9:3 there is no module "biling"; did you mean "billing"?              | known are: backend, billing, bookings, invoice, room, rooms
      MODULES    | billing      | into    | garage        | decisions.yaml:9:3 there is no module "garage"                                       | known are: backend, billing, bookings, invoice, room, rooms
      """)
  void saysWhatItDoesNotKnowAndLeavesTheModelAlone(Section section, String target, String verb, String value, String message, String remedy) {
    Parsed<Model> built = build(section, target, verb, value);

    assertThat(built.problems()).extracting(problem -> problem.at() + " " + problem.message()).containsExactly(message);
    assertThat(built.problems().get(0).remedy().orElse(null)).isEqualTo(remedy);
    assertThat(built.value()).hasValue(Products.model(Products.of("hotel")));
  }

  @Test
  void reportsAllUnknownNamesOfARun() {
    Parsed<Model> built = new ModelBuilder().build(Products.of("hotel"), List.of(adjustment(Section.ENTITIES, "garage", "drop", "true"), adjustment(Section.ROLES, "boss", "kind", "machine")));

    assertThat(built.problems()).extracting(Problem::message).containsExactly("there is no entity \"garage\"", "there is no role \"boss\"");
  }

  private static Model hotel(Section section, String target, String verb, String value) {
    Parsed<Model> built = build(section, target, verb, value);
    assertThat(built.problems()).isEmpty();
    return built.value().orElseThrow();
  }

  private static Parsed<Model> build(Section section, String target, String verb, String value) {
    return new ModelBuilder().build(Products.of("hotel"), List.of(adjustment(section, target, verb, value)));
  }

  private static Adjustment adjustment(Section section, String target, String verb, String value) {
    return new Adjustment(section, target, verb, List.of(value), Optional.empty(), SourceLocation.at("decisions.yaml", 9, 3));
  }
}
