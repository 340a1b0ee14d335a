package io.github.backenddesign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.contract.DecidedSample;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Words that the team writes into single rows of {@code decisions.yaml} stand in the contract as they are typed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiteralRowsTest {

  private DecidedSample sample;
  private OpenAPI contract;

  @BeforeAll
  void decide() {
    sample = DecidedSample.of("conduit", Map.of("http-conventions.title", "Conduit: articles & more", "http-conventions.contact", "Platform team, room 4", "http-conventions.servers", "https://api.conduit.example",
        "http-conventions.page-size", "50/200"));
    contract = new OpenAPIV3Parser().readContents(sample.file("backend.openapi.yaml").orElseThrow()).getOpenAPI();
  }

  @Test
  void titleAndContactAreTheTeamsWords() {
    assertThat(contract.getInfo().getTitle()).contains("Conduit: articles & more");
    assertThat(contract.getInfo().getContact().getName()).isEqualTo("Platform team, room 4");
    assertThat(sample.file("backend.asyncapi.yaml").orElseThrow()).contains("name: \"Platform team, room 4\"");
  }

  @Test
  void theServerIsTheOneNamed() {
    assertThat(contract.getServers()).extracting(Server::getUrl).singleElement().asString().startsWith("https://api.conduit.example");
  }

  @Test
  void listsTakeTheSizesNamed() {
    assertThat(contract.getPaths().get("/articles").getGet().getParameters()).filteredOn(parameter -> parameter.getName().equals("limit")).singleElement()
        .satisfies(limit -> assertThat(limit.getSchema().getMaximum()).hasToString("200")).satisfies(limit -> assertThat(limit.getDescription()).contains("50"));
  }
}
