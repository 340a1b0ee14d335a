package io.github.backenddesign.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Products;
import io.github.backenddesign.decision.Choices;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the decided way of signing in leaves to this backend. */
class AccountOperationsTest {

  private static final String SIGN_UP = "As a keeper, I want to sign up with my email and a password.";
  private static final String SIGN_IN = "As a keeper, I want to sign in.";

  @ParameterizedTest
  @ValueSource(strings = {"opaque token kept by the server", "a server-side session in a cookie", "a token that sign-out ends at once"})
  void endSessionsThatTheServerKeeps(String session) {
    assertThat(operations(List.of(SIGN_UP, SIGN_IN), set("session", session))).contains("session.sign-out by [keeper]");
  }

  @Test
  void doNotEndWhatNobodyKeepsOrSomebodyElseKeeps() {
    assertThat(operations(List.of(SIGN_UP, SIGN_IN), set("session", "signed token, valid for 24 hours"))).noneMatch(line -> line.startsWith("session.sign-out"));
    assertThat(operations(List.of(SIGN_UP, SIGN_IN), set("session", "opaque token kept by the server"), set("method", "OpenID Connect"))).noneMatch(line -> line.startsWith("session.sign-out"));
    assertThat(operations(List.of("As a keeper, I want to list the animals."), set("session", "opaque token kept by the server"))).noneMatch(line -> line.startsWith("session.sign-out"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"own accounts with password", "passkeys (WebAuthn)", "one-time link or code"})
  void letPeopleSignInWhereAccountsAreKeptHereThoughNoStoryAsksForIt(String method) {
    assertThat(operations(List.of("As a keeper, I want to feed an animal."), set("method", method))).contains("account.sign-in by [anonymous, keeper]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"OpenID Connect", "API keys", "none", "anonymous session"})
  void letNobodySignInHereWhereNobodyHasAnAccountHere(String method) {
    assertThat(operations(List.of("As a keeper, I want to feed an animal."), set("method", method))).noneMatch(line -> line.contains("sign-in"));
  }

  @Test
  void endNoSessionTwice() {
    assertThat(operations(List.of(SIGN_UP, SIGN_IN, "As a keeper, I want to sign out."), set("session", "opaque token kept by the server"))).filteredOn(line -> line.contains("sign-out")).hasSize(1);
  }

  @Test
  void renewSessionsOfShortTokens() {
    assertThat(operations(List.of(SIGN_UP, SIGN_IN), set("session", "short token with a renewal token"))).anyMatch(line -> line.startsWith("session.renew by "));
    assertThat(operations(List.of(SIGN_UP, SIGN_IN), set("session", "short token with a renewal token"), set("method", "OpenID Connect"))).noneMatch(line -> line.startsWith("session.renew"));
  }

  @Test
  void leaveSigningInToAProviderAndSigningUpToThatOfAnOrganisation() {
    assertThat(operations(List.of(SIGN_UP, SIGN_IN), set("method", "OpenID Connect"))).noneMatch(line -> line.contains("sign-in")).anyMatch(line -> line.contains(".register "));
    assertThat(operations(List.of(SIGN_UP, SIGN_IN), set("method", "OpenID Connect"), set("identity_provider", "Keycloak of the house"))).noneMatch(line -> line.contains("sign-in") || line.contains(".register "));
  }

  private static Choices.Made set(String key, String value) {
    return Choosing.setting(Effect.Section.AUTH, key, value);
  }

  private static List<String> operations(List<String> stories, Choices.Made... choices) {
    Model model = Products.model(Products.stories(stories.toArray(String[]::new)));
    return new AccountOperations(Choosing.settings(model, choices)).of(model).operations().stream().map(operation -> operation.id() + " by " + operation.callers()).toList();
  }
}
