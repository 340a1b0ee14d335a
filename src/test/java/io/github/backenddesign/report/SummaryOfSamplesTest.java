package io.github.backenddesign.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backenddesign.contract.DecidedSample;
import io.github.backenddesign.contract.NpmJudges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The summaries of the samples, as GitHub would show them. */
class SummaryOfSamplesTest {

  static final List<String> PRODUCTS = DecidedSample.PRODUCTS;

  private static final List<Extension> TABLES = List.of(TablesExtension.create());

  @ParameterizedTest
  @FieldSource("PRODUCTS")
  void namesEveryOperationRuleDecisionAndRecord(String product) {
    Map<String, Object> packet = sample(product).packet();
    String summary = summary(product);
    for (Object id : ids(packet.get("decisions"))) {
      assertThat(summary).contains("<a id=\"d-" + id + "\"></a>");
    }
    for (Object id : ids(((Map<?, ?>) packet.get("api")).get("operations"))) {
      assertThat(summary).contains("<a id=\"op-" + id + "\"></a>");
    }
    for (Object id : ids(packet.get("rules"))) {
      assertThat(summary).contains("**" + id + "** ");
    }
    for (Object id : ids(((Map<?, ?>) packet.get("sync")).get("mismatches"))) {
      assertThat(summary).contains("<a id=\"mm-" + id + "\"></a>");
    }
  }

  @ParameterizedTest
  @FieldSource("PRODUCTS")
  void leavesNoSectionEmpty(String product) {
    assertThat(Pattern.compile("(?m)^(#{2,3} .*)\n+(?=## |### |\\z)").matcher(summary(product)).results().map(empty -> empty.group(1))).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("PRODUCTS")
  void rendersWithoutABrokenTable(String product) {
    String html = html(product);
    assertThat(Pattern.compile("<p>[^<]*\\|[- |]+\\|").matcher(html).results().count()).as("tables that are shown as text").isZero();
    for (String table : html.split("<table>")) {
      String[] rows = table.split("</table>")[0].split("<tr>");
      Set<Long> widths = new TreeSet<>();
      for (int row = 1; row < rows.length; row++) {
        widths.add(Pattern.compile("<t[hd]>").matcher(rows[row]).results().count());
      }
      assertThat(widths).as(rows[Math.min(1, rows.length - 1)]).hasSizeLessThanOrEqualTo(1);
    }
  }

  @ParameterizedTest
  @FieldSource("PRODUCTS")
  void opensAndClosesItsElementsInOrder(String product) {
    List<String> open = new ArrayList<>();
    Pattern.compile("<(/?)(details|summary|table|ul|li|p|a|code|h[1-6])[ >]").matcher(html(product)).results().forEach(tag -> {
      if (tag.group(1).isEmpty()) {
        open.add(tag.group(2));
      } else {
        assertThat(open.remove(open.size() - 1)).isEqualTo(tag.group(2));
      }
    });
    assertThat(open).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("PRODUCTS")
  void everyLinkHasItsPlace(String product) {
    String html = html(product);
    Set<String> places = new TreeSet<>();
    Pattern.compile("<a id=\"([^\"]+)\">").matcher(html).results().forEach(place -> places.add(place.group(1)));
    Pattern.compile("<h[2-6]>(.*?)</h").matcher(html).results()
        .forEach(heading -> places.add(heading.group(1).toLowerCase(java.util.Locale.ROOT).replaceAll("<[^>]*>|[^a-z0-9 -]", "").replace(' ', '-')));
    assertThat(Pattern.compile("href=\"#([^\"]+)\"").matcher(html).results().map(link -> link.group(1)).distinct()).isSubsetOf(places);
  }

  @ParameterizedTest
  @FieldSource("PRODUCTS")
  void canBeReadInTenMinutesWhenFolded(String product) {
    String unfolded = summary(product).replaceAll("(?s)<details>.*?</details>", "").replaceAll("(?s)```mermaid.*?```", "").replaceAll("</?a[^>]*>|\\]\\(#[^)]*\\)|[|`*-]", " ");
    int sentences = unfolded.substring(unfolded.indexOf("## In short"), unfolded.indexOf("## Modules")).split("\\s+").length;
    assertThat(sentences).as("words before the modules, to be read").isLessThan(1500);
    assertThat(unfolded.split("\\s+").length).as("words in all, mostly of tables to look things up in").isLessThan(9000);
  }

  @Test
  void itsDiagramsAreReadByMermaid(@TempDir Path directory) throws IOException {
    assumeTrue(NpmJudges.present());
    List<String> files = new ArrayList<>();
    for (String product : PRODUCTS) {
      Path file = directory.resolve(product + ".md");
      Files.writeString(file, summary(product));
      files.add(file.toString());
    }
    Path hostile = directory.resolve("hostile.md");
    Files.writeString(hostile, DecidedSample.changed("conduit", Map.of(), "architecture.packet.json", text -> text.replace("Comments", "Comments; end %%{init}%% #1 <b> | [x](y) -->")).file("backend.design.md").orElseThrow());
    files.add(hostile.toString());
    JsonNode diagrams = NpmJudges.script("mermaid.mjs", files);
    assertThat(diagrams.findValuesAsText("fault")).isEmpty();
    assertThat(diagrams.findValuesAsText("type")).contains("flowchart-v2", "er", "sequence").hasSizeGreaterThanOrEqualTo(2 * PRODUCTS.size());
  }

  private static DecidedSample sample(String product) {
    return DecidedSample.of(product, Map.of());
  }

  private static String summary(String product) {
    return sample(product).file("backend.design.md").orElseThrow();
  }

  private static String html(String product) {
    return HtmlRenderer.builder().extensions(TABLES).build().render(Parser.builder().extensions(TABLES).build().parse(summary(product)));
  }

  private static List<Object> ids(Object nodes) {
    return ((List<?>) nodes).stream().map(node -> (Object) ((Map<?, ?>) node).get("id")).toList();
  }
}
