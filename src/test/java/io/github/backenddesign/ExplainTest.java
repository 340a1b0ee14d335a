package io.github.backenddesign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.output.Explainer;
import io.github.backenddesign.output.Explanation;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever has a name in the packet can say why it is there. */
class ExplainTest {

  private static final String ANSWERS = "catalog: '1'\ndecisions:\n  TQ-1: never\n  api-style: graphql\n  field-limits: accepted\n  field-limits.article.title: at most 99 characters\n";

  private static Explainer conduit;

  @BeforeAll
  static void explainConduit() {
    conduit = explainer("conduit", Optional.of(ANSWERS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"conduit", "boutique", "cargo"})
  void explainsEverythingThatHasANameInThePacket(String sample) {
    JsonNode packet = SampleRun.packet(SampleRun.run(SampleRun.documents(sample), Optional.empty()));
    Explainer explainer = explainer(sample, Optional.empty());
    Map<String, Set<String>> named = named(packet);

    assertThat(named.values()).as("kinds of elements in the packet").allMatch(ids -> !ids.isEmpty());
    named.forEach((kind, ids) -> ids.forEach(id -> assertThat(explainer.explain(id)).as("%s %s", kind, id).isNotEmpty().allSatisfy(ExplainTest::isComplete)));
    assertThat(explainer.ids()).allSatisfy(id -> assertThat(explainer.explain(id)).as(id).isNotEmpty().allSatisfy(ExplainTest::isComplete));
  }

  @ParameterizedTest
  @ValueSource(strings = {"products/bank", "products/fleet", "products/hotel", "products/school", "samples/stories-only/CDC", "samples/backlogs/grocery", "languages/german"})
  void explainsEverythingThatHasANameInOtherProductsToo(String product) {
    List<InputFile> documents = SampleRun.documents(Path.of("src/test/resources", product, "docs"));
    Explainer explainer = new BackendDesigner().explainer(SampleRun.request(documents, Optional.empty())).orElseThrow();

    named(SampleRun.packet(SampleRun.run(documents, Optional.empty())))
        .forEach((kind, ids) -> ids.forEach(id -> assertThat(explainer.explain(id)).as("%s %s", kind, id).isNotEmpty().allSatisfy(ExplainTest::isComplete)));
    assertThat(explainer.ids()).allSatisfy(id -> assertThat(explainer.explain(id)).as(id).isNotEmpty().allSatisfy(ExplainTest::isComplete));
  }

  private static void isComplete(Explanation explanation) {
    assertThat(explanation.grounds()).as("what led to %s", explanation.id()).isNotEmpty().allSatisfy(ground -> {
      assertThat(ground.rule()).isNotBlank();
      assertThat(ground.at()).isNotBlank();
    });
    assertThat(explanation.lines()).noneMatch(line -> line.contains("null") && !line.contains("\"")).noneMatch(line -> line.contains("Optional"));
  }

  @Test
  void quotesTheWordsWithTheirPlaceAndTheRuleThatReadThem() {
    assertThat(lines("article.publish").get(0)).startsWith("article.publish is an operation: ");
    assertThat(lines("article.publish")).contains("  what led to it:").anyMatch(line -> line.matches("    docs/\\S+:\\d+:\\d+  \".+\"  \\[operation\\.[a-z-]+]"));
    assertThat(lines("US-001")).anyMatch(line -> line.matches("    docs/story-map\\.json:\\d+:\\d+  \".*account.*\"  \\[story]"));
  }

  @Test
  void namesTheRunnerUp() {
    assertThat(conduit.explain("accounts").get(0).runnerUps()).anyMatch(line -> line.startsWith("cut \"entities\": its stories would be in "));
    assertThat(conduit.explain("api-style").get(0).runnerUps()).anyMatch(line -> line.startsWith("rest ("));
    assertThat(conduit.ids().stream().filter(id -> id.matches("US-\\d+")).flatMap(id -> conduit.explain(id).stream()).filter(story -> !story.runnerUps().isEmpty())).as("stories with another possible kind").isNotEmpty();
  }

  @Test
  void namesTheDecisionsThatTouchIt() {
    assertThat(conduit.explain("Article.slug").get(0).decisions()).anyMatch(line -> line.startsWith("TQ-1"));
    assertThat(conduit.explain("article.title").stream().flatMap(each -> each.decisions().stream())).anyMatch(line -> line.startsWith("field-limits.article.title = at most 99 characters (answered; proposed was "));
    assertThat(conduit.explain("article.publish").get(0).decisions()).anyMatch(line -> line.startsWith("api-style = graphql (decisions.yaml:4:3)"));
  }

  @Test
  void takesSmallLettersAliasesAndTitlesToo() {
    assertThat(conduit.explain("ARTICLE.PUBLISH")).isEqualTo(conduit.explain("article.publish"));
    assertThat(conduit.explain("us-001")).isEqualTo(conduit.explain("US-001"));
  }

  @Test
  void knowsWhatSomebodyMeant() {
    assertThat(conduit.explain("article.publsh")).isEmpty();
    assertThat(conduit.closest("article.publsh")).contains("article.publish");
    assertThat(conduit.closest("completely different")).isEmpty();
  }

  private static List<String> lines(String id) {
    return conduit.explain(id).get(0).lines();
  }

  private static Explainer explainer(String sample, Optional<String> decisions) {
    return new BackendDesigner().explainer(SampleRun.request(SampleRun.documents(sample), decisions)).orElseThrow();
  }

  private static Map<String, Set<String>> named(JsonNode packet) {
    Map<String, Set<String>> named = new LinkedHashMap<>();
    add(named, "decision", packet.at("/decisions"), "id");
    add(named, "module", packet.at("/modules"), "id");
    add(named, "cut", packet.at("/runner_up_cuts"), "id");
    add(named, "operation", packet.at("/api/operations"), "id");
    add(named, "problem type", packet.at("/api/problems"), "type");
    add(named, "schema", packet.at("/api/schemas"), "name");
    add(named, "persona", packet.at("/auth/personas"), "name");
    add(named, "entity", packet.at("/data_access/entities"), "name");
    add(named, "store", packet.at("/data_access/stores"), "id");
    add(named, "rule", packet.at("/rules"), "id");
    add(named, "story", packet.at("/traceability/stories"), "story_id");
    add(named, "requirement", packet.at("/traceability/requirements"), "id");
    add(named, "gap", packet.at("/traceability/gaps"), "id");
    Set<String> fields = named.computeIfAbsent("field", kind -> new LinkedHashSet<>());
    packet.at("/data_access/entities").forEach(entity -> entity.at("/attributes").forEach(field -> fields.add(entity.at("/name").asText() + "." + field.at("/name").asText())));
    packet.at("/api/schemas").forEach(schema -> schema.at("/fields").forEach(field -> fields.add(schema.at("/name").asText() + "." + field.at("/name").asText())));
    Set<String> rows = named.computeIfAbsent("row", kind -> new LinkedHashSet<>());
    packet.at("/decisions").forEach(decision -> decision.at("/rows").forEach(row -> rows.add(row.at("/id").asText())));
    Set<String> others = named.computeIfAbsent("other", kind -> new LinkedHashSet<>());
    Stream.of("/api/events", "/api/jobs", "/sync/mismatches", "/sync/unclear_data_dependencies", "/reliability/rate_limits", "/api/security")
        .forEach(part -> packet.at(part).forEach(element -> others.add(element.at("/id").asText())));
    packet.at("/reliability/suppliers").forEach(supplier -> others.add(supplier.at("/name").asText()));
    return named;
  }

  private static void add(Map<String, Set<String>> named, String kind, JsonNode elements, String member) {
    Set<String> ids = named.computeIfAbsent(kind, key -> new LinkedHashSet<>());
    elements.forEach(element -> ids.add(element.at("/" + member).asText()));
  }
}
