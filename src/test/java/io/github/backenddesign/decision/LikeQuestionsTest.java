package io.github.backenddesign.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.answers.Adjustment;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.OpenQuestion;
import io.github.backenddesign.product.OpenQuestion.Choice;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which questions of two documents are one. */
class LikeQuestionsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      one | How long does a session last?                              | Session lifetime, and does sign-out end it on other devices?
      one | May a seller rate themselves or follow themselves?         | May a seller follow themselves, or rate themselves?
      one | How many rooms are on a page?                              | Page size?
      one | Which rounding rule applies to invoices?                   | How are amounts rounded?
      one | Must the deposit be paid before the key is handed over?    | Is the deposit paid before a guest is handed the key?
      one | Does a change of the arrival date need the host's consent? | Does the host have to consent to a change of the arrival date?
      one | Damage report after a successful hand-over                 | What is done when a damage is reported after the hand-over was successful?
      one | Who maintains the house rules, and with what tool?         | Who feeds the house rules?
      one | When are two damage reports the same?                      | When is a second report a duplicate?
      one | May guests change photos after a stay is confirmed?        | Can photos be changed by guests when a stay is confirmed?
      one | Which languages is the booking page offered in (NFR-004)?  | In which languages is the booking page offered?
      one | Hold: 10 or 15 minutes?                                    | How long does a hold last?
      one | Which discounts are there?                                 | Which discounts are there, and do they stack?
      two | Hold: 10 or 15 minutes?                                    | How long are bookings kept?
      two | May a guest cancel a booking?                              | May a guest change a booking?
      two | How long are bookings kept?                                | How long are invoices kept?
      two | In which order are bookings listed?                        | In which order are reviews listed?
      two | Who may delete a review?                                   | Who may delete a booking?
      two | Who may delete a review?                                   | What happens to photos when a review is deleted?
      two | How many wrong passwords may a guest try?                  | How many wrong voucher codes may a guest try?
      two | May a confirmed booking be changed before arrival?         | May a confirmed booking be changed after arrival?
      two | What happens to reviews when a guest is deleted?           | What happens to bookings when a guest is deleted?
      two | How long is a failed payment retried?                      | How often is a failed payment retried?
      two | Can a host see the guest's address before confirming?      | Can a host see the guest's reviews before confirming?
      two | Are two rooms with the same name allowed?                  | Does the address of a room change with its name?
      """)
  void joinsWhatAsksTheSame(String expected, String first, String second) {
    Model model = Models.product().question("Q-1", first, false, List.of("US-001")).question("Q-2", second, true, List.of("US-002")).model();
    assertThat(new DocumentQuestions().of(model, List.of())).hasSize(expected.equals("one") ? 1 : 2);
  }

  /** Notes and lists of risks repeat questions without their ids; what only shares its subject stays apart. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      one | Who works on a noise complaint, and does the neighbour hear back? | Who settles a complaint, and is the neighbour told?
      one | May a stay be ended outside office hours for a surcharge?         | Can a guest leave outside office hours against a fee?
      one | Does a withdrawn claim give its amount back to the yearly limit?  | Does a withdrawn claim free its share of the limit again?
      one | May a pupil bring a phone?                                        | Q-1 has to be settled before the pilot.
      two | How long are complaints kept?                                     | Who settles a complaint, and is the neighbour told?
      two | May a guest cancel a booking?                                     | May a guest bring a pet?
      two | May a stay be extended after arrival?                             | Is the key handed over at arrival or sent before?
      """)
  void joinsNotesThatRepeatAQuestion(String expected, String question, String note) {
    OpenQuestion unnamed = new OpenQuestion(List.of(new ElementId("q-note")), false, passage(note, 3), List.of(), Optional.empty(), List.of(), false, List.of(), List.of());
    List<DocumentQuestions.Asked> asked = new DocumentQuestions().of(Models.product().question("Q-1", question, false, List.of("US-001")).question(unnamed).model(), List.of());
    assertThat(asked).hasSize(expected.equals("one") ? 1 : 2);
    assertThat(asked.get(0).decision().id()).isEqualTo("Q-1");
  }

  private static List<Adjustment> adjustment(Adjustment.Section section, String first, String second) {
    return List.of(new Adjustment(section, first, section.key(), List.of(second), Optional.empty(), SourceLocation.at("decisions.yaml", 9, 3)));
  }

  @Test
  void theTeamJoinsWhatItKnowsToBeOne() {
    Model model = Models.product().question("Q-1", "Who may delete a review?", false, List.of()).question("Q-2", "What about bad language?", false, List.of()).model();
    List<DocumentQuestions.Asked> asked = new DocumentQuestions().of(model, adjustment(Adjustment.Section.SAME_QUESTION, "Q-1", "Q-2"));
    assertThat(asked).hasSize(1);
    assertThat(asked.get(0).aliases()).containsExactly("Q-2");
  }

  @Test
  void theTeamKeepsApartWhatOnlyLooksAlike() {
    Model model = Models.product().question("Q-1", "How long does a session last?", false, List.of()).question("Q-2", "Session lifetime, and does sign-out end it on other devices?", true, List.of()).model();
    assertThat(new DocumentQuestions().of(model, List.of())).hasSize(1);
    assertThat(new DocumentQuestions().of(model, adjustment(Adjustment.Section.NOT_SAME_QUESTION, "Q-2", "Q-1"))).extracting(asked -> asked.decision().id()).containsExactly("Q-1", "Q-2");
  }

  @Test
  void theTeamTakesApartWhatDocumentsJoinedByNamingAnId() {
    OpenQuestion joined = new OpenQuestion(List.of(new ElementId("TQ-1"), new ElementId("AMB-1")), true, passage("May a guest bring a pet (AMB-1)?", 1), List.of(passage("May a guest smoke?", 7)), Optional.empty(),
        List.of("US-001"), false, List.of(), List.of());
    List<DocumentQuestions.Asked> asked = new DocumentQuestions().of(Models.product().question(joined).model(), adjustment(Adjustment.Section.NOT_SAME_QUESTION, "TQ-1", "AMB-1"));
    assertThat(asked).extracting(one -> one.decision().id() + " " + one.decision().question()).containsExactly("TQ-1 May a guest bring a pet (AMB-1)?", "AMB-1 May a guest smoke?");
  }

  @Test
  void tellsGroupsThatNameNothingOrContradictEachOther() {
    Model model = Models.product().question("Q-1", "Who may delete a review?", false, List.of()).question("Q-2", "What about bad language?", false, List.of()).model();
    List<Adjustment> both = new ArrayList<>(adjustment(Adjustment.Section.SAME_QUESTION, "Q-1", "Q-2"));
    both.addAll(adjustment(Adjustment.Section.NOT_SAME_QUESTION, "Q-1", "Q-2"));
    both.addAll(adjustment(Adjustment.Section.NOT_SAME_QUESTION, "Q-1", "Q-22"));
    DocumentQuestions questions = new DocumentQuestions();
    questions.of(model, both);
    assertThat(questions.problems()).extracting(Problem::line).containsExactly(
        "decisions.yaml:9:3 not-same-question: the documents ask no question with the id \"Q-22\"; did you mean \"Q-2\"?",
        "decisions.yaml:9:3 not-same-question: these questions are said to be the same at decisions.yaml:9:3");
  }

  private static Passage passage(String text, int line) {
    return new Passage(text, SourceLocation.at("docs/architecture.packet.json", line, 5));
  }

  @Test
  void keepsAllIdsPlacesAndTheOptionsThereAre() {
    Model model = Models.product().question("Q-1", "How long does a session last?", false, List.of("US-001"))
        .question("Q-2", "Session lifetime?", true, List.of("US-002"), new Choice("A day", "", ""), new Choice("A month", "", "")).model();
    DocumentQuestions.Asked asked = new DocumentQuestions().of(model, List.of()).get(0);
    assertThat(asked.aliases()).containsExactly("Q-2");
    assertThat(asked.decision().refs()).containsExactly("Q-1", "Q-2", "US-001", "US-002");
    assertThat(asked.decision().blocking()).isTrue();
    assertThat(asked.decision().options()).extracting(Option::title).containsExactly("A day", "A month");
  }
}
