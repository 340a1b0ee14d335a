package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which stories share an operation and which open one of their own. */
class StoryOperationsTest {

  private static final String REQUIREMENT = "{\"normalized_prd\": {\"requirements\": {\"functional\": [{\"id\": \"FR-001\", \"statement\": \"Leaks can be reported.\"}]}}}";

  @Test
  void letsTwoStoriesThatAskForTheSameShareAnOperation() {
    assertThat(operations("As a nurse, I want to add an appointment.", "As a doctor, I want to create an appointment.", "As a nurse, I want to delete an appointment.")).contains("appointment.add [US-001, US-002]");
  }

  @Test
  void letsReadingOneAndTheListOfThemStayApart() {
    assertThat(operations("As a buyer, I want to see all listings.", "As a buyer, I want to see a listing.", "As a seller, I want to post a listing.", "As a seller, I want to delete a listing."))
        .contains("listing.list [US-001]", "listing.read [US-002]");
  }

  @Test
  void keepsDifferentActsOnOneThingApart() {
    assertThat(operations("As a client, I want to freeze a card.", "As a client, I want to cancel a card.", "As a client, I want to unfreeze a card.", "As a client, I want to order a card."))
        .containsExactly("card.freeze [US-001]", "card.cancel [US-002]", "card.unfreeze [US-003]", "card.order [US-004]");
  }

  @Test
  void keepsAddingAMemberApartFromSigningUp() {
    assertThat(operations("As a stranger, I want to sign up.", "As a trainer, I want to add a member to a team.", "As a trainer, I want to remove a member from a team.", "As a trainer, I want to create a team.", "As a trainer, I want to delete a team."))
        .contains("member.register [US-001]", "member.add [US-002]");
  }

  @Test
  void keepsWhatStaffSeesApartFromWhatAnybodySees() {
    assertThat(operations("As a visitor, I want to view a flat.", "As an agent, I want to view a flat.", "As an agent, I want to create a flat.", "As an agent, I want to delete a flat.").stream().filter(operation -> operation.startsWith("flat.read"))).hasSize(2);
  }

  @Test
  void opensOneOperationPerActOfAStory() {
    assertThat(operations("As a teacher, I want to add, rename and remove rooms.")).containsExactly("room.add [US-001]", "room.update [US-001]", "room.delete [US-001]");
  }

  @Test
  void givesUpNoStoryThatNamesNothingItKnows() {
    Model model = Products.model(Products.stories("As a farmer, I want to water everything.", "As a farmer, I want to be happy."));

    assertThat(model.stories()).allSatisfy(reading -> assertThat(reading.operations().size() + reading.noOperationReason().map(reason -> 1).orElse(0)).isPositive());
    assertThat(model.operation("system.water").orElseThrow().confidence()).isLessThan(0.5);
  }

  @Test
  void attachesHowAListBehavesToTheList() {
    assertThat(operations("As a buyer, I want to see all offers.", "As a seller, I want to post an offer.", "As a buyer, I want to sort the offers by price.", "As a seller, I want to delete an offer."))
        .contains("offer.list [US-001, US-003]", "offer.post [US-002]");
  }

  @Test
  void attachesARefusalToTheActItNames() {
    assertThat(operations("As a client, I want to transfer money with a reference.", "As a client, I want to add a payee.", "As a client, I want to delete a payee.", "As a client, I want to be told why adding a payee was refused."))
        .contains("payee.add [US-002, US-004]");
  }

  @Test
  void attachesExclusivityToWhatChangesTheThing() {
    assertThat(operations("As a seller, I want to post an offer.", "As a seller, I want to edit an offer.", "As a buyer, I want to see all offers.", "As a seller, I want to be the only one who can edit my offers."))
        .contains("offer.update [US-002, US-004]", "offer.list [US-003]");
  }

  @Test
  void attachesAResponseFieldToWhatReads() {
    assertThat(operations("As a student, I want to see all courses.", "As a teacher, I want to create a course.", "As a teacher, I want to delete a course.", "As a student, I want to see how many seats of a course are free."))
        .contains("course.list [US-001, US-004]");
  }

  @Test
  void readsWhatNoAnswerCouldHold() {
    assertThat(operations("As a tenant, I want to see the remaining range of my bicycle.")).containsExactly("bicycle.read [US-001]");
  }

  @Test
  void sendsWhatIsLeftWhereNothingElseIsKnownOfIt() {
    Model model = Products.model(Products.read(REQUIREMENT, "{}",
        "{\"stories\": [{\"id\": \"US-001\", \"story\": \"As a tenant, I want to leave an address where letters go.\"}, {\"id\": \"US-002\", \"story\": \"As a tenant, I want to report a leak.\"}, {\"id\": \"US-003\", \"story\": \"As a janitor, I want to delete a leak.\"}]}"));

    assertThat(model.operation("address.leave").orElseThrow().inputs()).extracting(Attribute::name).containsExactly("address");
  }

  @Test
  void takesTheOtherThingOfAnActFromTheTitleAndNothingItIsRefusedWith() {
    String stories = "{\"stories\": [{\"id\": \"US-001\", \"title\": \"Assign a crew\", \"story\": \"As a planner, I want to assign the candidate I picked to the flight.\", \"acceptance_criteria\": [\"A crew that is too small is refused with the reason.\"]},"
        + "{\"id\": \"US-002\", \"title\": \"Add a flight\", \"story\": \"As a planner, I want to add a flight.\"}, {\"id\": \"US-003\", \"title\": \"Add a crew\", \"story\": \"As a planner, I want to add a crew.\"},"
        + "{\"id\": \"US-004\", \"title\": \"Delete a flight\", \"story\": \"As a planner, I want to delete a flight.\"}, {\"id\": \"US-005\", \"title\": \"Delete a crew\", \"story\": \"As a planner, I want to delete a crew.\"}]}";

    assertThat(Products.model(Products.read(REQUIREMENT, "{}", stories)).operations()).filteredOn(operation -> operation.type() == OperationClass.ACTION).extracting(operation -> operation.id() + " " + operation.inputs().stream().map(Attribute::name).toList()).containsExactly("flight.assign [crewId]");
  }

  @Test
  void takesWhatAnAnswerIsWorkedOutOf() {
    String architecture = "{\"interfaces\": [{\"id\": \"IF-01\", \"name\": \"Unit API\", \"type\": \"api\", \"capabilities\": [\"list units\", \"convert a length\"], \"inputs\": [\"length\", \"target unit\"], \"outputs\": [\"units\", \"converted length\"], \"linked_stories\": [\"US-001\"]}]}";
    Model model = Products.model(Products.read("{}", architecture, "{\"stories\": [{\"id\": \"US-001\", \"story\": \"As a tailor, I want to see all units.\"}]}"));

    assertThat(model.operations().stream().filter(operation -> operation.id().action().equals("convert")).flatMap(operation -> operation.inputs().stream())).extracting(Attribute::name).contains("targetUnit");
  }

  private static List<String> operations(String... stories) {
    return Products.model(Products.stories(stories)).operations().stream()
        .map(operation -> operation.id() + " [" + operation.stories().stream().map(Object::toString).collect(Collectors.joining(", ")) + "]").toList();
  }
}
