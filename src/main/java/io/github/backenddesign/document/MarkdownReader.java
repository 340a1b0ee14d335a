package io.github.backenddesign.document;

import io.github.backenddesign.document.MarkdownDocument.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown with tables into sections. There is no such thing as wrong Markdown: only the encoding and the size can be at fault. */
public final class MarkdownReader {

  /** Prose of five hundred pages; a word may take a hundred times the memory of its characters. */
  static final int MAX_BYTES = 1024 * 1024;

  private static final int MAX_NESTING = 100;
  private static final Parser PARSER = Parser.builder()
      .extensions(List.of(TablesExtension.create()))
      .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
      .maxOpenBlockParsers(MAX_NESTING)
      .build();

  private MarkdownReader() {
  }

  /** The sections of the file. Errors: wrong encoding, too large. */
  public static Parsed<MarkdownDocument> read(InputFile file) {
    Parsed<SourceText> source = SourceText.read(file, MAX_BYTES);
    return source.value().map(MarkdownReader::document).orElseGet(() -> new Parsed<>(Optional.empty(), source.problems()));
  }

  private static Parsed<MarkdownDocument> document(SourceText source) {
    MarkdownBlocks blocks = new MarkdownBlocks(source);
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open("", 0, source.locate(0, "")));
    for (Node node = PARSER.parse(FrontMatter.blank(source)).getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        closeDownTo(open, heading.getLevel());
        MarkdownText title = blocks.text(heading);
        open.push(new Open(title.text(), heading.getLevel(), title.at()));
      } else {
        open.element().blocks.addAll(blocks.of(node));
      }
    }
    closeDownTo(open, 1);
    Open root = open.element();
    return new Parsed<>(Optional.of(new MarkdownDocument(root.at, root.blocks, root.sections)), blocks.problems());
  }

  /** A heading ends all sections of its own level and below. */
  private static void closeDownTo(Deque<Open> open, int level) {
    while (open.element().level >= level) {
      Section closed = open.pop().close();
      open.element().sections.add(closed);
    }
  }

  /** A section while it is filled. */
  private record Open(String title, int level, SourceLocation at, List<MarkdownBlock> blocks, List<Section> sections) {

    Open(String title, int level, SourceLocation at) {
      this(title, level, at, new ArrayList<>(), new ArrayList<>());
    }

    Section close() {
      return new Section(title, level, at, blocks, sections);
    }
  }
}
