package io.github.backenddesign.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Caller;
import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Evidence;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.OperationId;
import io.github.backenddesign.analysis.PersonaKind;
import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.product.OpenQuestion;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.OpenQuestion.Choice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options, effects and recommendations of questions that documents ask. */
class DocumentQuestionsTest {

  private static final Evidence EVIDENCE = new Evidence("test", "words", "", SourceLocation.ofFile("docs/prd.packet.json"));

  private static Decision ask(Model model) {
    return new DocumentQuestions().of(model, List.of()).get(0).decision();
  }

  private static Decision ask(String question, Choice... choices) {
    return ask(Models.product().question("Q-1", question, false, List.of("US-001"), choices).model());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      May a guest bring a pet?                                                             | No / Yes
      Must a teacher confirm an absence?                                                   | No / Yes
      Does a late payment close the account?                                               | No / Yes
      Does a late payment close the account by itself?                                     | Yes, by itself / Only after a person confirmed it
      Are readings taken at once or in a nightly batch?                                    | At once / In a nightly batch
      Is the price shown per person or per room?                                           | Per person / Per room
      How long are drafts kept (24 hours / 30 days / until sign-out)?                      | 24 hours / 30 days / Until sign-out
      Invoice before arrival: full amount, a deposit, or nothing?                          | Full amount / A deposit / Nothing
      How long are call recordings kept?                                                   | 24 hours / 30 days / 1 year
      How long may a sensor be silent before we tell the operator?                         | 1 minute / 5 minutes / 1 hour
      How long does a seat hold last?                                                      | 15 minutes / 1 hour / 24 hours
      For how long is a basket reserved?                                                   | 15 minutes / 1 hour / 24 hours
      How long is an invitation link valid?                                                | 24 hours / 7 days / 30 days
      Which late fee does a borrower pay?                                                  | One value for all, a setting that its owner changes / Set for each case when it begins / None until somebody sets one
      How high is the deposit for a room?                                                  | One value for all, a setting that its owner changes / Set for each case when it begins / None until somebody sets one
      How many photos may a report have?                                                   | 5 / 10 / 20 / No fixed limit
      In which order are messages shown?                                                   | Newest first / Oldest first / Alphabetically
      May a seller rate or message a buyer?                                                | No / Yes
      Which units does the device use?                                                     | No rule until its owner answers / A setting with a default, changed by operations
      """)
  void takesOptionsFromTheFormOfTheQuestion(String question, String expected) {
    String titles = ask(question).options().stream().map(Option::title).sorted().collect(Collectors.joining(" / "));
    assertThat(titles).isEqualTo(java.util.Arrays.stream(expected.split(" / ")).sorted().collect(Collectors.joining(" / ")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      May a guest bring a pet?                            | yes | A guest may bring a pet.
      May a guest bring a pet?                            | no  | A guest may not bring a pet.
      Must a cargo be weighed before loading (FR-003)?    | no  | A cargo need not be weighed before loading.
      Can lessons be moved after the term started?        | yes | Lessons can be moved after the term started.
      Does a refund need a second signature?              | yes | A refund needs a second signature.
      Are two rooms with the same name allowed?           | no  | Two rooms with the same name are not allowed.
      Is it?                                              | no  | No (it settles "Is it?").
      """)
  void saysAnAnswerAsARule(String question, String option, String rule) {
    Option chosen = ask(question).option(option).orElseThrow();
    assertThat(chosen.effects()).contains(new Effect.AttachRule(rule, List.of("US-001")));
  }

  @Test
  void keepsTheOptionsOfTheDocument() {
    Decision decision = ask("What happens to a lesson when the teacher is ill?", new Choice("It is cancelled", "simple; cheap", "pupils lose it"),
        new Choice("The substitute teaches it", "", ""));
    assertThat(decision.options()).extracting(Option::id).containsExactly("it-is-cancelled", "substitute-teaches-it");
    assertThat(decision.options().get(0).pros()).containsExactly("Simple", "Cheap");
    assertThat(decision.options().get(0).effects())
        .containsExactly(new Effect.AttachRule("A lesson is cancelled when the teacher is ill.", List.of("US-001")));
  }

