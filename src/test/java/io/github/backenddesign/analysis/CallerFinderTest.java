package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.product.Product;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerFinderTest {

  private final Language language = Language.english();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Visitor          | looks around without an account        | anonymous
      Passenger        | needs no account                       | anonymous
      Patient          | has an account                         | signed-in
      Guest            | is registered with the hotel           | signed-in
      Student          | enrolled in classes                    | signed-in
      Buyer            |                                        | signed-in
      Nurse            | works on a ward                        | granted role
      Teacher          |                                        | granted role
      Porter           |                                        | granted role
      Claims adjuster  |                                        | granted role
      Bank clerk       | opens accounts at the desk             | granted role
      Moderator        |                                        | granted role
      Meter            | a sensor in the cellar                 | machine
      Nightly job      | an automated run                       | machine
      Seller           | the owner of a listing                 | relation
      Uploader         | the member who uploaded a file         | relation
      Night shift      | on-call for the platform               | operator
      """)
  void knowsThePersonaBy(String name, String description, String kind) {
    assertThat(caller(persona(name, description)).kind()).hasToString(kind);
  }

  @Test
  void takesAPersonaWithoutAnyCueForSignedInAndSaysThatItIsUnclear() {
    Caller caller = caller(persona("Gardener", "likes roses"));

    assertThat(caller.kind()).isEqualTo(PersonaKind.SIGNED_IN);
    assertThat(caller.evidence()).extracting(Evidence::rule).containsExactly("persona.unclear");
  }

  @Test
  void namesTheThingARelationHolds() {
    Product product = Products.read("prd.packet.json", persona("Seller", "the owner of a listing"));

    assertThat(new CallerFinder(product, index()).callers()).extracting(Caller::relationTo).containsExactly(java.util.Optional.of("Listing"));
  }

  @Test
  void knowsNobodyWhereTheProductHasNoAccounts() {
    Caller caller = caller("""
        {"normalized_prd": {"users": {"personas": [{"name": "Customer", "description": "buys tickets"}]}, "assumptions_constraints": {"constraints": ["There is no login."]}}}
        """);

    assertThat(caller.kind()).isEqualTo(PersonaKind.ANONYMOUS);
  }

  @Test
  void takesPersonasOfStoriesThatNoListNames() {
    Product product = Products.stories("As a Teacher, I want to add a class.", "As a teacher, I want to delete a class.", "As a parent, I want to see a class.");

    assertThat(new CallerFinder(product, index()).callers()).extracting(caller -> caller.name() + ": " + caller.kind()).containsExactly("Teacher: granted role", "parent: signed-in");
    assertThat(new CallerFinder(product, index()).of(product.stories().get(1)).map(Caller::name)).hasValue("Teacher");
  }

  @Test
  void knowsTheHotelsCallers() {
    assertThat(Products.model(Products.of("hotel")).callers()).extracting(caller -> caller.name() + ": " + caller.kind()).containsExactly("Guest: signed-in", "Receptionist: granted role", "Visitor: anonymous");
  }

  private Caller caller(String prd) {
    return new CallerFinder(Products.read("prd.packet.json", prd), index()).callers().get(0);
  }

  private EntityIndex index() {
    EntityIndex index = new EntityIndex(language);
    List.of("Listing", "File").forEach(entity -> index.add(Names.plain(entity), entity));
    return index;
  }

  private static String persona(String name, String description) {
    return "{\"normalized_prd\": {\"users\": {\"personas\": [{\"name\": \"" + name + "\", \"description\": \"" + (description == null ? "" : description) + "\"}]}}}";
  }
}
