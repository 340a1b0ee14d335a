package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a want asks for: class, verb, entity ("-" for none known), and the part that is meant or what a list is narrowed by. */
class IntentReaderTest {

  private final Language language = Language.english();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      post a listing                             | create post Listing
      see all listings                           | list see Listing
      see a listing                              | read see Listing
      search for listings by district            | search search for Listing by district
      change the price of a listing              | update change Listing /price
      delete my listing                          | delete delete Listing my
      bookmark a listing                         | action bookmark Listing
      unbookmark a listing                       | reverse-action unbookmark Listing
      book a viewing                             | create book Booking
      see my bookings                            | list see Booking my
      cancel my booking                          | action cancel Booking my
      comment on a listing                       | create comment on Comment
      add a photo to a listing                   | create add -
      sign up                                    | create sign up Member
      register                                   | create sign up Member
      register a listing                         | create register Listing
      sign in with my e-mail                     | sign-in sign in Member
      sign out                                   | sign-out sign out Member
      choose a listing from the list of listings | list choose Listing
      enter a district and see its listings      | list see Listing
      view and change my bookings                | list view Booking my; update change Booking my
      see the reviews of a seller                | list see - by seller
      be notified of new listings                | subscribe be notified Listing
      upload a photo of a listing                | upload upload Listing /photo
      export my bookings                         | download export Booking my
      walk the dog                               | action walk -
      cancel a booking and say why               | action cancel Booking
      post listings and get a receipt            | create post Listing
      post a listing and see my bookings         | create post Listing; list see Booking my
      record the return of a listing             | action record Listing /return
      record a call as a comment                 | create record Comment /call
      look up a member and correct their address | search look up Member; update correct Member /address
      """)
  void understandsWants(String want, String expected) {
    assertThat(intents(want)).isEqualTo(expected);
  }

  @Test
  void stopsBehindSigningOut() {
    assertThat(intents("sign out and see the start page")).isEqualTo("sign-out sign out Member");
  }

  @Test
  void keepsWhereSomethingIsDoneAsContext() {
    Intent intent = read("write a comment on a listing").get(0);

    assertThat(intent.entity()).isEqualTo("Comment");
    assertThat(intent.context()).containsExactly("Listing");
  }

  @Test
  void knowsNoEntityForAnAccountButInventsTheName() {
    IntentReader reader = new IntentReader(language, new EntityIndex(language));

    assertThat(reader.read(language.clauses().read("sign up"))).extracting(Intent::entity).containsExactly("Account");
    assertThat(reader.read(language.clauses().read("sign out"))).extracting(Intent::entity).containsExactly("Session");
  }

  private String intents(String want) {
    return read(want).stream().map(IntentReaderTest::text).collect(Collectors.joining("; "));
  }

  private List<Intent> read(String want) {
    EntityIndex index = new EntityIndex(language);
    List.of("Listing", "Booking", "Comment", "Member").forEach(entity -> index.add(Names.plain(entity), entity));
    return new IntentReader(language, index).read(language.clauses().read(want));
  }

  private static String text(Intent intent) {
    String entity = intent.entity().isEmpty() ? "-" : intent.entity();
    String qualifier = intent.qualifier().isEmpty() ? "" : " /" + intent.qualifier();
    String filters = intent.filters().isEmpty() ? "" : " by " + String.join(", ", intent.filters());
    return intent.type() + " " + intent.verb() + " " + entity + (intent.own() ? " my" : "") + qualifier + filters;
  }
}