  @Test
  void keepsIdsOfLikeOptionsApart() {
    Decision decision = ask("Which one?", new Choice("The first", "", ""), new Choice("First", "", ""));
    assertThat(decision.options()).extracting(Option::id).containsExactly("first", "first-2");
  }

  @Test
  void takesAnAssumptionThatNamesTheQuestion() {
    Models product = Models.product().assumption("A deposit is taken until Q-1 is answered.")
        .question("Q-1", "What is paid at booking?", true, List.of("US-001"), new Choice("Full amount", "", ""), new Choice("A deposit", "", ""));
    Decision decision = ask(product.model());
    assertThat(decision.recommended()).contains("deposit");
    assertThat(decision.reasons()).extracting(Decision.Reason::text)
        .containsExactly("An assumption answers it (docs/prd.packet.json:1:5): \"A deposit is taken until Q-1 is answered.\"");
    assertThat(decision.confidence()).isEqualTo("high");
  }

  @Test
  void takesADeniedAssumptionAsNo() {
    Models product = Models.product().assumption("Pets are not brought by guests.").question("Q-1", "May guests bring pets?", false, List.of());
    assertThat(ask(product.model()).recommended()).contains("no");
    assertThat(ask(Models.product().assumption("Guests bring pets.")
        .question("Q-1", "May guests bring pets?", false, List.of()).model()).recommended()).contains("yes");
  }

  @Test
  void proposesTheMostReversibleWhereDocumentsAreSilent() {
    Decision decision = ask("May a guest bring a pet?");
    assertThat(decision.recommended()).contains("no");
    assertThat(decision.confidence()).isEqualTo("low");
    assertThat(decision.reasons()).extracting(Decision.Reason::text)
        .containsExactly("The documents do not answer it; proposed because it is the easiest to change later.");
  }

  @Test
  void doesNotTakeAnotherOpenPointForAnAnswer() {
    Models product = Models.product().fr("FR-001", "Guests book rooms.", "TBD: may guests bring pets")
        .question("Q-1", "May guests bring pets?", false, List.of());
    assertThat(ask(product.model()).confidence()).isEqualTo("low");
  }

  @Test
  void permitsThoseWhomAnOptionNames() {
    Decision decision = ask(reviews("Q-1", "Who may delete a review?", new Choice("Writer only", "", ""), new Choice("Writer and the moderators", "", "")));
    assertThat(decision.tier()).isEqualTo(Decision.Tier.GATE);
    assertThat(decision.option("writer-only").orElseThrow().effects()).contains(new Effect.Permit("Writer", "review.delete", "owner of Review"));
    assertThat(decision.option("writer-and-moderators").orElseThrow().effects())
        .contains(new Effect.Permit("Writer", "review.delete", "owner of Review"), new Effect.Permit("Moderator", "review.delete", ""));
  }

  @Test
  void freezesTheIdentifierThatAQuestionSpeaksOf() {
    Decision decision = ask(reviews("Q-1", "Does the slug change with the title?", new Choice("frozen", "", ""), new Choice("follows the title", "", "")));
    assertThat(decision.option("frozen").orElseThrow().effects()).contains(new Effect.Immutable("Review", "slug"));
    assertThat(decision.option("follows-title").orElseThrow().effects())
        .contains(new Effect.FieldRule("Review", "slug", "recomputed when the name changes; earlier values are not found"));
  }

  @ParameterizedTest
  @CsvSource({"Can the slug be changed?, no", "May its slug still be edited after publishing?, no", "Can the slug be corrected by a moderator?, no"})
  void freezesTheFieldThatAQuestionForbidsToChange(String question, String option) {
    Decision decision = ask(reviews("Q-1", question));
    assertThat(decision.option(option).orElseThrow().effects()).contains(new Effect.Immutable("Review", "slug"));
    assertThat(decision.option("yes").orElseThrow().effects()).noneMatch(Effect.Immutable.class::isInstance);
  }

