package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.product.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What operations are called in a line of words. */
class OperationSummaryTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      As a keeper, I want to sign up with my email and a password.  | Sign up for an account
      As a keeper, I want to sign in.                               | Sign in
      As a keeper, I want to see all orders of the day.             | See orders
      As a keeper, I want to place an order.                        | Place an order
      As a keeper, I want to delete my account.                     | Delete one's own account
      As a keeper, I want to change the price of a ticket.          | Change a price of a ticket
      """)
  void areSentencesOfVerbAndThing(String story, String summary) {
    assertThat(Products.model(Products.stories(story)).operations()).extracting(Operation::summary).contains(summary);
  }

  @Test
  void areTheTitleOfTheStoryWhereItTellsAnAct() {
    assertThat(titled("Grant a discount")).isEqualTo("Grant a discount");
    assertThat(titled("UC-07 Grant a discount")).isEqualTo("Grant a discount");
    assertThat(titled("My discounts")).as("what is shown is no act").isEqualTo("Give a discount");
    assertThat(titled("Offer of discounts")).as("nor is a noun that could be a verb").isEqualTo("Give a discount");
  }

  @Test
  void areComposedWhereOneTitleStandsForSeveral() {
    Product product = Products.read("story-map.json", "{\"stories\": [{\"id\": \"US-001\", \"title\": \"Maintain stables\", \"story\": \"As a keeper, I want to add a stable and remove a stable.\"}]}");
    assertThat(Products.model(product).operations()).extracting(Operation::summary).containsExactly("Add a stable", "Remove a stable");
  }

  private static String titled(String title) {
    Product product = Products.read("story-map.json", "{\"stories\": [{\"id\": \"US-001\", \"title\": \"" + title + "\", \"story\": \"As a keeper, I want to give a discount to a group.\"}]}");
    return Products.model(product).operations().get(0).summary();
  }
}
