package io.github.backenddesign.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Evidence;
import io.github.backenddesign.answers.Decisions;
import io.github.backenddesign.answers.DecisionsReader;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.product.OpenQuestion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a team's answers do, and what it reads when they do not fit. */
class AnswersTest {

  private final Catalog catalog = Catalog.standard();

  private static Models shop() {
    return Models.product().fr("FR-001", "A visitor registers with an e-mail address and a password.")
        .question("AMB-01", "May a customer change an order?", true, List.of("US-004"))
        .question("AMB-02", "In which order are reviews listed?", false, List.of("US-007"));
  }

  static Decisions read(String decisions) {
    return DecisionsReader.read(new InputFile("decisions.yaml", ("decisions:\n" + decisions.indent(2)).getBytes(StandardCharsets.UTF_8))).value().orElseThrow();
  }

  private Resolution resolve(Models product, String decisions) {
    return new Decider().resolve(product.model(), read(decisions), catalog);
  }

  private static Decision decision(Resolution resolution, String id) {
    return resolution.decisions().stream().filter(decision -> decision.id().equals(id)).findFirst().orElseThrow();
  }

  private static String problems(Resolution resolution) {
    return resolution.problems().stream().map(problem -> problem.severity() + " " + problem.line() + problem.remedy().map(step -> " -> " + step)
        .orElse("")).collect(Collectors.joining("\n"));
  }

  @Test
  void takesAnOptionAndAppliesItsEffects() {
    Resolution resolution = resolve(shop(), "api-style: graphql");
    assertThat(decision(resolution, "api-style").status()).isEqualTo(Decision.Status.DECIDED);
    assertThat(resolution.choices().style("clients")).contains(new Choices.Chosen("graphql", "api-style", true));
    assertThat(resolution.choices().setting(Effect.Section.API, "contract_format")).map(Choices.Chosen::value).contains("GraphQL schema");
    assertThat(problems(resolution)).isEmpty();
  }

  @Test
  void assumesTheRecommendationWhileAQuestionIsOpen() {
    Resolution resolution = resolve(shop(), "database: mysql");
    assertThat(resolution.choices().style("clients")).contains(new Choices.Chosen("rest", "api-style", false));
    assertThat(decision(resolution, "http-conventions").assuming()).contains("api-style");
    assertThat(resolution.isDecided()).isFalse();
  }

  @Test
  void takesAnOptionThatIsNotAmongTheThreeOffered() {
    Resolution resolution = resolve(shop(), "language-framework: elixir-phoenix");
    assertThat(problems(resolution)).isEmpty();
    assertThat(decision(resolution, "language-framework").option("elixir-phoenix").orElseThrow().offered()).isTrue();
    assertThat(resolution.choices().setting(Effect.Section.STACK, "framework")).map(Choices.Chosen::value).contains("Phoenix 1.8");
  }

  @Test
  void namesAnUnknownQuestionAndTheOneMeant() {
    assertThat(problems(resolve(shop(), "api-stile: rest")))
        .isEqualTo("ERROR decisions.yaml:2:3 api-stile: no question has this id; did you mean \"api-style\"?"
        + " -> the ids of all questions are in questions.md in the work directory");
  }

  @Test
  void warnsOfAKnownQuestionThatIsNotAsked() {
    assertThat(problems(resolve(shop(), "multi-tenancy: tenant-column")))
        .isEqualTo("WARNING decisions.yaml:2:3 multi-tenancy: a known question, but this design does not ask it; the answer has no effect"
        + " -> remove the line, or keep it for the day the question is asked");
  }

  @Test
  void listsTheOptionsWhenOneIsUnknown() {
    assertThat(problems(resolve(shop(), "observability: open-telemetry")))
        .isEqualTo("ERROR decisions.yaml:2:3 observability: \"open-telemetry\" is no option of this question; did you mean \"opentelemetry\"?"
        + " -> options are logs-metrics-health, opentelemetry, platform-agent");
  }

