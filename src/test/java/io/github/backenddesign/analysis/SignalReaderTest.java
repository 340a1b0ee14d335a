package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Product;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Scope;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts found in sentences of products that are none of the samples; "-" stands for none of them. */
class SignalReaderTest {

  private static final SourceLocation AT = SourceLocation.at("docs/prd.packet.json", 12, 9);
  private static final SignalReader READER = new SignalReader();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Guests are never asked to sign in.                                    | no-login
      No accounts: a link in the mail is enough.                            | no-login
      Doctors must sign in with their hospital directory login.             | oidc-sso
      There must be no local passwords.                                     | no-local-passwords
      The password is never stored in plain text.                           | own-accounts-with-password
      Sensors publish by MQTT.                                              | states-broker:mqtt
      Do not use MongoDB.                                                   | excludes-database:mongodb
      PostgreSQL must not be used.                                          | excludes-database:postgresql
      JavaScript is not allowed on the kiosk.                               | -
      The backend runs in Docker containers.                                | containers
      Sea containers are loaded by crane.                                   | -
      Everything runs on premises of the bank.                              | own-data-centre
      No public cloud may be used.                                          | no-cloud
      Not only the web shop but also third-party clients call the API.      | third-party-clients
      There are no third-party clients of the API.                          | no-third-party-clients
      Sign-in with third-party accounts is not offered.                     | no-social-login
      Roles are derived from directory groups.                              | roles-from-groups
      Real-time updates come in a later release.                            | no-realtime
      The clinic keeps records for 30 years.                                | retention
      Pages are rendered on the server.                                     | server-side-pages
      The server must not depend on server-side page rendering.             | no-server-side-pages
      Go is the house language of the team.                                 | states-language:go
      Visitors go home and come back.                                       | -
      """)
  void readsConstraints(String sentence, String expected) {
    List<Signal> signals = READER.read(product(List.of(sentence), List.of(), List.of()));
    if (expected.equals("-")) {
      assertThat(signals).extracting(Signal::name).noneMatch(name -> name.startsWith("states-") || name.equals("containers"));
    } else {
      assertThat(signals).extracting(Signal::name).contains(expected).doesNotContain(opposite(expected));
      assertThat(signals).filteredOn(signal -> signal.name().equals(expected)).allMatch(Signal::constraint);
    }
  }

  private static String opposite(String name) {
    if (name.startsWith("excludes-")) {
      return name.replace("excludes-", "states-");
    }
    return name.startsWith("no-") ? name.substring(3) : "no-" + name;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      A teacher can upload worksheets.                                   | file-upload
      Chat messages appear in real time for all members.                 | two-way-realtime
      A nurse is signed out after 10 minutes without activity.           | short-idle-session
      A patient's record can be erased on request.                       | personal-data
      A seller is paid out every Friday.                                 | -
      Two clerks may edit the same booking at the same time.             | simultaneous-edits
      A device that delivers the same report twice is counted once.      | repeatable-calls
      A guest pays by credit card.                                       | payments
      Reports of the last year are generated overnight.                  | deferred-work
      Every change of a grade is recorded with who changed what and when. | audit-trail
      """)
  void readsRequirements(String sentence, String expected) {
    List<Signal> signals = READER.read(product(List.of(), List.of(), List.of(sentence)));
    if (expected.equals("-")) {
      assertThat(signals).extracting(Signal::name).doesNotContain("no-payments");
    } else {
      assertThat(signals).filteredOn(signal -> signal.name().equals(expected)).extracting(Signal::refs).containsOnly(List.of("FR-001"));
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Full-text search      | no-search
      Online payment        | no-payments
      Native mobile apps    | no-mobile-clients
      User accounts         | no-accounts
      Upload of documents   | no-file-upload
      Deleting an account   | -
      """)
  void readsWhatIsOutOfScopeAsDenied(String passage, String expected) {
    List<String> names = READER.read(product(List.of(), List.of(passage), List.of())).stream().map(Signal::name)
        .filter(name -> !name.startsWith("few-")).toList();
    assertThat(names).isEqualTo(expected.equals("-") ? List.of() : List.of(expected));
  }

  @Test
  void keepsTheSentenceAndItsPlace() {
    Signal signal = READER.read(product(List.of("The school standardised on PHP. Nothing else is run."), List.of(), List.of())).stream()
        .filter(found -> found.name().equals("states-language:php")).findFirst().orElseThrow();
    assertThat(signal.quote()).isEqualTo("The school standardised on PHP.");
    assertThat(signal.at()).isEqualTo(AT);
  }

  private static Product product(List<String> constraints, List<String> outOfScope, List<String> requirements) {
    Scope scope = new Scope(List.of(), passages(outOfScope), List.of(), List.of(), passages(constraints), List.of(), List.of(), List.of(), List.of());
    List<Requirement> functional = passages(requirements).stream()
        .map(text -> new Requirement(new ElementId("FR-001"), Requirement.Kind.FUNCTIONAL, text, Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(),
        List.of(), Optional.empty(), List.of())).toList();
    return new Product("Sample", new Passage("", AT), List.of(), List.of(), List.of(), List.of(), functional, List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), List.of(), scope, List.of(), List.of(),
        List.of(), List.of(), List.of());
  }

  private static List<Passage> passages(List<String> texts) {
    return texts.stream().map(text -> new Passage(text, AT)).toList();
  }
}
