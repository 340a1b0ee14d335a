package io.github.backenddesign.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.Products;
import io.github.backenddesign.decision.Choices;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What people sign in with, and what guards changes of the account; fields count by their kind. */
class SignInShapeTest {

  private static final Choices.Made PASSWORDS = Choosing.setting(Effect.Section.AUTH, "method", "own password");
  private static final Choices.Made FOR_BOTH = Choosing.setting(Effect.Section.AUTH, "current_password", "given with a new password or e-mail address");
  private static final Choices.Made FOR_PASSWORD = Choosing.setting(Effect.Section.AUTH, "current_password", "given with a new password");

  private static final String SIGN_UP = "As a gardener, I want to sign up with my email and a passphrase.";
  private static final String SIGN_IN = "As a gardener, I want to sign in.";
  private static final String NEW_PASSWORD = "As a gardener, I want to update my account with a new password.";
  private static final String NEW_MAIL = "As a gardener, I want to update my account with a new email.";

  @Test
  void takesWhatTheAccountIsMadeOfWhereNothingElseTellsItsFields() {
    assertThat(shapes(List.of("As a gardener, I want to sign up with my email and a password.", SIGN_IN), PASSWORDS)).containsEntry("Credentials", List.of("email", "password"));
    assertThat(shapes(List.of("As a gardener, I want to sign up with a user name and a password.", SIGN_IN), PASSWORDS).get("Credentials")).hasSize(2).last().isEqualTo("password");
    assertThat(shapes(List.of("As a gardener, I want to sign up with my phone number and a password.", SIGN_IN), PASSWORDS).get("Credentials")).hasSize(2).first().asString().startsWith("phone");
  }

  @Test
  void takesNoPasswordWhereNoneIsKept() {
    assertThat(shapes(List.of(SIGN_UP, SIGN_IN), Choosing.setting(Effect.Section.AUTH, "method", "link by e-mail"))).containsEntry("Credentials", List.of("email"));
  }

  @Test
  void saysWhatIsAssumedWhereNoDocumentTells() {
    Model model = Products.model(Products.stories(SIGN_IN, "As a gardener, I want to list my plants."));
    ApiDesign.SchemaDesign credentials = new Schemas(model, Choosing.settings(model, PASSWORDS), false).all().stream().filter(schema -> schema.name().equals("Credentials")).findFirst().orElseThrow();
    assertThat(credentials.fields()).extracting(field -> field.name() + " " + field.rule().orElse("-")).containsExactly("email TBD: no document tells what people sign in with", "password -");
  }

  @Test
  void takesWhatGuardsANewAccountThoughNoDocumentNamesIt() {
    assertThat(shapes(List.of("As a visitor, I want to sign up.", SIGN_IN), PASSWORDS)).containsEntry("NewAccount", List.of("email", "password"));
    assertThat(shapes(List.of("As a visitor, I want to sign up.", SIGN_IN), Choosing.setting(Effect.Section.AUTH, "method", "link by e-mail"))).containsEntry("NewAccount", List.of("email"));
  }

  @Test
  void asksForThePresentPasswordWithANewOne() {
    List<String> stories = List.of("As a gardener, I want to sign up with my email and a password.", SIGN_IN, NEW_PASSWORD);
    assertThat(changes(stories, PASSWORDS, FOR_PASSWORD)).contains("currentPassword");
    assertThat(changes(stories, PASSWORDS)).contains("password").doesNotContain("currentPassword");
    assertThat(changes(stories, PASSWORDS, Choosing.setting(Effect.Section.AUTH, "current_password", "not asked for"))).doesNotContain("currentPassword");
    assertThat(changes(stories, Choosing.setting(Effect.Section.AUTH, "method", "link by e-mail"), FOR_PASSWORD)).doesNotContain("password", "currentPassword");
  }

  @Test
  void asksForThePresentPasswordWithANewAddressOnlyWhereThatIsDecided() {
    Model model = Products.model(Products.stories("As a gardener, I want to sign up with my email and a password.", SIGN_IN, NEW_MAIL));
    Operation update = model.operations().stream().filter(operation -> operation.type() == OperationClass.UPDATE).findFirst().orElseThrow();
    Operation ofMail = update.withFields(update.inputs().stream().filter(attribute -> attribute.kind().equals("email")).toList(), List.of());
    assertThat(new SignInShape(model, Choosing.settings(model, PASSWORDS, FOR_BOTH)).currentPassword(ofMail)).isPresent();
    assertThat(new SignInShape(model, Choosing.settings(model, PASSWORDS, FOR_PASSWORD)).currentPassword(ofMail)).isEmpty();
  }

  private static List<String> changes(List<String> stories, Choices.Made... choices) {
    return shapes(stories, choices).entrySet().stream().filter(shape -> shape.getKey().startsWith("Account") && !shape.getKey().equals("Account")).map(Map.Entry::getValue).findFirst().orElse(List.of());
  }

  private static Map<String, List<String>> shapes(List<String> stories, Choices.Made... choices) {
    Model model = Products.model(Products.stories(stories.toArray(String[]::new)));
    Map<String, List<String>> shapes = new TreeMap<>();
    new Schemas(model, Choosing.settings(model, choices), false).all().forEach(schema -> shapes.put(schema.name(), schema.fields().stream().map(ApiDesign.FieldDesign::name).toList()));
    return shapes;
  }
}