  @Test
  void saysHowAGroupIsAnswered() {
    assertThat(problems(resolve(shop(), "resilience: strict")))
        .isEqualTo("ERROR decisions.yaml:2:3 resilience: a group of conventions is answered by \"accepted\""
        + " -> write \"resilience: accepted\", and one line \"resilience.<row>: <value>\" for each row you want otherwise");
  }

  @Test
  void setsASingleRowOfAGroup() {
    Resolution resolution = resolve(shop(), "http-conventions: accepted\nhttp-conventions.paging: offset");
    assertThat(problems(resolution)).isEmpty();
    assertThat(resolution.choices().pageStyle()).contains(new Choices.Chosen("offset", "http-conventions", true));
    assertThat(decision(resolution, "http-conventions").rows()).filteredOn(row -> row.id().equals("paging")).extracting(Decision.Row::answer)
        .containsExactly(Optional.of("offset"));
  }

  @Test
  void leavesAGroupOpenUntilItIsAccepted() {
    assertThat(decision(resolve(shop(), "http-conventions.paging: offset"), "http-conventions").isUnresolved()).isTrue();
  }

  @Test
  void namesUnknownRowsAndValues() {
    assertThat(problems(resolve(shop(), "http-conventions.pagin: cursor\nhttp-conventions.paging: curser"))).isEqualTo("""
        ERROR decisions.yaml:2:3 http-conventions.pagin: the group http-conventions has no row "pagin"; did you mean "paging"? -> rows are error-format, paging, page-size, versioning, idempotency, concurrency, dates, session-carrier, title, contact, servers
        ERROR decisions.yaml:3:3 http-conventions.paging: "curser" is no value of this row; did you mean "cursor"? -> values are offset, cursor, none""");
  }

  @Test
  void setsTheLimitOfAField() {
    Evidence evidence = new Evidence("test", "title", "", SourceLocation.ofFile("docs/prd.packet.json"));
    Attribute title = new Attribute("title", "name", true, false, false, false, false, List.of(), evidence);
    Models product = shop().entity(new Entity("Article", List.of(), Optional.empty(), List.of(title), List.of(), Optional.empty(), List.of()));
    Decision group = decision(resolve(product, "field-limits: accepted\nfield-limits.article.title: 120"), "field-limits");
    assertThat(group.status()).isEqualTo(Decision.Status.DECIDED);
    assertThat(group.rows()).containsExactly(new Decision.Row("article.title", "How many characters may the title of an article have?", List.of("100", "200", "400"),
        "200", Optional.of("120"), "a line of text"));
    assertThat(group.options().get(0).effects()).containsExactly(new Effect.FieldRule("Article", "title", "1 to 120 characters"));
  }

  @Test
  void takesTheTeamsOwnWordsAsARule() {
    Resolution resolution = resolve(shop(), "AMB-01: {custom: Only while nothing is packed., why: The warehouse says so.}");
    Decision decision = decision(resolution, "AMB-01");
    assertThat(decision.status()).isEqualTo(Decision.Status.DECIDED);
    assertThat(decision.answer().orElseThrow().custom()).contains("Only while nothing is packed.");
    assertThat(new Application(decision).model()).containsExactly(new Effect.AttachRule("Only while nothing is packed.", List.of("AMB-01", "US-004")));
  }

  @Test
  void defersOnlyDocumentQuestionsAndBlockingOnesWithAnEnd() {
    assertThat(problems(resolve(shop(), "api-style: {deferred: not yet}\nAMB-01: {deferred: no data yet}"))).isEqualTo("""
        ERROR decisions.yaml:2:3 api-style: only questions that a document asks can be deferred -> choose an option, or write your own as "custom: <words>"
        ERROR decisions.yaml:3:3 AMB-01: a document calls this question blocking; its deferral needs "until" -> add "until: <date or story id>\"""");
    Resolution deferred = resolve(shop(), "AMB-01: {deferred: no data yet, until: US-020}");
    assertThat(decision(deferred, "AMB-01").status()).isEqualTo(Decision.Status.DEFERRED);
    assertThat(decision(deferred, "AMB-01").isUnresolved()).isFalse();
    assertThat(new Application(decision(deferred, "AMB-01")).model()).isEmpty();
  }

