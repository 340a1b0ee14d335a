package io.github.backenddesign.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.answers.Decisions;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a company's own catalog adds, forbids, prefers and answers, and what its authors read when it is wrong. */
class CompanyCatalogTest {

  private static Parsed<Catalog> catalog(String... texts) {
    List<InputFile> files = new ArrayList<>();
    for (String text : texts) {
      files.add(new InputFile(files.isEmpty() ? "house.yaml" : "group.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }
    return Catalog.standard().with(files);
  }

  private static Resolution resolve(String company, String decisions) {
    Parsed<Catalog> catalog = catalog(company);
    assertThat(catalog.problems()).isEmpty();
    Decisions answers = decisions.isEmpty() ? Decisions.NONE : AnswersTest.read(decisions);
    Models product = Models.product().fr("FR-001", "A visitor registers with an e-mail address and a password.");
    return new Decider().resolve(product.model(), answers, catalog.value().orElseThrow());
  }

  private static Decision decision(Resolution resolution, String id) {
    return resolution.decisions().stream().filter(decision -> decision.id().equals(id)).findFirst().orElseThrow();
  }

  private static String problems(Stream<io.github.backenddesign.document.Problem> problems) {
    return problems.map(problem -> problem.severity() + " " + problem.line() + problem.remedy().map(step -> " -> " + step).orElse("")).collect(Collectors.joining("\n"));
  }

  @Test
  void aForbiddenOptionComesLastAndSaysWhoForbadeIt() {
    String house = "policy: House rules\nforbid:\n  database:\n    postgresql: The operators run Oracle only.\n";
    Decision database = decision(resolve(house, ""), "database");
    assertThat(database.recommended()).isNotEqualTo(Optional.of("postgresql"));
    assertThat(database.option("postgresql").orElseThrow().cons().get(0)).isEqualTo("Forbidden by House rules: \"The operators run Oracle only.\"");
    assertThat(problems(resolve(house, "database: postgresql").problems().stream())).isEqualTo(
        "ERROR decisions.yaml:2:3 database: \"postgresql\" is forbidden by House rules at house.yaml:4:5: The operators run Oracle only. -> choose another option, or have the policy changed");
  }

  @Test
  void aPreferredOptionIsRecommendedWithTheReason() {
    Decision language = decision(resolve("policy: House rules\nprefer:\n  language-framework:\n    elixir-phoenix: Three teams know it.\n", ""), "language-framework");
    assertThat(language.recommended()).contains("elixir-phoenix");
    assertThat(language.reasons().get(0).text()).isEqualTo("Preferred by House rules: \"Three teams know it.\"");
  }

  @Test
  void anAnswerOfThePolicyIsRecordedUnderItsName() {
    String house = "policy: House rules\nanswer:\n  observability:\n    opentelemetry: The collector is there.\n  http-conventions:\n    accepted: As everywhere.\n";
    Resolution resolution = resolve(house, "");
    Decision observability = decision(resolution, "observability");
    assertThat(observability.status()).isEqualTo(Decision.Status.DECIDED);
    assertThat(observability.answer()).contains(new Decision.ChosenAnswer(Optional.of("opentelemetry"), "OpenTelemetry for traces, metrics and logs", Optional.empty(),
        Optional.of("The collector is there."), Optional.empty(), "house.yaml:4:5", "policy: House rules"));
    assertThat(decision(resolution, "http-conventions").status()).isEqualTo(Decision.Status.DECIDED);
    assertThat(problems(resolve(house, "observability: logs-metrics-health").problems().stream())).isEqualTo(
        "ERROR decisions.yaml:2:3 observability: House rules answers this with \"opentelemetry\" at house.yaml:4:5: The collector is there. -> remove the line, or have the policy changed");
    assertThat(resolve(house, "observability: opentelemetry").problems()).isEmpty();
  }

  @Test
  void anAnswerThatContradictsAPolicyNamesBothPlaces() {
    Resolution resolution = resolve("policy: House rules\nanswer:\n  service-topology:\n    modular-monolith: One release.\n", "language-framework: per-service-choice");
    assertThat(problems(resolution.problems().stream())).isEqualTo("ERROR house.yaml:4:5 service-topology: \"modular-monolith\" does not go with \"language-framework: per-service-choice\" "
        + "at decisions.yaml:2:3: one deployable has one language -> change one of the two");
  }

  @Test
  void questionsAndOptionsAreAdded() {
    String house = """
        policy: House rules
        questions:
          - {id: cost-centre, topic: Operation, tier: gate, question: 'Who pays for it?', why: 'Every backend has a cost centre.', ask: [controlling], options: [
              {id: product, title: The product, pros: [Clear], cons: [Budget needed], effects: [rule: 'Costs are booked on the product.']},
              {id: platform, title: The platform, pros: [Simple], cons: [Nobody feels it], effects: [rule: 'Costs are booked on the platform.']}]}
        add-options:
          observability:
            - {id: house-agent, title: The house agent, pros: [There already], cons: [Ours alone], effects: [set: {section: observability, key: traces, value: house agent}]}
        prefer:
          observability:
            house-agent: It is there.
        """;
    Resolution resolution = resolve(house, "cost-centre: platform");
    assertThat(decision(resolution, "cost-centre").status()).isEqualTo(Decision.Status.DECIDED);
    assertThat(decision(resolution, "observability").recommended()).contains("house-agent");
    assertThat(resolution.problems()).isEmpty();
  }

  @Test
  void mistakesAreToldAtTheirPlaces() {
    assertThat(problems(catalog("forbid:\n  databse:\n    oracle: no\n").problems().stream())).isEqualTo("ERROR house.yaml:3:5 databse: is no question of the catalog; did you mean \"database\"?");
    assertThat(problems(catalog("prefer:\n  database:\n    orcale: yes\n").problems().stream())).isEqualTo("ERROR house.yaml:3:5 database: has no option \"orcale\"; did you mean \"oracle\"?");
    assertThat(problems(catalog("policy: A\nforbid:\n  database:\n    oracle: Costs.\n", "policy: B\nanswer:\n  database:\n    oracle: It is there.\n").problems().stream()))
        .isEqualTo("ERROR group.yaml:4:5 database: B answers \"oracle\", but A forbids \"oracle\" at house.yaml:4:5");
    assertThat(catalog("forbid: [database]\n").problems()).singleElement().satisfies(problem -> assertThat(problem.line()).isEqualTo("house.yaml:1:1 forbid is a list; expected an object"));
    assertThat(catalog("forbid:\n  - [\n").problems()).isNotEmpty();
    assertThat(problems(catalog("").problems().stream())).isEqualTo("ERROR house.yaml holds no catalog; expected a mapping with policy, questions, forbid, prefer or answer");
    assertThat(catalog("forbid:\n  databse:\n    oracle: no\n").value().orElseThrow().ids()).isEqualTo(Catalog.standard().ids());
  }

  @Test
  void whatDoesNotFitTheStandardCatalogIsToldAtItsPlace() {
    String option = "{id: %s, title: Ours, pros: [P], cons: [C], for: [{signal: %s, reason: R}], effects: [rule: 'Ours.']}";
    assertThat(problems(catalog("add-options:\n  database:\n    - " + option.formatted("oracle", "small-team") + "\n").problems().stream()))
        .isEqualTo("ERROR house.yaml:3:12 database: has an option \"oracle\" already; expected a new id");
    assertThat(problems(catalog("add-options:\n  databse:\n    - " + option.formatted("own", "small-team") + "\n").problems().stream())).isEqualTo("ERROR house.yaml:2:3 databse: is no question of the catalog; did you mean \"database\"?");
    assertThat(problems(catalog("add-options:\n  database:\n    - " + option.formatted("own", "small-taem") + "\n").problems().stream()))
        .isEqualTo("ERROR house.yaml:3:67 small-taem: is no fact that is looked for; did you mean \"small-team\"?");
    assertThat(problems(catalog("answer:\n  contract-ownership:\n    existing: Ours.\n").problems().stream()))
        .isEqualTo("ERROR house.yaml:3:5 contract-ownership: \"existing\" needs a file, which only a team's own answer can bring; expected prefer");
    String question = "questions:\n  - {id: database, topic: T, tier: gate, question: 'Which?', why: 'Because we ask it.....', ask: [x], options: [" + option.formatted("a", "small-team") + ", " + option.formatted("b", "small-team") + "]}\n";
    assertThat(problems(catalog(question).problems().stream())).isEqualTo("ERROR house.yaml:2:10 database: is a question of the catalog already; expected a new id, or its options under add-options");
  }

  @Test
  void aQuestionThatWaitsForNothingKnownIsRefused() {
    String house = "questions:\n  - {id: pets, topic: T, tier: gate, question: 'Pets?', why: 'People bring them along.', ask: [x], depends-on: {zoo: [a]}, options: [\n"
        + "      {id: 'yes', title: 'Yes', pros: [P], cons: [C], effects: [rule: 'Pets.']}, {id: 'no', title: 'No', pros: [P], cons: [C], effects: [rule: 'No pets.']}]}\n";
    assertThat(problems(catalog(house).problems().stream())).isEqualTo("ERROR house.yaml:2:10 pets looks at zoo, which is no question of the catalog");
  }
}
