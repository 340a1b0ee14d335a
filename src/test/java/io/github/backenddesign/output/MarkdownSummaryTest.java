package io.github.backenddesign.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MarkdownSummaryTest {

  private final MarkdownSummary summary = new MarkdownSummary();

  @Test
  void beginsWithItsMarkerAndStatus() {
    assertThat(text(SamplePacket.draft())).startsWith("""
        <!-- x-generated-by: backend-design-maven-plugin; derived from backend.design.packet.json; do not edit -->
        # Backend design (draft)
        """);
    assertThat(text(SamplePacket.decided())).contains("# Backend design (decided)");
  }

  @Test
  void saysInShortWhatThereIsAndWhatIsOpen() {
    assertThat(text(SamplePacket.draft())).contains("""
        - **What**: 2 modules, 2 operations, 1 entity, 1 event, 1 job
        - **Decided**: 4 of 5 required decisions; **1 open** (1 blocking), see [what is open](#what-is-open)
        """).contains("| [`session`](#d-session) **blocking** | What proves who is calling? | Opaque token, kept by the server | architect, security designer |");
    assertThat(text(SamplePacket.decided())).contains("- **Decided**: 4 of 4 required decisions\n").contains("No required decision is open.");
  }

  @Test
  void readsTbdWhereADecisionIsOpen() {
    assertThat(text(SamplePacket.draft())).contains("| session | TBD (decision session) | [`session`](#d-session) |");
  }

  @Test
  void namesEveryOperationRuleAndDecision() {
    Packet packet = SamplePacket.draft();
    String text = text(packet);
    packet.design().api().operations().forEach(operation -> assertThat(text).contains("<a id=\"op-" + operation.id() + "\"></a>"));
    packet.design().rules().forEach(rule -> assertThat(text).contains("**" + rule.id() + "** " + rule.text()));
    packet.decisions().forEach(decision -> assertThat(text).contains("<a id=\"d-" + decision.id() + "\"></a>"));
  }

  @Test
  void everyLinkHasItsPlace() {
    String text = text(SamplePacket.hostile());
    Set<String> targets = new TreeSet<>(groups("<a id=\"([^\"]+)\">", text));
    MarkdownOutline.of(text).headings().forEach(heading -> targets.add(heading.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-')));
    assertThat(targets).containsAll(groups("]\\(#([^)]+)\\)", text));
  }

  @Test
  void noTextOfADocumentBreaksTablesHeadingsListsOrHtml() {
    MarkdownOutline hostile = MarkdownOutline.of(text(SamplePacket.hostile()));
    MarkdownOutline tame = MarkdownOutline.of(text(SamplePacket.draft()));
    assertThat(hostile.unevenTables()).isEmpty();
    assertThat(hostile.kinds()).isEqualTo(tame.kinds());
    assertThat(hostile.html()).isEqualTo(tame.html());
    assertThat(hostile.tableRows()).isEqualTo(tame.tableRows());
  }

  @Test
  void noIdOfADocumentBreaksThemEither() {
    Set<String> ids = Set.of("US-013", "FR-007", "articles", "Article", "Member", "AMB-03", "MM-01", "R-001", "article.publish", "POST", "/articles", "title", "Contract");
    String text = summary.render(Tree.members(renamed(new PacketTree().of(SamplePacket.draft()), ids)));
    MarkdownOutline odd = MarkdownOutline.of(text);
    MarkdownOutline tame = MarkdownOutline.of(text(SamplePacket.draft()));
    assertThat(odd.unevenTables()).isEmpty();
    assertThat(odd.kinds()).filteredOn(kind -> !kind.equals("Code")).isEqualTo(tame.kinds().stream().filter(kind -> !kind.equals("Code")).toList());
    assertThat(odd.tableRows()).isEqualTo(tame.tableRows());
    assertThat(odd.html()).hasSameSizeAs(tame.html());
  }

  @Test
  void noModuleNameBreaksTheDiagram() {
    String diagrams = String.join("", groups("(?s)```mermaid\n(.*?)```", text(SamplePacket.hostile())));
    String tame = String.join("", groups("(?s)```mermaid\n(.*?)```", text(SamplePacket.draft())));
    assertThat(diagrams.lines().map(line -> line.replaceAll("\"[^\"]*\"", "\"\""))).containsExactlyElementsOf(tame.lines().map(line -> line.replaceAll("\"[^\"]*\"", "\"\"")).toList());
    assertThat(diagrams).contains("#34;").doesNotContain("<", "`");
  }

  @Test
  void leavesMarkersOfTemplatesAsTheyWereWritten() {
    assertThat(text(SamplePacket.hostile())).contains("\\${1/0}\\<#list x as y\\>").doesNotContain("\u202E", "\u0007", "\u2028");
  }

  @Test
  void isTheSameEachTime() {
    assertThat(new MarkdownSummary().render(new PacketTree().of(SamplePacket.draft()))).isEqualTo(text(SamplePacket.draft()));
  }

  private String text(Packet packet) {
    Map<String, Object> tree = new PacketTree().of(packet);
    return summary.render(tree);
  }

  private static List<String> groups(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map((MatchResult match) -> match.group(1)).distinct().toList();
  }

  private static Object renamed(Object node, Set<String> ids) {
    if (node instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((key, value) -> copy.put(key.toString(), renamed(value, ids)));
      return copy;
    }
    if (node instanceof List<?> list) {
      return list.stream().map(item -> renamed(item, ids)).toList();
    }
    return ids.contains(node) ? node + "\n# `|x|` <b>\"](y) ```" : node;
  }
}
