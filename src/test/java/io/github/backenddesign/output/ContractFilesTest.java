package io.github.backenddesign.output;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContractFilesTest {

  @Test
  void writesTheFormatOfTheDecidedStyleAndTheMessages() {
    assertThat(render(tree(SamplePacket.decided())).keySet()).containsExactly("backend.openapi.yaml", "backend.asyncapi.yaml");
  }

  @Test
  void startsEveryFileWithTheMarkerThatTellsItIsOurs() {
    render(tree(SamplePacket.decided())).forEach((name, text) -> assertThat(text.lines().findFirst().orElseThrow()).as(name).contains("x-generated-by: backend-design-maven-plugin"));
  }

  @Test
  void writesNoContractWhileTheStyleIsOpen() {
    Map<String, Object> tree = tree(SamplePacket.decided());
    Tree.maps(tree, "api", "styles").get(0).put("style", "TBD (decision api-style)");
    assertThat(render(tree)).isEmpty();
  }

  @Test
  void takesWhateverDocumentsContainAsDataInOpenApi() {
    Map<String, Object> tree = tree(SamplePacket.hostile());
    String text = render(tree).get("backend.openapi.yaml");
    var api = new OpenAPIV3Parser().readContents(text).getOpenAPI();
    assertThat(api.getPaths().get("/articles").getPost().getSummary()).isEqualTo("Publish an article" + SamplePacket.HOSTILE);
    assertThat(api.getPaths().get("/articles").getPost().getDescription().lines()).allMatch(line -> line.matches("Publish an article .*|Asked for by:|Rules:|- .*|"), "is a line of ours");
    assertThat(text).doesNotContain("\u202E").doesNotContain("\u2028");
  }

  @Test
  void takesWhateverDocumentsContainAsDataInGraphql() {
    Map<String, Object> tree = inStyle(SamplePacket.hostile(), "kind", "mutation", "name");
    var schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(render(tree).get("backend.graphqls")));
    String description = schema.getMutationType().getFieldDefinition("call0").getDescription();
    assertThat(description).startsWith("Publish an article # h|`x`|&lt;b>*_~$\"[a]\\(b)![c]\\(d) --- | x | y | &lt;/details>&lt;script>");
    assertThat(description.lines()).allMatch(line -> line.matches("Publish an article .*|Asked for by:|Rules:|- .*|"), "is a line of ours");
  }

  @Test
  void takesWhateverDocumentsContainAsDataInProtocolBuffers() {
    Map<String, Object> tree = inStyle(SamplePacket.hostile(), "service", "ArticleService", "rpc");
    List<String> outside = render(tree).get("backend.proto").lines().filter(line -> !line.strip().startsWith("//")).toList();
    assertThat(outside).contains("service ArticleService {").allMatch(line -> line.matches("[A-Za-z0-9_.,;(){}=\"\\[\\] /-]*"), "holds nothing but names, numbers and marks of the language");
  }

  private static Map<String, Object> tree(Packet packet) {
    return new PacketTree().of(packet);
  }

  /** The operations under names of another style. */
  private static Map<String, Object> inStyle(Packet packet, String member, String value, String name) {
    Map<String, Object> tree = tree(packet);
    List<Map<String, Object>> operations = new ArrayList<>(Tree.maps(tree, "api", "operations"));
    for (int i = 0; i < operations.size(); i++) {
      operations.get(i).remove("path");
      operations.get(i).remove("method");
      operations.get(i).put(member, value);
      operations.get(i).put(name, "call" + i);
    }
    return tree;
  }

  private static Map<String, String> render(Map<String, Object> tree) {
    Map<String, String> files = new LinkedHashMap<>();
    ContractFiles.render(tree).forEach(file -> files.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8)));
    return files;
  }
}
