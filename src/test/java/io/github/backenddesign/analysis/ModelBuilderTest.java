package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.product.Product;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Two small products from their documents to the whole model: a hotel with an architecture, and a chat that has only stories. */
class ModelBuilderTest {

  @Nested
  class Hotel {

    private final Model model = Products.model(Products.of("hotel"));

    @Test
    void opensAnOperationPerCapabilityAndAskedAct() {
      assertThat(model.operations()).extracting(operation -> operation.id() + " " + operation.type() + " for " + operation.stories()).containsExactly(
          "room.list list for [US-001]", "room.read read for [US-008]", "room.change-price update for [US-007]", "booking.book create for [US-002, US-004]", "booking.cancel action for [US-003]",
          "booking.list list for [US-005]", "invoice.pay action for [US-009]");
    }

    @Test
    void knowsWhoMayCall() {
      assertThat(model.operations()).extracting(operation -> operation.id().action() + " " + operation.callers()).containsExactly("list [Visitor, anonymous, Guest]", "read [Visitor, anonymous, Guest]", "change-price [Receptionist]",
          "book [Guest]", "cancel [Guest]", "list [Guest]", "pay [Guest]");
    }

    @Test
    void takesFieldsFromTheArchitectureAndTheInterfaces() {
      Entity booking = model.entity("Booking").orElseThrow();

      assertThat(booking.identifier()).hasValue("reference");
      assertThat(booking.attributes()).extracting(Attribute::name).contains("reference", "arrivalDate", "departureDate", "totalPrice", "guests", "email", "status").doesNotContain("bookingReference");
      assertThat(booking.attribute("totalPrice").orElseThrow().derived()).isTrue();
      assertThat(booking.relations()).extracting(relation -> relation.target() + " " + relation.cardinality()).containsExactly("Room many-to-one");
    }

    @Test
    void sendsNoDerivedFields() {
      assertThat(model.operation("booking.book").orElseThrow().inputs()).extracting(Attribute::name).contains("arrivalDate", "departureDate", "guests", "email").doesNotContain("totalPrice", "reference", "status");
    }

    @Test
    void narrowsAListByItsOptionalInputs() {
      assertThat(model.operation("room.list").orElseThrow().filters()).containsExactly("arrival date", "number of guests");
    }

    @Test
    void attachesARefusalToTheActThatIsRefused() {
      assertThat(reading("US-004").kind()).isEqualTo(StoryKind.REFUSAL);
      assertThat(reading("US-004").operations()).extracting(Object::toString).containsExactly("booking.book");
    }

    @Test
    void saysWhyAStoryHasNoOperation() {
      assertThat(reading("US-010").operations()).isEmpty();
      assertThat(reading("US-010").noOperationReason()).hasValue("happens in the client; the server has no part in it");
    }

    @Test
    void opensNoOperationForEventsBatchesScreensAndSuppliers() {
      assertThat(model.events()).extracting(event -> event.id() + " to " + event.consumers() + " for " + event.stories()).containsExactly("booking.cancelled to [rooms, billing] for [US-006]");
      assertThat(model.events().get(0).payload()).extracting(Attribute::name).containsExactly("reference", "time");
      assertThat(model.jobs()).extracting(job -> job.id() + " " + job.trigger()).containsExactly("invoice.nightly-invoice-run every night at 3");
    }

    @Test
    void knowsTheSuppliersAndWhatHoldsWhenTheyAreDown() {
      assertThat(model.suppliers()).extracting(supplier -> supplier.name() + " " + supplier.calledBy() + " " + supplier.whenDown())
          .containsExactly("Card payment service [billing] When it does not answer, the guest pays at the desk.", "Tax register [] ");
    }

    @Test
    void everyFactTellsWhereItComesFrom() {
      assertThat(model.operations()).allSatisfy(operation -> assertThat(operation.evidence()).isNotEmpty().allSatisfy(evidence -> assertThat(evidence.at().toString()).startsWith("docs/")));
      assertThat(model.entities()).allSatisfy(entity -> assertThat(entity.evidence()).isNotEmpty());
    }

    private StoryReading reading(String story) {
      return model.stories().stream().filter(each -> each.story().value().equals(story)).findFirst().orElseThrow();
    }
  }

  @Nested
  class Chat {

    private final Model model = Products.model(Products.of("chat"));

    @Test
    void opensTheOperationsItsStoriesAskFor() {
      assertThat(model.operations()).extracting(operation -> operation.id() + " " + operation.stories()).containsExactly("member.register [US-001]", "member.sign-in [US-002]", "group.create [US-003]", "group.update [US-004]",
          "member.add [US-005]", "member.delete [US-006]", "message.send [US-007, US-015]", "message.delete [US-008, US-015]", "message.list [US-009, US-014]", "message.search [US-010, US-014]", "group.mute [US-012]",
          "group.unmute [US-013]", "user.block [US-016]");
    }

    @Test
    void findsItsThings() {
      assertThat(model.entities()).extracting(Entity::name).containsExactly("Group", "Member", "Message");
      assertThat(model.entity("Group").orElseThrow().attributes()).extracting(Attribute::name).containsExactly("name", "picture");
    }

    @Test
    void reachesThingsThroughWhatTheyAreIn() {
      assertThat(model.operation("message.send").orElseThrow().parent()).hasValue("Group");
      assertThat(model.entity("Message").orElseThrow().relations()).extracting(Relation::target).containsExactly("Group");
    }

    @Test
    void letsOnlyTheOwnerRemoveWhatSomebodySent() {
      assertThat(model.operation("message.delete").orElseThrow().condition()).isEqualTo("owner of Message");
      assertThat(model.operation("message.send").orElseThrow().condition()).isEmpty();
    }

    @Test
    void letsStrangersSignUpAndIn() {
      assertThat(model.operation("member.register").orElseThrow().callers()).contains("anonymous");
      assertThat(model.operation("message.list").orElseThrow().callers()).containsExactly("user");
    }

    @Test
    void tellsOfWhatHappened() {
      assertThat(model.events()).extracting(event -> event.id() + " " + event.consumers() + " " + event.stories()).containsExactly("message.sent [user] [US-011]");
    }
  }

  @Test
  void buildsTheSameModelEachTime() {
    assertThat(Products.model(Products.of("hotel"))).isEqualTo(Products.model(Products.of("hotel")));
    assertThat(Products.model(Products.of("chat"))).isEqualTo(Products.model(Products.of("chat")));
  }

  @Test
  void buildsAModelOfAProductWithoutStories() {
    Product empty = Products.read("story-map.json", "{\"stories\": []}");

    assertThat(Products.model(empty).operations()).isEmpty();
    assertThat(Products.model(empty).cut().id()).isEqualTo("one-module");
  }

  @Test
  void givesTwoActsOfOneNameDifferentIds() {
    Model model = Products.model(Products.stories("As a tenant, I want to report a leak in the kitchen.", "As a tenant, I want to report a noise.", "As a landlord, I want to delete a leak.", "As a landlord, I want to delete a noise."));

    assertThat(model.operations()).extracting(operation -> operation.id().toString()).doesNotHaveDuplicates().contains("leak.report", "noise.report", "leak.delete", "noise.delete");
  }
}