  @ParameterizedTest
  @CsvSource({"Can the colour be changed?", "Can a guest be changed to a member?", "Must the slug be shown?"})
  void freezesNothingWhereTheQuestionNamesNoFieldOrAsksSomethingElse(String question) {
    assertThat(ask(reviews("Q-1", question)).options()).allSatisfy(option -> assertThat(option.effects()).noneMatch(Effect.Immutable.class::isInstance));
  }

  @Test
  void saysWhatHappensToThingsOfARemovedOne() {
    Decision decision = ask(reviews("Q-1", "What happens to reviews when a guest is deleted?"));
    assertThat(decision.option("they-go-with-it").orElseThrow().effects()).contains(new Effect.OnDelete("Guest", "Review", "cascade"));
    assertThat(decision.recommended()).contains("they-stay-without-naming-it");
  }

  private static OpenQuestion asked(String text, String otherWording, String reason, List<String> affects) {
    Passage question = new Passage(text, SourceLocation.at("docs/story-map.json", 3, 5));
    List<Passage> others = otherWording.isEmpty() ? List.of() : List.of(new Passage(otherWording, question.at()));
    return new OpenQuestion(List.of(new ElementId("Q-1")), true, question, others, reason.isEmpty() ? Optional.empty() : Optional.of(new Passage(reason, question.at())), affects, false, List.of(), List.of(question.at()));
  }

  @Test
  void takesTheChoicesOfAnotherWordingAndTheReasonWhyItIsAsked() {
    Decision decision = ask(Models.product().question(asked("Must a deposit precede the stay?", "Is a deposit needed before each stay, or only for large groups?", "FR-001 does not say; large groups often cancel.", List.of())).model());
    assertThat(decision.options()).extracting(Option::id).containsExactlyInAnyOrder("no", "before-each-stay", "only-for-large-groups");
    assertThat(decision.recommended()).contains("only-for-large-groups");
    assertThat(decision.reasons().get(0).text()).isEqualTo("The question gives its reason: \"FR-001 does not say; large groups often cancel.\"");
    assertThat(ask(Models.product().question(asked("Must a deposit precede the stay?", "Is a deposit needed before each stay, or only for large groups?", "Nobody asked for large groups to pay.", List.of())).model()).recommended())
        .as("a reason that denies it speaks for nothing").contains("no");
  }

  @Test
  void whatFollowsFromOtherDataChangesByItself() {
    Models product = Models.product().fr("FR-001", "Each booking has a state: held, confirmed, late.", "The state is derived from the payments; nobody sets it by hand.");
    Decision decision = ask(product.question(asked("Does a missed payment turn a booking into \"late\" by itself?", "", "", List.of("US-001"))).model());
    assertThat(decision.recommended()).contains("yes-by-itself");
    assertThat(decision.reasons().get(0).text()).isEqualTo("It follows from other data and is not set by anybody (FR-001): \"The state is derived from the payments\"");
    assertThat(ask("Does a late payment close the account by itself?").recommended()).contains("only-after-person-confirmed-it");
  }

  @Test
  void takesWhatIsGrantedTowardsOthersAsRefusedTowardsOneself() {
    Models product = Models.product().fr("FR-001", "A guest can rate any other guest.").fr("FR-002", "A guest can bookmark a room.");
    Decision decision = ask(product.question("Q-1", "May a guest rate themselves or bookmark their own room?", false, List.of()).model());
    assertThat(decision.options()).extracting(Option::id).containsExactly("only-bookmark-their-own-room", "neither", "both", "only-rate-themselves");
    assertThat(decision.recommended()).contains("only-bookmark-their-own-room");
    assertThat(decision.reasons().get(0).text()).contains("(FR-001): \"A guest can rate any other guest.\"");
  }

