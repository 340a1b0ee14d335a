package io.github.backenddesign.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.answers.Decisions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is recommended for small made-up products, none of which names an option of ours unless a constraint does. */
class RecommendationTest {

  private final Catalog catalog = Catalog.standard();

  private Optional<Decision> decide(Models product, String id) {
    return new Decider().resolve(product.model(), Decisions.NONE, catalog).decisions().stream().filter(decision -> decision.id().equals(id)).findFirst();
  }

  private String recommended(Models product, String id) {
    return decide(product, id).orElseThrow(() -> new AssertionError(id + " is not asked")).recommended().orElse("nothing");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      language-framework         | Java 21 is the company standard of the hotel group.                                  | java-spring-boot
      language-framework         | The clinic standardised on .NET; nothing else is supported by its IT.                | dotnet-aspnet
      language-framework         | The school's two developers know Python and the system must be written in Django.    | python-django
      language-framework         | All backends of the bank are written in Kotlin.                                      | kotlin-ktor
      language-framework         | House languages are Go and Java; every team picks one for the service it owns.       | per-service-choice
      language-framework         | The gateway box has 64 MB for the backend.                                           | go
      database                   | Records live in the SQL Server run by the hospital's database group.                 | sql-server
      database                   | Use the existing MariaDB of the web host.                                            | mysql
      database                   | MongoDB is the only database the operations team runs.                               | mongodb
      authentication             | Guests book without an account: there is no sign-up and no login.                    | anonymous-session
      authentication             | Staff sign in through the hospital's identity provider (OpenID Connect).             | oidc-login
      authentication             | No local passwords may exist; people sign in with Azure AD.                          | oidc-login
      authentication             | Sign-in is by passkeys only.                                                         | passkeys
      identity-provider          | Employees sign in with Entra ID.                                                     | entra-id
      authorization              | Roles come from the groups in the bank's directory, by single sign-on.               | roles-from-groups
      service-topology           | The service is one deployable; separate services are not wanted.                     | modular-monolith
      service-topology           | Every service is released on its own by the team that owns it.                       | service-per-component
      service-topology           | The start-up runs no servers: everything is serverless.                              | serverless-functions
      api-style                  | The API is published as OpenAPI so that partners implement clients.                  | rest
      api-style                  | Kiosk, watch and phone apps show the same data; clients use GraphQL.                 | graphql
      contract-ownership         | The interfaces are owned by the integration team.                                    | delegated
      data-residency             | Patient data must stay in our own data centre.                                       | own-data-centre
      data-residency             | All data must be stored in the EU.                                                   | stated-region
      internal-api-style         | Internal services call each other by gRPC and are released on their own.             | rpc
      event-transport            | Bookings publish events on the group's Kafka.                                        | kafka
      observability              | Requests are traced across services with a correlation id.                           | opentelemetry
      """)
  void aStatedConstraintDecides(String decision, String constraint, String expected) {
    assertThat(recommended(Models.product().constraint(constraint), decision)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      database            | Sensors send readings of temperature and humidity every ten seconds.                  | timescaledb
      database            | Each venue defines custom fields for its offers.                                      | mongodb
      realtime-delivery   | Members of a club chat with each other and see who is typing (typing indicator).      | websocket
      realtime-delivery   | Bidders see live bids of an auction.                                                  | server-sent-events
      file-storage        | A tenant can attach photos of the damage to a report.                                 | object-storage-through
      search              | Readers search by keyword with typos forgiven.                                        | search-engine
      machine-clients     | Smart meters report their counts; devices send readings every minute.                 | mtls
      multi-tenancy       | Several schools use one installation, each with its own data that others do not see.  | tenant-column
      background-work     | Reports are processed overnight.                                                      | database-queue
      authorization       | A user shares a folder with colleagues as viewer or editor.                           | relationship-graph
      authorization       | Teachers see only pupils of their own class, depending on the branch.                 | policy-rules
      data-access         | The balance is derived from entries of the ledger that are never changed.             | event-sourced
      """)
  void whatARequirementAsksForWeighs(String decision, String requirement, String expected) {
    assertThat(recommended(Models.product().fr("FR-001", requirement), decision)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      database          | All data has to stay in the clinic's own data centre. | dynamodb, firestore, supabase
      service-topology  | Everything is on-premises.                            | serverless-functions
      identity-provider | Staff use single sign-on and no cloud services at all. | entra-id, hosted-provider
      authentication    | No passwords may be stored by us.                     | password-session, password-jwt
      api-style         | Pages are not rendered by the server.                 | server-pages
      """)
  void whatAConstraintForbidsComesLastAndSaysWhy(String decision, String constraint, String forbidden) {
    Decision asked = decide(Models.product().constraint(constraint), decision).orElseThrow();
    for (String id : forbidden.split(", ")) {
      Option option = asked.option(id).orElseThrow();
      assertThat(asked.recommended()).isNotEqualTo(Optional.of(id));
      assertThat(option.cons().get(0)).contains("docs/prd.packet.json:1:5").contains(constraint.substring(0, 10));
      assertThat(option.offered() && asked.options().stream().filter(other -> !other.offered()).count() > forbidden.split(", ").length).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      realtime-delivery | Updates in real time
      search            | Free-text search
      file-storage      | Image upload
      """)
  void whatIsOutOfScopeIsNotAsked(String decision, String outOfScope) {
    assertThat(decide(Models.product().outOfScope(outOfScope), decision)).isEmpty();
  }

  @Test
  void leavesToTheTeamWhatNeedsMoreThanTheIdOfAnOption() {
    Decision decision = decide(Models.product().constraint("The backend implements the published FHIR API as it is."), "contract-ownership").orElseThrow();
    assertThat(decision.recommended()).contains("ours");
    assertThat(decision.confidence()).isEqualTo("low");
    assertThat(decision.reasons().get(0).text()).isEqualTo("\"An existing published contract is kept\" comes first, but only the team can name its file: "
        + "A contract is there already and has to be met (docs/prd.packet.json:1:5): \"The backend implements the published FHIR API as it is.\"");
    assertThat(decision.wouldChange()).isEqualTo("Naming the file of \"An existing published contract is kept\" in decisions.yaml: {answer: existing, file: ...}.");
    assertThat(decision.grounds()).extracting(Decision.Ground::signal).contains("existing-contract");
  }

  @Test
  void recommendsNothingWhereConstraintsForbidEverything() {
    Models product = Models.product().constraint("Everything must be built in Java.").constraint("Java must not be used.");
    Decision decision = decide(product, "language-framework").orElseThrow();
    assertThat(decision.recommended()).isEmpty();
    assertThat(decision.wouldChange()).isEqualTo("Every option is against something the documents state as binding; one of those statements has to give way.");
  }

  @Test
  void quotesTheConstraintBeforeGeneralPros() {
    Decision decision = decide(Models.product().constraint("Data is kept in the Oracle database of the port."), "database").orElseThrow();
    assertThat(decision.options().get(0).id()).isEqualTo("oracle");
    assertThat(decision.options().get(0).pros().get(0)).isEqualTo("Stated (docs/prd.packet.json:1:5): \"Data is kept in the Oracle database of the port.\"");
    assertThat(decision.confidence()).isEqualTo("high");
    assertThat(decision.grounds()).extracting(Decision.Ground::signal).containsExactly("states-database:oracle");
  }

  @Test
  void saysWhatWouldTipTheScales() {
    Decision decision = decide(Models.product().fr("FR-001", "A visitor registers with an e-mail address and a password."), "api-style").orElseThrow();
    assertThat(decision.recommended()).contains("rest");
    assertThat(decision.wouldChange()).isEqualTo("\"GraphQL\" would come first if the documents said that clients want to choose the fields of each answer.");
  }

  @Test
  void offersThreeAndKeepsTheRestForAnswers() {
    Decision decision = decide(Models.product(), "language-framework").orElseThrow();
    assertThat(decision.options()).hasSizeGreaterThan(12);
    assertThat(decision.options().stream().filter(Option::offered)).hasSize(3);
    assertThat(decision.options().get(0).id()).isEqualTo(decision.recommended().orElseThrow());
  }

  @Test
  void groupsProposeWhatTheDocumentsAskFor() {
    Models product = Models.product().fr("FR-012", "Lists are paged.", "Reader can jump to any page");
    Decision conventions = decide(product, "http-conventions").orElseThrow();
    List<Decision.Row> paging = conventions.rows().stream().filter(row -> row.id().equals("paging")).toList();
    assertThat(paging).extracting(Decision.Row::proposed).containsExactly("offset");
    assertThat(paging).extracting(Decision.Row::source).containsExactly("Readers jump to any page and see a total (FR-012): \"Reader can jump to any page\"");
  }
}
