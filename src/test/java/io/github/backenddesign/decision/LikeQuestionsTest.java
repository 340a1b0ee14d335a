package io.github.backenddesign.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.product.OpenQuestion.Choice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which questions of two documents are one. */
class LikeQuestionsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      one | How long does a session last?                           | Session lifetime, and does sign-out end it on other devices?
      one | May a seller rate themselves or follow themselves?      | May a seller follow themselves, or rate themselves?
      one | How many rooms are on a page?                           | Page size?
      one | Which rounding rule applies to invoices?                | How are amounts rounded?
      two | May a guest cancel a booking?                           | May a guest change a booking?
      two | How long are bookings kept?                             | How long are invoices kept?
      two | In which order are bookings listed?                     | In which order are reviews listed?
      two | Who may delete a review?                                | Who may delete a booking?
      """)
  void joinsWhatAsksTheSame(String expected, String first, String second) {
    Model model = Models.product().question("Q-1", first, false, List.of("US-001")).question("Q-2", second, true, List.of("US-002")).model();
    assertThat(new DocumentQuestions().of(model)).hasSize(expected.equals("one") ? 1 : 2);
  }

  @Test
  void keepsAllIdsPlacesAndTheOptionsThereAre() {
    Model model = Models.product().question("Q-1", "How long does a session last?", false, List.of("US-001"))
        .question("Q-2", "Session lifetime?", true, List.of("US-002"), new Choice("A day", "", ""), new Choice("A month", "", "")).model();
    DocumentQuestions.Asked asked = new DocumentQuestions().of(model).get(0);
    assertThat(asked.aliases()).containsExactly("Q-2");
    assertThat(asked.decision().refs()).containsExactly("Q-1", "Q-2", "US-001", "US-002");
    assertThat(asked.decision().blocking()).isTrue();
    assertThat(asked.decision().options()).extracting(Option::title).containsExactly("A day", "A month");
  }
}
