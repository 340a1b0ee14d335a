package io.github.backenddesign.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorySentenceTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      As a visitor, I want to open an account, so that I can write.          | visitor        | open an account          | I can write
      As an user I want to log in so that I can write                        | user           | log in                   | I can write
      As the Administrator of the site, I want to logout from the site       | Administrator of the site | logout from the site |
      As a client, i want to see all my orders                               | client         | see all my orders        |
      As a  manager,  I  want  to  be  able  to hire, so that I can grow.     | manager        | be able to hire          | I can grow
      As a user, I want a ticket system, so that I don’t filter mail.        | user           | a ticket system          | I don't filter mail
      As a reseller, I can set any price above 5 cents.                      | reseller       | set any price above 5 cents |
      As a Customer, I want to be able to register in order to have an account | Customer     | be able to register      | have an account
      In order to have an account, as a customer, I want to register         | customer       | register                 | have an account
      As a user, I want to see jackpots, so I know how much I can win        | user           | see jackpots             | I know how much I can win
      As a user, I want to reach a page so I can log in                      | user           | reach a page             | I can log in
      As a user, I want to access my profile, to see my information.         | user           | access my profile        | see my information
      As an author, I'd like to add, to edit and to delete articles          | author         | add, to edit and to delete articles |
      As a student, once I am 18 years old I want to change my preferences   | student        | change my preferences    |
      As a user who's updating a trip, I want to see cities                  | user who's updating a trip | see cities   |
      As the user who sent a message, I wan to to modify that message.       | user who sent a message | modify that message |
      As a guest (i.e., single-time user), I want to only fill in my name    | guest (i.e., single-time user) | only fill in my name |
      As a member: comment on an article                                     | member         | comment on an article    |
      The clerk shall be able to reject a parcel, in order that I rest.      | clerk          | reject a parcel          | I rest
      A member is able to borrow a book                                      | member         | borrow a book            |
      As a shopper, I want my card to be charged, so that it is settled.     | shopper        | my card to be charged    | it is settled
      """)
  void takesTheVariantsPeopleWriteApart(String text, String persona, String want, String benefit) {
    assertThat(StorySentence.parse(text)).isEqualTo(new StorySentence(Optional.of(persona), want, Optional.ofNullable(benefit)));
  }

  @Test
  void keepsAFreeTextAsTheWish() {
    assertThat(StorySentence.parse("A visitor can open an account.")).isEqualTo(new StorySentence(Optional.empty(), "A visitor can open an account", Optional.empty()));
  }

  @Test
  void findsTheWishBehindTheOccasion() {
    assertThat(StorySentence.parse("When the lamp fails, I want to call an engineer, so that it is bright.")).isEqualTo(new StorySentence(Optional.empty(), "call an engineer", Optional.of("it is bright")));
  }

  @Test
  void takesARequirementOfAKnownPersonaForItsWish() {
    assertThat(StorySentence.parse("The probe shall send its samples.", Optional.of("Probe"))).isEqualTo(new StorySentence(Optional.of("Probe"), "send its samples", Optional.empty()));
    assertThat(StorySentence.parse("The system shall store samples.", Optional.of("Probe")).want()).isEqualTo("The system shall store samples");
  }

  @Test
  void dropsAPurposeThatWasCutOff() {
    assertThat(StorySentence.parse("access files that have been assigned to the class, so ").want()).isEqualTo("access files that have been assigned to the class");
  }

  @Test
  void ignoresAnInvisibleMarkInFrontOfTheSentence() {
    assertThat(StorySentence.parse("\uFEFFAs a camp administrator, I want to add campers").persona()).contains("camp administrator");
  }
}
