package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.product.Product;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityFinderTest {

  private final Language language = Language.english();

  @Test
  void findsThingsThatAreMadeAndRemoved() {
    assertThat(entities("As a nurse, I want to add an appointment.", "As a nurse, I want to delete an appointment.")).containsExactly("Appointment");
  }

  @Test
  void takesCompoundsForOneThing() {
    assertThat(entities("As a teacher, I want to create a class test.", "As a teacher, I want to delete a class test.", "As a teacher, I want to see all class tests.")).containsExactly("ClassTest");
  }

  @Test
  void takesWhatIsGivenWithAThingForItsFields() {
    assertThat(entities("As a landlord, I want to post a flat with rent and district.", "As a landlord, I want to delete a flat.", "As a tenant, I want to search flats by rent.")).containsExactly("Flat");
  }

  @Test
  void takesPartsOfAThingForNoThing() {
    assertThat(entities("As an owner, I want to add a sensor.", "As an owner, I want to see the battery of a sensor.", "As an owner, I want to change the battery of a sensor.", "As an owner, I want to delete a sensor."))
        .containsExactly("Sensor");
  }

  @Test
  void takesNoFieldKindForAThing() {
    assertThat(entities("As a guest, I want to add an e-mail address.", "As a guest, I want to delete an e-mail address.", "As a guest, I want to create a password.")).isEmpty();
  }

  @Test
  void takesNoScreensAndNoWordsWithoutMeaningForThings() {
    assertThat(entities("As a user, I want to open a page.", "As a user, I want to add a button.", "As a user, I want to delete a button.", "As a user, I want to make a change.")).isEmpty();
  }

  @Test
  void takesMessagesAndGroupsForThingsWhereTheyAreHandledLikeThings() {
    assertThat(entities("As a user, I want to send a message.", "As a user, I want to delete a message.", "As a user, I want to search messages.")).containsExactly("Message");
  }

  @Test
  void takesTheReferenceOfAThingForNoThing() {
    assertThat(entities("As a guest, I want to make a booking.", "As a guest, I want to delete a booking.", "As a clerk, I want to issue a booking reference.", "As a clerk, I want to delete a booking reference.")).containsExactly("Booking");
  }

  @Test
  void takesWhatTheArchitectureNamesInTheSingularWithItsOwner() {
    Product hotel = Products.of("hotel");
    List<Entity> found = new EntityFinder(language, new DataStatements(language)).find(hotel, new Paraphrases(language, hotel));

    assertThat(found).extracting(entity -> entity.name() + " of " + entity.owner().orElse("nobody")).containsExactly("Room of rooms", "Booking of bookings", "Invoice of billing");
    assertThat(found.get(0).evidence()).extracting(Evidence::rule).containsExactly("entity.stated");
  }

  @Test
  void tellsWhereAThingIsFirstSpokenOf() {
    Product product = Products.stories("As a nurse, I want to add an appointment.", "As a nurse, I want to delete an appointment.");
    Entity appointment = new EntityFinder(language, new DataStatements(language)).find(product, new Paraphrases(language, product)).get(0);

    assertThat(appointment.evidence()).extracting(Evidence::element).containsExactly("US-001");
  }

  private List<String> entities(String... stories) {
    Product product = Products.stories(stories);
    return new EntityFinder(language, new DataStatements(language)).find(product, new Paraphrases(language, product)).stream().map(Entity::name).toList();
  }
}
