package io.github.backenddesign.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Reads the generated OpenAPI files with a parser that client generators use. */
class OpenApiTest {

  static final List<ContractCase> CASES = ContractCase.all("backend.openapi.yaml");

  @ParameterizedTest
  @FieldSource("CASES")
  void isReadWithoutMessages(ContractCase file) {
    SwaggerParseResult result = new OpenAPIV3Parser().readContents(file.text());
    assertThat(result.getMessages()).isEmpty();
    assertThat(result.getOpenAPI().getOpenapi()).isEqualTo("3.1.1");
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void givesThePacketsOperationsRolesAndRefusalsBack(ContractCase file) {
    Map<String, String> expected = new TreeMap<>();
    for (Map<String, Object> operation : Packets.operations(file.packet(), "path")) {
      expected.put(operation.get("id").toString(), String.join(" | ", operation.get("method") + " " + operation.get("path"), operation.get("roles").toString(), operation.get("story_ids").toString(),
          Packets.parameters(operation).toString(), Packets.schema(operation, "request"), new TreeSet<>(Packets.statuses(operation)).toString()));
    }
    assertThat(read(file)).isEqualTo(expected);
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void givesThePacketsFieldsBack(ContractCase file) {
    OpenAPI api = new OpenAPIV3Parser().readContents(file.text()).getOpenAPI();
    Map<String, String> expected = new TreeMap<>();
    Map<String, String> found = new TreeMap<>();
    for (Map<String, Object> schema : Packets.schemas(file.packet())) {
      Schema<?> read = api.getComponents().getSchemas().get(schema.get("name"));
      if (read != null) {
        Packets.maps(schema, "fields").forEach(field -> expected.put(schema.get("name") + "." + field.get("name"), Packets.limits(field)));
        read.getProperties().forEach((name, property) -> found.put(schema.get("name") + "." + name, limits(read, name, property)));
      }
    }
    assertThat(expected).isNotEmpty();
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void asksForTheVersionWhereTheTeamDecidedThatChangesNameIt() {
    DecidedSample sample = DecidedSample.of("conduit", Map.of("api-style", "rest", "http-conventions.concurrency", "version-check"));
    PathItem article = new OpenAPIV3Parser().readContents(sample.file("backend.openapi.yaml").orElseThrow()).getOpenAPI().getPaths().get("/articles/{slug}");
    assertThat(article.getGet().getResponses().get("200").getHeaders()).containsKey("ETag");
    assertThat(article.getPatch().getParameters()).anyMatch(parameter -> parameter.getName().equals("If-Match") && parameter.getRequired());
    assertThat(article.getPatch().getResponses()).containsKeys("412", "428");
    assertThat(article.getGet().getResponses()).doesNotContainKeys("412", "428");
  }

  @Test
  void tellsChangesOfWhatIsWantedLiveInAStreamOfEvents() {
    DecidedSample sample = DecidedSample.of(DecidedSample.LIVE, Map.of("api-style", "rest", "realtime-delivery", "server-sent-events"));
    OpenAPI api = new OpenAPIV3Parser().readContents(sample.file("backend.openapi.yaml").orElseThrow()).getOpenAPI();
    Operation bids = api.getPaths().get("/bids/watch").getGet();
    assertThat(bids.getSummary()).isEqualTo("Watch bids as they come and change");
    assertThat(bids.getExtensions()).containsEntry("x-story-ids", List.of("US-007")).containsEntry("x-roles", api.getPaths().get("/bids").getGet().getExtensions().get("x-roles"));
    assertThat(bids.getParameters()).extracting(parameter -> parameter.getIn() + " " + parameter.getName()).containsExactly("query auction", "header Last-Event-ID");
    assertThat(bids.getResponses().get("200").getContent().get("text/event-stream").getSchema().get$ref()).isEqualTo("#/components/schemas/Bid");
    assertThat(api.getPaths().get("/auctions/{auctionId}/watch").getGet().getExtensions()).containsEntry("x-story-ids", List.of("US-005"));
    assertThat(api.getPaths().keySet()).filteredOn(path -> path.endsWith("/watch")).hasSize(2);
  }

  @Test
  void opensNoStreamWhereClientsAskAgain() {
    DecidedSample sample = DecidedSample.of(DecidedSample.LIVE, Map.of("api-style", "rest", "realtime-delivery", "polling"));
    assertThat(sample.file("backend.openapi.yaml").orElseThrow()).doesNotContain("/watch:", "text/event-stream");
    assertThat(DecidedSample.of("hotel", "rest").file("backend.openapi.yaml").orElseThrow()).doesNotContain("/watch:", "text/event-stream");
  }

  @Test
  void switchesToAWebSocketWhereThatIsDecided() {
    DecidedSample sample = DecidedSample.of(DecidedSample.LIVE, Map.of("api-style", "rest", "realtime-delivery", "websocket"));
    OpenAPI api = new OpenAPIV3Parser().readContents(sample.file("backend.openapi.yaml").orElseThrow()).getOpenAPI();
    assertThat(api.getPaths().get("/auctions/{auctionId}/watch").getGet().getResponses()).containsKeys("101", "200");
  }

  private static Map<String, String> read(ContractCase file) {
    Map<String, String> found = new TreeMap<>();
    new OpenAPIV3Parser().readContents(file.text()).getOpenAPI().getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> found.put(operation.getOperationId(), line(path, method, operation))));
    return found;
  }

  private static String line(String path, PathItem.HttpMethod method, Operation operation) {
    List<String> parameters = new ArrayList<>();
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(parameter -> parameters.add(parameter.getIn() + " " + parameter.getName()));
    }
    TreeSet<String> refusals = new TreeSet<>(operation.getResponses().keySet());
    refusals.removeIf(status -> status.startsWith("1") || status.startsWith("2"));
    return String.join(" | ", method + " " + path, operation.getExtensions().get("x-roles").toString(), operation.getExtensions().getOrDefault("x-story-ids", List.of()).toString(), parameters.toString(), request(operation), refusals.toString());
  }

  /** The shape sent: a component, or the title of a form with a file. */
  private static String request(Operation operation) {
    if (operation.getRequestBody() == null) {
      return "";
    }
    MediaType json = operation.getRequestBody().getContent().get("application/json");
    String title = json == null ? operation.getRequestBody().getContent().get("multipart/form-data").getSchema().getTitle() : json.getSchema().get$ref().replaceFirst(".*/", "");
    return title == null ? "" : title;
  }

  private static String limits(Schema<?> owner, String name, Schema<?> property) {
    boolean many = property.getItems() != null;
    Schema<?> value = many ? property.getItems() : property;
    TreeSet<String> types = value.getTypes() == null ? new TreeSet<>() : new TreeSet<>(value.getTypes());
    types.remove("null");
    if (value.getOneOf() != null) {
      value = value.getOneOf().get(0);
    }
    String type = value.get$ref() != null ? value.get$ref().replaceFirst(".*/", "") : types.first();
    Object min = value.getMinLength() != null ? value.getMinLength() : value.getMinimum();
    Object max = value.getMaxLength() != null ? value.getMaxLength() : value.getMaximum();
    boolean required = owner.getRequired() != null && owner.getRequired().contains(name);
    return Packets.limits(type + (many ? "[]" : ""), value.getFormat(), min, max, value.getPattern(), required);
  }
}
