package io.github.backenddesign.document;

import java.util.List;
import java.util.stream.Stream;

/** A block of a Markdown section; the content of quotes stands as if it were not quoted. */
public sealed interface MarkdownBlock {

  /** Where the block starts. */
  SourceLocation at();

  /** A paragraph of prose. */
  record Paragraph(MarkdownText text) implements MarkdownBlock {

    @Override
    public SourceLocation at() {
      return text.at();
    }
  }

  /** A bullet list or a numbered one. */
  record ItemList(SourceLocation at, boolean ordered, List<Item> items) implements MarkdownBlock {

    /** Copies the items. */
    public ItemList {
      items = List.copyOf(items);
    }
  }

  /** An item of a list: its first paragraph, and the further blocks inside it. */
  record Item(SourceLocation at, MarkdownText text, List<MarkdownBlock> blocks) {

    /** Copies the blocks. */
    public Item {
      blocks = List.copyOf(blocks);
    }

    /** The items of the lists inside this item. */
    public Stream<Item> nested() {
      return blocks.stream().filter(ItemList.class::isInstance).flatMap(block -> ((ItemList) block).items().stream());
    }
  }

  /** A table; every row has as many cells as the header. */
  record Table(SourceLocation at, List<MarkdownText> header, List<Row> rows) implements MarkdownBlock {

    /** Copies the lists. */
    public Table {
      header = List.copyOf(header);
      rows = List.copyOf(rows);
    }
  }

  /** A row of a table's body. */
  record Row(SourceLocation at, List<MarkdownText> cells) {

    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** Preformatted text with what its fence says about it ("" where it says nothing). */
  record CodeBlock(SourceLocation at, String info, String text) implements MarkdownBlock {
  }
}