  @Test
  void whatNobodyWaitsForIsRepeatedRatherThanUndone() {
    String question = "What happens to a payment when the key hand-over fails?";
    assertThat(ask(Models.product().constraint("The mail behind a booking is triggered by an event.").question("Q-1", question, true, List.of()).model()).recommended()).contains("kept-and-failed-step-repeated-later");
    assertThat(ask(question).recommended()).contains("undone-automatically");
    assertThat(ask(Models.product().constraint("The mail behind a booking is triggered by an event.").fr("FR-001", "A payment is refunded when the key hand-over fails.").question("Q-1", question, true, List.of()).model()).recommended())
        .contains("undone-automatically");
  }

  @Test
  void keepsWhatAnotherRequirementNeedsButNoLongerThanThat() {
    Decision decision = ask("Are bookings stored by the desk? Needed for FR-024 and for duplicate detection.");
    assertThat(decision.recommended()).contains("yes");
    assertThat(decision.option("yes").orElseThrow().effects()).contains(new Effect.AttachRule("Bookings are kept only as long as duplicates, retries and open steps need them; no operation looks them up.", List.of("US-001")));
  }

  @Test
  void takesTheMiddleOfTheTimesAQuestionNames() {
    assertThat(ask("How long are drafts kept (24 hours / 30 days / until sign-out)?").recommended()).contains("30-days");
  }

  @Test
  void dropsWhatWouldChangeTheDataOfAnotherSystem() {
    Model model = reviews("Q-1", "Are reviews mastered here or read from the travel portal?", new Choice("Master here", "", ""), new Choice("Read from the portal", "", ""));
    Operation delete = model.operations().get(0).serving(List.of(new ElementId("US-001")));
    Decision decision = ask(model.withOperations(List.of(delete)));
    assertThat(decision.option("read-from-portal").orElseThrow().effects()).contains(new Effect.DropOperation("review.delete"));
    assertThat(decision.option("master-here").orElseThrow().effects()).noneMatch(Effect.DropOperation.class::isInstance);
    assertThat(decision.tier()).isEqualTo(Decision.Tier.GATE);
  }

  @Test
  void opensAnOperationForAPartThatCanBeEdited() {
    Decision decision = ask(reviews("Q-1", "Will the review contract need line editing?", new Choice("Leave as is", "", ""), new Choice("Add removing a line", "", ""), new Choice("Set quantity, 0 removes", "", "")));
    assertThat(decision.option("add-removing-line").orElseThrow().effects()).contains(new Effect.AddOperation("review.remove", OperationClass.DELETE, "Remove a single review", List.of("US-001")));
    assertThat(decision.option("leave-as-is").orElseThrow().effects()).noneMatch(Effect.AddOperation.class::isInstance);
  }

  @Test
  void asksForANumberAsANote() {
    Decision decision = ask("Measurable target for NFR-002?");
    assertThat(decision.tier()).isEqualTo(Decision.Tier.NOTE);
    assertThat(decision.required()).isFalse();
  }

  private static Model reviews(String id, String question, Choice... choices) {
    Attribute slug = new Attribute("slug", "slug", true, false, true, false, false, List.of(), EVIDENCE);
    Entity review = new Entity("Review", List.of(), Optional.of("slug"), List.of(slug), List.of(), Optional.empty(), List.of());
    Entity guest = new Entity("Guest", List.of(), Optional.empty(), List.of(), List.of(), Optional.empty(), List.of());
    Model model = Models.product().entity(review).entity(guest).question(id, question, false, List.of("US-001"), choices).model();
    Operation delete = new Operation(OperationId.of("review.delete"), OperationClass.DELETE, "Delete a review", "Review", Optional.empty(), false, "",
        false, List.of(), List.of(), List.of(), List.of("Writer"), "owner of Review", true,
        List.of(), List.of(), List.of(), List.of(), List.of(), 1);
    List<Caller> callers = List.of(new Caller("Writer", PersonaKind.RELATION, Optional.of("Review"), List.of(), List.of()),
        new Caller("Moderator", PersonaKind.GRANTED_ROLE, Optional.empty(), List.of(), List.of()));
    return new Model(model.product(), model.stories(), callers, model.entities(), List.of(delete), model.events(), model.jobs(), model.rules(),
        model.suppliers(), model.signals(), model.cuts(), model.cut());
  }
}
