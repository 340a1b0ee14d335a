package io.github.backenddesign.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.document.MarkdownBlock.CodeBlock;
import io.github.backenddesign.document.MarkdownBlock.Item;
import io.github.backenddesign.document.MarkdownBlock.ItemList;
import io.github.backenddesign.document.MarkdownBlock.Paragraph;
import io.github.backenddesign.document.MarkdownBlock.Table;
import io.github.backenddesign.document.MarkdownDocument.Section;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

  private static final String SAMPLE = """
      Before it all.

      # Backend handoff

      Derived from `packet.json`,
      see [there](http://example.org).

      ## 1. Who may do what

      - **Visitor**: may *read* `articles`
      - **Member:** may write
        1. first
        2. second

           more of the second
      - plain **strong** inside

      | Unit | Purpose |
      |---|:-:|
      | Cart (`svc-cart`) | Keeps one \\| cart |
      | Ads | |

      ### Steps

      ```text
      a -> b
      ```

      > quoted

      <!-- a remark -->

      ## 2. Open
      """;

  @Test
  void buildsTheTreeOfSections() {
    MarkdownDocument document = read(SAMPLE);
    assertThat(document.allSections().map(section -> section.level() + " " + section.title() + " @" + section.at()))
        .containsExactly("1 Backend handoff @h.md:3:1", "2 1. Who may do what @h.md:8:1", "3 Steps @h.md:23:1", "2 2. Open @h.md:33:1");
    assertThat(document.sections()).singleElement().satisfies(top -> assertThat(top.sections()).extracting(Section::level).containsExactly(2, 2));
    assertThat(document.blocks()).containsExactly(new Paragraph(text(1, 1, "Before it all.", null)));
  }

  @Test
  void takesTheMarkupOutOfParagraphs() {
    assertThat(section("Backend handoff").blocks()).containsExactly(new Paragraph(text(5, 1, "Derived from packet.json, see there.", null)));
  }

  @Test
  void keepsItemsWithTheirLeadAndNestedLists() {
    ItemList list = (ItemList) section("1. Who may do what").blocks().get(0);
    assertThat(list.ordered()).isFalse();
    assertThat(list.items()).extracting(Item::text).containsExactly(
        text(10, 3, "Visitor: may read articles", "Visitor"),
        text(11, 3, "Member: may write", "Member"),
        text(16, 3, "plain strong inside", null));
    assertThat(list.items()).extracting(item -> item.text().afterLead()).containsExactly("may read articles", "may write", "plain strong inside");
    assertThat(list.items().get(1).nested().map(item -> item.at() + " " + item.text().text())).containsExactly("h.md:12:3 first", "h.md:13:3 second");
    Item second = list.items().get(1).nested().toList().get(1);
    assertThat(second.blocks()).containsExactly(new Paragraph(text(15, 6, "more of the second", null)));
  }

  @Test
  void readsTablesCellByCell() {
    Table table = (Table) section("1. Who may do what").blocks().get(1);
    assertThat(table.at()).isEqualTo(SourceLocation.at("h.md", 18, 1));
    assertThat(table.header()).extracting(MarkdownText::text).containsExactly("Unit", "Purpose");
    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(0).cells()).containsExactly(text(20, 3, "Cart (svc-cart)", null), text(20, 23, "Keeps one | cart", null));
    assertThat(table.rows().get(1).cells()).extracting(MarkdownText::text).containsExactly("Ads", "");
    assertThat(table.rows().get(1).at()).isEqualTo(SourceLocation.at("h.md", 21, 1));
  }

  @Test
  void keepsCodeAndQuotesButNoRemarks() {
    assertThat(section("Steps").blocks()).containsExactly(
        new CodeBlock(SourceLocation.at("h.md", 25, 1), "text", "a -> b\n"),
        new Paragraph(text(29, 3, "quoted", null)));
  }

  @Test
  void countsLinesTheSameWithByteOrderMarkAndWindowsLineEnds() {
    assertThat(read("\uFEFF" + SAMPLE.replace("\n", "\r\n")).sections().get(0).sections().get(0).blocks().get(1))
        .isEqualTo(read(SAMPLE).sections().get(0).sections().get(0).blocks().get(1));
  }

  @Test
  void takesFrontMatterForNoHeading() {
    assertThat(read("---\ntitle: Handoff\ntags:\n  - a\n---\n# Real\n").allSections().map(section -> section.title() + " " + section.at())).containsExactly("Real h.md:6:1");
    assertThat(read("---\nNot front matter\n---\n# Real\n").allSections().map(Section::title)).containsExactly("Not front matter", "Real");
  }

  @Test
  void survivesDeepNesting() {
    assertThat(read("> ".repeat(100_000) + "x").blocks()).isNotEmpty();
    assertThat(read("**a ".repeat(5_000) + "b**".repeat(5_000)).blocks()).isNotEmpty();
    assertThat(read("[".repeat(50_000)).blocks()).isNotEmpty();
  }

  @Test
  void refusesOtherEncodings() {
    assertThat(Lines.of(MarkdownReader.read(new InputFile("h.md", "# Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)))))
        .containsExactly("ERROR document.encoding h.md:1:6 the byte 0xE9 is not UTF-8; expected a file encoded in UTF-8");
  }

  @Test
  void neverThrowsOnTruncations() {
    byte[] bytes = SAMPLE.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < bytes.length; length++) {
      assertThat(MarkdownReader.read(new InputFile("h.md", Arrays.copyOf(bytes, length))).value()).as("first %d bytes", length).isPresent();
    }
  }

  private static MarkdownText text(int line, int column, String text, String lead) {
    return new MarkdownText(SourceLocation.at("h.md", line, column), text, java.util.Optional.ofNullable(lead));
  }

  private static Section section(String title) {
    List<Section> found = read(SAMPLE).allSections().filter(section -> section.title().equals(title)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static MarkdownDocument read(String text) {
    return MarkdownReader.read(Lines.file("h.md", text)).value().orElseThrow();
  }
}
