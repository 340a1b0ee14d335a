package io.github.backenddesign.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.ModelBuilder;
import io.github.backenddesign.analysis.Module;
import io.github.backenddesign.analysis.ModuleCut;
import io.github.backenddesign.analysis.Signal;
import io.github.backenddesign.answers.Answer;
import io.github.backenddesign.answers.Decisions;
import io.github.backenddesign.document.Severity;
import io.github.backenddesign.document.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document states as binding is never recommended against, on any sample and on products made up for it. */
class ConstraintTest {

  private static final Path SAMPLES = Path.of("src/test/resources/samples");
  private static final int ROUNDS = 4;
  private static final ModuleCut CUT = new ModuleCut("epics", "As the epics", "One module per epic.", 0.5, List.of(module("stays"), module("rates")));

  private final Catalog catalog = Catalog.standard();

  private static Module module(String id) {
    return new Module(id, id, "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  static Stream<String> samples() throws IOException {
    List<String> names = new ArrayList<>(List.of("conduit", "boutique", "cargo"));
    for (String folder : List.of("stories-only", "backlogs")) {
      try (Stream<Path> found = Files.list(SAMPLES.resolve(folder))) {
        found.filter(path -> Files.isDirectory(path.resolve("docs"))).map(path -> folder + "/" + path.getFileName()).sorted().forEach(names::add);
      }
    }
    return names.stream();
  }

  private Decisions accept(Decisions answers, Resolution resolution) {
    List<Answer> all = new ArrayList<>(answers.answers());
    resolution.decisions().stream().filter(Decision::isUnresolved).forEach(decision -> all.add(new Answer(decision.id(), SourceLocation.at("decisions.yaml", all.size() + 2, 3), decision.recommended(),
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of())));
    return new Decisions(Optional.empty(), all, List.of(), List.of(), Map.of());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noSampleIsAdvisedAgainstWhatItStates(String sample) throws IOException {
    Model model = new ModelBuilder().build(AcceptAllTest.read(sample), List.of()).value().orElseThrow();
    List<String> stated = model.signals().stream().filter(Signal::constraint).map(Signal::name).distinct().toList();
    Decisions answers = Decisions.NONE;
    for (int round = 0; round < ROUNDS; round++) {
      Resolution resolution = new Decider().resolve(model, answers, catalog);
      resolution.decisions().forEach(decision -> catalog.entry(decision.id()).ifPresent(entry -> entry.options().stream().filter(option -> decision.recommended().equals(Optional.of(option.id())))
          .flatMap(option -> option.weightsAgainst().stream()).filter(Weight::binds)
          .forEach(weight -> assertThat(stated.stream().noneMatch(signal -> is(signal, weight.signal())) || weight.unless().stream().anyMatch(name -> model.signals().stream().anyMatch(signal -> is(signal.name(), name))))
              .as(decision.id() + " recommends " + decision.recommended().orElse("") + " against " + weight.signal()).isTrue())));
      assertThat(resolution.problems()).filteredOn(problem -> problem.severity() == Severity.ERROR).isEmpty();
      answers = accept(answers, resolution);
    }
  }

  private static boolean is(String signal, String name) {
    return name.endsWith("*") ? signal.startsWith(name.substring(0, name.length() - 1)) : signal.equals(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      language-framework  | All services are written in Kotlin.                              | java-spring-boot, node-nestjs, go, python-fastapi, dotnet-aspnet
      language-framework  | Java must not be used.                                           | java-spring-boot, java-quarkus, java-micronaut
      language-framework  | The team builds in C#.                                           | java-spring-boot, node-fastify, go
      database            | Oracle is the only database the operations team runs.            | postgresql, mysql, mongodb, sqlite
      database            | MongoDB must not be used.                                        | mongodb
      database            | No public cloud may be used for any data.                        | dynamodb, firestore, supabase
      service-topology    | Everything runs in our own data centre.                          | serverless-functions
      service-topology    | One deployable server is enough.                                 | service-per-component, few-services
      service-topology    | Every service is released on its own by its team.                | modular-monolith
      api-style           | The contract is published as OpenAPI over HTTP for partners.     | graphql, rpc, server-pages
      api-style           | GraphQL is not allowed.                                          | graphql
      api-style           | The server must not render pages.                                | server-pages
      authentication      | No passwords may be kept by us.                                  | password-session, password-jwt
      authentication      | There is no login and no sign-up.                                | password-session, oidc-login, passkeys, magic-link
      authentication      | Staff sign in through the company's identity provider.           | password-session, none, anonymous-session, passkeys
      authorization       | Roles come from the groups in the company's directory.           | ownership-only, roles-and-ownership
      authorization       | There are no roles.                                              | roles-and-ownership
      identity-provider   | People sign in with Keycloak by OpenID Connect.                  | entra-id, hosted-provider, federation, social-accounts
      data-ownership      | No service reads the store of another; each service owns its own data. | schema-per-module, shared-schema
      internal-api-style  | Internal services call each other by gRPC and are released on their own. | rest, messages-only
      observability       | Every request must be traced across services.                    | logs-metrics-health
      data-residency      | All data stays in our own data centre.                           | anywhere, stated-region
      data-residency      | All data must be stored in the EU.                               | anywhere
      event-transport     | Orders publish events on the group's Kafka.                      | in-process, rabbitmq
      """)
  void aProductIsNotAdvisedAgainstItsConstraint(String question, String constraint, String forbidden) {
    for (String wish : List.of("A guest registers with a password.", "A member sees live updates of a chat.", "An analyst runs free-text search over all records.", "Small teams want a quick prototype.")) {
      Models product = Models.product().cut(CUT).constraint(constraint).fr("FR-001", wish);
      Decision decision = new Decider().resolve(product.model(), Decisions.NONE, catalog).decisions().stream().filter(asked -> asked.id().equals(question)).findFirst()
          .orElseThrow(() -> new AssertionError(question + " is not asked"));
      assertThat(decision.recommended()).as("with " + wish).isPresent();
      assertThat(Arrays.asList(forbidden.split(", "))).as("with " + wish).doesNotContain(decision.recommended().orElseThrow());
      assertThat(decision.options()).extracting(Option::id).containsAll(Arrays.asList(forbidden.split(", ")));
    }
  }
}
