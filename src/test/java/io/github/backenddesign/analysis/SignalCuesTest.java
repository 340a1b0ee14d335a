package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cues of single signals: sentences that mean it beside sentences that only look alike. */
class SignalCuesTest {

  private static final SignalReader READER = new SignalReader();
  private static final Set<Statement.Kind> KINDS = EnumSet.of(Statement.Kind.CONSTRAINT, Statement.Kind.CRITERION, Statement.Kind.FR, Statement.Kind.NFR, Statement.Kind.NOTE, Statement.Kind.EDGE_CASE);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      jump-to-page          | Readers go straight to the last page of the archive.
      jump-to-page          | The answer tells the total number of results.
      one-deployable        | A modular monolith is what we want to run.
      separate-services     | Calls between internal services stay inside the zone.
      single-page-client    | The client is written with React.
      single-page-client    | The react app is served from a bucket.
      relational-rules      | The membership number is unique.
      relational-rules      | No two rooms share a number.
      simultaneous-edits    | Two clerks edit the same form at the same time.
      simultaneous-edits    | A stale copy must not be saved over a newer one.
      self-registration     | Visitors register with their e-mail address and a password.
      self-registration     | Anybody opens an account without help.
      audit-trail           | Every change of a dose is recorded.
      audit-trail           | Reports are kept for ten years, unchanged.
      deferred-work         | Parents get a reminder by mail the evening before.
      deferred-work         | A scheduled job closes the day.
      history-is-the-data   | Postings go into a double-entry book.
      history-is-the-data   | The balance is derived from the movements.
      map-search            | Parcels boxes within 800 metres are listed.
      map-search            | The closest pharmacy comes first.
      revocable-session     | A stolen phone is locked out of the account.
      supplier-outage       | Boarding goes on when the weather service is down.
      tracing-wanted        | A call can be traced through all services.
      roles-wanted          | Someone without the right role is refused.
      social-login          | People use their Google accounts.
      states-framework:spring | The backend uses Spring 6.
      no-login              | Nobody has accounts here.
      """)
  void meanIt(String signal, String sentence) {
    assertThat(signals(sentence)).contains(signal);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      jump-to-page          | Any page
      jump-to-page          | The help is reached from any page.
      one-deployable        | The current shop is a monolithic application that nobody wants to touch.
      one-deployable        | The browser never talks to internal services.
      single-page-client    | Stewards react to a delay within minutes.
      relational-rules      | The number of pieces is visible on every page.
      relational-rules      | A recipe has any number of steps.
      simultaneous-edits    | Two people register the same username within the same second.
      simultaneous-edits    | Stale exchange rates lead to losses.
      simultaneous-edits    | Searches stay quick with 150 at the same time.
      self-registration     | The nurse takes the register of the ward each morning.
      self-registration     | Officers register the arrival of a vessel.
      self-registration     | I want to sign up my kids for swimming.
      audit-trail           | An empty field means unchanged.
      deferred-work         | A transfer is scheduled, sent or rejected.
      deferred-work         | Reminders and news share one set of settings.
      history-is-the-data   | The core ledger remains the only book of record.
      map-search            | The nearest free date is offered instead.
      revocable-session     | A lost card can only hurt so much.
      supplier-outage       | The count goes down by one.
      tracing-wanted        | Each payment can be traced for the tax office.
      no-roles              | Someone without the right role is refused.
      no-roles              | There are no roles for shoppers.
      no-login              | Families have no Microsoft accounts.
      social-login          | Staff sign in with their Microsoft Entra accounts.
      states-framework:spring | The licence ends in spring.
      states-language:java  | The crew writes Kotlin on the JVM.
      """)
  void onlyLookAlike(String signal, String sentence) {
    assertThat(signals(sentence)).doesNotContain(signal);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      no-payments           | Payments                        | no-payments
      no-payments           | Card payment                    | no-payments
      no-payments           | Instant payments                | -
      no-payments           | Returns and refunds by the buyer | -
      """)
  void onlyPaymentsAsSuchAreOut(String signal, String outOfScope, String expected) {
    assertThat(found(new Statement(Statement.Kind.OUT_OF_SCOPE, List.of(), outOfScope, at())).contains(signal)).isEqualTo(expected.equals(signal));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      no-audit              | As a writer, I want to be alone in my drafts, so that nobody tampers with my work.
      no-payments           | As a guest, I want to call off early, so that I do not pay for an empty room.
      """)
  void whatSomebodyIsSparedIsNotRuledOut(String signal, String story) {
    assertThat(found(new Statement(Statement.Kind.STORY, List.of(), story, at()))).doesNotContain(signal);
  }

  private static Set<String> signals(String sentence) {
    Set<String> names = new TreeSet<>();
    KINDS.forEach(kind -> names.addAll(found(new Statement(kind, List.of(), sentence, at()))));
    return names;
  }

  private static List<String> found(Statement statement) {
    List<Signal> signals = new ArrayList<>();
    READER.read(List.of(statement), signals);
    return signals.stream().map(Signal::name).toList();
  }

  private static SourceLocation at() {
    return SourceLocation.at("docs/prd.packet.json", 3, 5);
  }
}