  @Test
  void asksForTheFileOfAnExistingContract() {
    assertThat(problems(resolve(shop(), "contract-ownership: existing")))
        .isEqualTo("ERROR decisions.yaml:2:3 contract-ownership: \"existing\" was chosen, but not the file it needs"
        + " -> write \"contract-ownership: {answer: existing, file: <file>}\"");
    assertThat(problems(resolve(shop(), "contract-ownership: {answer: existing, file: docs/published.openapi.yaml}"))).isEmpty();
  }

  @Test
  void refusesAnswersThatContradictEachOther() {
    assertThat(problems(resolve(shop(), "database: mongodb\ndata-access: orm")))
        .isEqualTo("ERROR decisions.yaml:3:3 data-access: \"orm\" does not go with \"database: mongodb\" at decisions.yaml:2:3: the database is not reached by SQL"
        + " -> change one of the two");
  }

  @Test
  void recommendsWhatGoesWithAnAnswer() {
    Resolution resolution = resolve(shop(), "database: mongodb");
    assertThat(decision(resolution, "data-access").recommended()).contains("document-sdk");
    assertThat(decision(resolution, "data-access").option("orm").orElseThrow().cons().get(0))
        .isEqualTo("Does not go with database: mongodb (the database is not reached by SQL)");
  }

  @Test
  void asksTheFollowUpOfAnAnswer() {
    assertThat(resolve(shop(), "database: mysql").decisions()).extracting(Decision::id).doesNotContain("identity-provider");
    assertThat(resolve(shop(), "authentication: oidc-login").decisions()).extracting(Decision::id).contains("identity-provider");
  }

  @Test
  void asksAQuestionOfTwoDocumentsOnceUnderAllItsIds() {
    OpenQuestion question = shop().question("TQ-1", "May a guest cancel a booking?", false, List.of("US-001")).build().questions().get(2);
    OpenQuestion merged = new OpenQuestion(List.of(question.id(), new io.github.backenddesign.product.ElementId("AMB-09")), true, question
        .question(), List.of(), Optional.empty(), List.of("US-001"), false, List.of(), question.places());
    Models product = Models.product().question(merged);
    Resolution resolution = resolve(product, "AMB-09: 'yes'");
    assertThat(problems(resolution)).isEmpty();
    assertThat(decision(resolution, "TQ-1").answer().orElseThrow().option()).contains("yes");
    assertThat(decision(resolution, "TQ-1").refs()).containsExactly("TQ-1", "AMB-09", "US-001");
    assertThat(problems(resolve(product, "TQ-1: 'no'\nAMB-09: 'yes'")))
        .isEqualTo("ERROR decisions.yaml:3:3 AMB-09: the same question as TQ-1, which is answered otherwise at decisions.yaml:2:3 -> keep one of the two lines");
  }

  @Test
  void acceptingTheGroupDecidesItsDocumentQuestions() {
    Resolution open = resolve(shop(), "database: mysql");
    assertThat(decision(open, "AMB-02").group()).contains("document-rules");
    assertThat(decision(open, "AMB-02").required()).isFalse();
    assertThat(decision(open, "document-rules").isUnresolved()).isTrue();
    Resolution accepted = resolve(shop(), "document-rules: accepted\ndocument-rules.AMB-02: oldest-first");
    assertThat(problems(accepted)).isEmpty();
    assertThat(decision(accepted, "AMB-02").status()).isEqualTo(Decision.Status.DECIDED);
    assertThat(decision(accepted, "AMB-02").answer().orElseThrow().option()).contains("oldest-first");
  }
}
