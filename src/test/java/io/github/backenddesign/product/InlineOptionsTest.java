package io.github.backenddesign.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.product.OpenQuestion.Choice;
import java.util.List;
import org.junit.jupiter.api.Test;

class InlineOptionsTest {

  @Test
  void readsLetteredOptionsWithPraiseAndBlameBehindADash() {
    assertThat(InlineOptions.parse("Does the address change? Options: (A) it follows the title - tidy, but old links break; (B) frozen - safe, may look odd; (C) neither."))
        .isEqualTo(new InlineOptions("Does the address change?",
            List.of(new Choice("it follows the title", "tidy", "old links break"), new Choice("frozen", "safe", "may look odd"), new Choice("neither", "", ""))));
  }

  @Test
  void readsOptionsInSentencesOfTheirOwn() {
    assertThat(InlineOptions.parse("Who masters ports? Option A: we (pro: one place; con: they migrate). Option B: they, we read (pro: no double work)."))
        .isEqualTo(new InlineOptions("Who masters ports?", List.of(new Choice("we", "one place", "they migrate"), new Choice("they, we read", "no double work", ""))));
  }

  @Test
  void readsOptionsWithPlusAndMinus() {
    assertThat(InlineOptions.parse("Who deletes? Options: writer only (+ clear, - no help); writer and author (+ clean, - disputes)"))
        .isEqualTo(new InlineOptions("Who deletes?", List.of(new Choice("writer only", "clear", "no help"), new Choice("writer and author", "clean", "disputes"))));
  }

  @Test
  void keepsAQuestionThatFollowsTheOptionsButNotARequestToChoose() {
    assertThat(InlineOptions.parse("Can a line be removed? (a) no; (b) yes. Which one for MVP?").question()).isEqualTo("Can a line be removed? Which one for MVP?");
    assertThat(InlineOptions.parse("Carrier failure: (a) refund; (b) retry. Please choose.").question()).isEqualTo("Carrier failure");
  }

  @Test
  void takesBracketsInAQuestionForNoOptions() {
    InlineOptions parsed = InlineOptions.parse("Which rule applies (per unit, per line), and when?");
    assertThat(parsed).isEqualTo(new InlineOptions("Which rule applies (per unit, per line), and when?", List.of()));
  }
}
