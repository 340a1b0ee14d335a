package io.github.backenddesign.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.answers.Decisions;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recommendations on the samples that a careful reader of their documents would defend. */
class SampleRecommendationsTest {

  @ParameterizedTest
  @CsvSource({
      "conduit, service-topology, modular-monolith", "conduit, api-style, rest", "conduit, authentication, password-session",
          "conduit, authorization, ownership-only", "conduit, contract-ownership, ours",
      "conduit, language-framework, node-fastify", "conduit, database, postgresql", "conduit, consistency-between-modules, same-transaction",
          "conduit, TQ-1, frozen", "conduit, TQ-3, writer-only",
      "boutique, service-topology, service-per-component", "boutique, internal-api-style, rpc", "boutique, authentication, anonymous-session",
          "boutique, language-framework, per-service-choice",
      "boutique, api-style, server-pages", "boutique, consistency-between-modules, outbox-events", "boutique, event-transport, platform-transport",
          "boutique, observability, opentelemetry", "boutique, data-ownership, store-per-service",
      "cargo, language-framework, java-spring-boot", "cargo, database, oracle", "cargo, identity-provider, keycloak",
          "cargo, authentication, oidc-login", "cargo, authorization, roles-from-groups",
      "cargo, data-residency, own-data-centre", "cargo, machine-clients, client-credentials"})
  void recommends(String sample, String decision, String expected) throws IOException {
    Resolution resolution = new Decider().resolve(Models.of(AcceptAllTest.read(sample)), Decisions.NONE, Catalog.standard());
    assertThat(resolution.decisions()).filteredOn(asked -> asked.id().equals(decision)).extracting(asked -> asked.recommended().orElse("nothing"))
        .containsExactly(expected);
  }
}
