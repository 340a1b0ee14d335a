package io.github.backenddesign.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.github.backenddesign.DesignRun;
import io.github.backenddesign.SampleRun;
import io.github.backenddesign.document.DataTable;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.output.PlannedFile;
import io.github.backenddesign.output.ReportPage;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents full of what breaks out of templates, pages and contracts: every sentence and name of every member ends with it, and no output is anything but text because of it. Takes minutes, so it runs where -Dhostile says so. */
@EnabledIfSystemProperty(named = "hostile", matches = "true|")
class HostileDocumentsTest {

  private static final String PAYLOAD = " ${7*6*1001} #{7*6*1001} ${.version} <#include \"/etc/passwd\"> <#assign x=1> ${\"freemarker.template.utility.Execute\"?new()(\"id\")} "
      + "</script><script>alert(1)</script> <img src=x onerror=alert(1)> [a](javascript:alert(1)) | cell ` `` ``` ~~~ \"\"\" ''' */ // --> ]]> {{7*6*1001}} \\ \\u0000 \\\" & *anchor !!java.lang.Runtime : - # %TAG "
      + "option (x) = 1; } } { \u202e\u2028\u0085\r\n\n# heading\n---\n- item: \"x\n\n    code\n";
  private static final Pattern NAMES = Pattern.compile("name|title|label|summary|description|statement|purpose|goal|text");
  private static final Pattern REFERENCES = Pattern.compile("(?:.*_)?ids?|.*version.*|skill_name|status|priority|kind|type|path|role|as_a");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir
  private Path directory;

  @ParameterizedTest
  @CsvSource({"rest, samples/conduit", "graphql, samples/conduit", "rpc, samples/conduit"})
  void staysTextInEveryOutput(String style, String product) throws Exception {
    List<InputFile> documents = new ArrayList<>();
    for (InputFile document : SampleRun.documents(Path.of("src/test/resources", product, "docs"))) {
      documents.add(new InputFile(document.path(), poisoned(document)));
    }
    DesignRun run = SampleRun.decided(documents, Map.of("api-style", style));

    assertThat(run.status()).isEqualTo(DesignRun.Status.COMPLETE);
    assertThat(run.files()).extracting(PlannedFile::path).contains("docs/backend.design.packet.json", "docs/backend.design.md");
    for (PlannedFile file : run.files()) {
      String text = new String(file.bytes(), StandardCharsets.UTF_8);
      assertThat(text).as(file.path()).doesNotContain("42042").doesNotContain("root:x:").doesNotContain("uid=");
      judge(file.path(), text);
    }
    String report = new String(new ReportPage().render(run.packet().orElseThrow()), StandardCharsets.UTF_8);
    assertThat(report).contains("alert(1)").doesNotContain("<script>alert").doesNotContain("<img src=x").doesNotContain("42042");
  }

  private void judge(String path, String text) throws IOException, InterruptedException {
    if (path.endsWith(".json")) {
      assertThat(JSON.readTree(text).isObject()).as(path).isTrue();
    } else if (path.endsWith("openapi.yaml")) {
      SwaggerParseResult result = new OpenAPIV3Parser().readContents(text);
      assertThat(result.getMessages()).as(path).isEmpty();
      assertThat(result.getOpenAPI().getPaths()).isNotEmpty();
    } else if (path.endsWith(".yaml")) {
      assertThat(DataTable.parse(text, path)).as(path).isNotEmpty();
    } else if (path.endsWith(".graphqls")) {
      assertThat(UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text)).getQueryType().getFields()).isNotEmpty();
    } else if (path.endsWith(".proto") && Judges.present("protoc", Files.isRegularFile(Path.of("target/protoc/protoc.exe")), "no profile of the pom knows this platform")) {
      assertThat(ProtoTest.compiled(text, directory).getServiceCount()).isPositive();
    } else if (path.endsWith("backend.design.md")) {
      Parser.builder().build().parse(text).accept(new OnlyOurs());
    }
  }

  /** No element but those our template writes, no link that runs something. */
  private static final class OnlyOurs extends AbstractVisitor {

    private static final Pattern ALLOWED = Pattern.compile("(?s)(?:\\s*(?:</?(?:details|summary|b|br|sub|sup|code)>|<a id=\"[^\"<>]*\"></a>|<a id=\"[^\"<>]*\">|</a>|<!--(?:(?!-->).)*-->|<br/?>|[^<>]+)\\s*)+");

    @Override
    public void visit(HtmlBlock block) {
      assertThat(block.getLiteral()).matches(ALLOWED);
    }

    @Override
    public void visit(HtmlInline inline) {
      assertThat(inline.getLiteral()).matches(ALLOWED);
    }

    @Override
    public void visit(Link link) {
      assertThat(link.getDestination()).doesNotStartWith("javascript:");
      visitChildren(link);
    }
  }

  private static byte[] poisoned(InputFile document) throws IOException {
    if (!document.path().endsWith(".json")) {
      String text = new String(document.bytes(), StandardCharsets.UTF_8);
      return text.replaceAll("(?m)\\.$", java.util.regex.Matcher.quoteReplacement("." + PAYLOAD.lines().findFirst().orElseThrow())).getBytes(StandardCharsets.UTF_8);
    }
    JsonNode tree = JSON.readTree(document.bytes());
    int poisoned = poison(tree);
    assertThat(poisoned).as(document.path()).isGreaterThan(20);
    return JSON.writeValueAsBytes(tree);
  }

  /** Leaves alone what other members refer to. */
  private static int poison(JsonNode node) {
    int poisoned = 0;
    if (node instanceof ObjectNode object) {
      for (String name : (Iterable<String>) object::fieldNames) {
        JsonNode value = object.get(name);
        if (value instanceof TextNode text && !REFERENCES.matcher(name).matches() && (text.asText().contains(" ") || NAMES.matcher(name).matches())) {
          object.put(name, text.asText() + PAYLOAD);
          poisoned++;
        } else {
          poisoned += REFERENCES.matcher(name).matches() ? 0 : poison(value);
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i) instanceof TextNode text && text.asText().contains(" ")) {
          array.set(i, text.asText() + PAYLOAD);
          poisoned++;
        } else {
          poisoned += poison(array.get(i));
        }
      }
    }
    return poisoned;
  }
}
