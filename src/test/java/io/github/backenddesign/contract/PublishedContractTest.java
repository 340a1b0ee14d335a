package io.github.backenddesign.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backenddesign.DesignRun;
import io.github.backenddesign.SampleRun;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.output.PlannedFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A published contract that counts instead of one of ours: it is compared, and ours is not written. */
class PublishedContractTest {

  private static final String FILE = "docs/published.yaml";
  private static final String PUBLISHED = """
      openapi: 3.0.3
      info: {title: Blog, version: 2.4.0}
      paths:
        /users/login:
          post: {operationId: Login, summary: Existing user login}
        /articles:
          get: {operationId: GetArticles}
          post:
            operationId: CreateArticle
            requestBody: {content: {application/json: {schema: {type: object, properties: {article: {$ref: '#/components/schemas/NewArticle'}}}}}}
            responses: {'201': {description: Made, content: {application/json: {schema: {properties: {article: {$ref: '#/components/schemas/Article'}}}}}}}
        /articles/{id}:
          get: {operationId: GetArticle}
          delete: {operationId: DeleteArticle}
        /articles/{id}/comments:
          $ref: '#/x-paths/comments'
        /reports/monthly:
          get: {operationId: MonthlyReport, summary: What was read this month}
      components:
        schemas:
          NewArticle: {type: object, required: [title, body, licence], properties: {title: {}, body: {}, tagList: {}, licence: {}}}
          Article:
            allOf:
              - {$ref: '#/components/schemas/NewArticle'}
              - {type: object, properties: {slug: {}, author: {}}}
      x-paths:
        comments:
          parameters: []
          get: {operationId: GetComments}
      """;

  @Test
  void takesOverAddressesAndRecordsOperationsMissingOnEitherSide() {
    DesignRun run = SampleRun.decided(DecidedSample.documents("conduit"), Map.of("contract-ownership", "{answer: existing, file: " + FILE + "}"), List.of(), file(PUBLISHED));
    assertThat(run.problems()).noneMatch(problem -> problem.rule().startsWith("contract."));
    assertThat(run.files()).extracting(PlannedFile::path).doesNotContain("docs/backend.openapi.yaml").contains("docs/backend.asyncapi.yaml");

    JsonNode packet = SampleRun.packet(run);
    Map<String, String> addresses = new HashMap<>();
    packet.at("/api/operations").forEach(operation -> addresses.put(operation.get("id").asText(), operation.get("method").asText() + " " + operation.get("path").asText()));
    assertThat(addresses).contains(entry("account.sign-in", "POST /users/login"), entry("article.publish", "POST /articles"), entry("article.read", "GET /articles/{id}"),
        entry("article.delete", "DELETE /articles/{id}"), entry("comment.list", "GET /articles/{id}/comments"), entry("profile.follow", "PUT /profiles/{username}/follow"));

    List<String> records = new ArrayList<>();
    packet.at("/sync/mismatches").forEach(mismatch -> {
      if (mismatch.get("kind").asText().matches("published-unasked|unpublished-operation")) {
        records.add(mismatch.get("summary").asText() + " @ " + mismatch.at("/artifacts/0/location").asText().replaceFirst("^(?!docs/published).*", "documents"));
      }
    });
    assertThat(records).contains("GET /reports/monthly is published in docs/published.yaml, but no story asks for it @ docs/published.yaml:18:5",
        "profile.follow is asked for by US-029, US-006, but docs/published.yaml does not offer it @ documents");
    assertThat(records).noneMatch(record -> record.startsWith("article.publish ") || record.startsWith("comment.list ") || record.contains("GET /articles is"));
  }

  @Test
  void recordsFieldsOnlyOneSideHas() {
    DesignRun run = SampleRun.decided(DecidedSample.documents("conduit"), Map.of("contract-ownership", "{answer: existing, file: " + FILE + "}"), List.of(), file(PUBLISHED));
    List<String> records = new ArrayList<>();
    SampleRun.packet(run).at("/sync/mismatches").forEach(mismatch -> {
      if (mismatch.get("kind").asText().startsWith("published-field")) {
        records.add(mismatch.get("summary").asText() + " @ " + mismatch.at("/artifacts/0/location").asText());
      }
    });
    assertThat(records).contains("POST /articles in docs/published.yaml demands licence, which no story or interface of article.publish names @ docs/published.yaml:8:5")
        .anyMatch(record -> record.startsWith("article.publish sends ") && record.contains("description") && !record.contains("title"))
        .anyMatch(record -> record.startsWith("article.publish answers ") && !record.contains("slug") && !record.contains("author"))
        .noneMatch(record -> record.startsWith("article.read "));
  }

  @Test
  void saysAtTheAnswerThatTheFileIsMissing() {
    assertThat(lines(run(null, "{answer: existing, file: docs/nowhere.yaml}")))
        .containsExactly("decisions.yaml:2:3 contract-ownership: the published contract docs/nowhere.yaml does not exist");
  }

  @Test
  void saysWhereAFileIsNoContract() {
    assertThat(lines(run("swagger: '2.0'\n", "{answer: existing, file: " + FILE + "}")))
        .containsExactly("docs/published.yaml:1:10 this is no OpenAPI 3 contract: swagger is \"2.0\"; expected a file with \"openapi: 3.x\"");
    assertThat(lines(run("openapi: 3.1.0\npaths: {}\n", "{answer: existing, file: " + FILE + "}")))
        .containsExactly("docs/published.yaml:2:8 the contract has no operation; expected paths with methods");
    assertThat(lines(run("openapi: 3.1.0\npaths:\n  /a: {$ref: 'other.yaml'}\n", "{answer: existing, file: " + FILE + "}")))
        .containsExactly("docs/published.yaml:3:14 $ref is \"other.yaml\", which is nothing in this file; expected all paths in one file");
    assertThat(lines(run("", "{answer: existing, file: " + FILE + "}"))).containsExactly("docs/published.yaml:1:1 the file is empty; expected a file with \"openapi: 3.x\"");
    assertThat(run("openapi: [", "{answer: existing, file: " + FILE + "}").problems()).anyMatch(problem -> problem.rule().equals("document.not-yaml") && problem.at().file().equals(FILE));
  }

  @Test
  void doesNotTakeItsOwnContractForOneOfOthers() {
    assertThat(lines(run("# x-generated-by: backend-design-maven-plugin\nopenapi: 3.1.0\n", "{answer: existing, file: " + FILE + "}")))
        .containsExactly("docs/published.yaml:1:1 this contract was generated here; expected one that others published");
  }

  private static List<String> lines(DesignRun run) {
    assertThat(run.status()).isEqualTo(DesignRun.Status.BLOCKED);
    return run.problems().stream().filter(problem -> problem.rule().startsWith("contract.")).map(Problem::line).toList();
  }

  /** One run without the answers to all other questions: what is wrong with the file is told anyway. */
  private static DesignRun run(String contract, String answer) {
    return SampleRun.run(DecidedSample.documents("cargo"), "decisions:\n  contract-ownership: " + answer + "\n", List.of(), file(contract));
  }

  private static Optional<InputFile> file(String contract) {
    return Optional.ofNullable(contract).map(text -> new InputFile(FILE, text.getBytes(StandardCharsets.UTF_8)));
  }
}
