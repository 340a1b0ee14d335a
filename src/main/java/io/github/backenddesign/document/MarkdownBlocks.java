package io.github.backenddesign.document;

import io.github.backenddesign.document.MarkdownBlock.CodeBlock;
import io.github.backenddesign.document.MarkdownBlock.Item;
import io.github.backenddesign.document.MarkdownBlock.ItemList;
import io.github.backenddesign.document.MarkdownBlock.Paragraph;
import io.github.backenddesign.document.MarkdownBlock.Row;
import io.github.backenddesign.document.MarkdownBlock.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/** Turns the parser's blocks into ours. */
final class MarkdownBlocks {

  private final SourceText source;
  private final LongTexts limit = new LongTexts();

  MarkdownBlocks(SourceText source) {
    this.source = source;
  }

  /** The blocks a node stands for: several for a quote, none for a rule or an HTML comment. */
  List<MarkdownBlock> of(Node node) {
    if (node instanceof BlockQuote) {
      return children(node).flatMap(child -> of(child).stream()).toList();
    }
    if (node instanceof ListBlock list) {
      return List.of(new ItemList(at(node), list instanceof OrderedList, children(node).map(this::item).toList()));
    }
    if (node instanceof TableBlock) {
      return List.of(table(node));
    }
    if (node instanceof FencedCodeBlock code) {
      return List.of(new CodeBlock(at(node), code.getInfo() == null ? "" : code.getInfo(), code.getLiteral()));
    }
    if (node instanceof IndentedCodeBlock code) {
      return List.of(new CodeBlock(at(node), "", code.getLiteral()));
    }
    return node instanceof ThematicBreak || node instanceof LinkReferenceDefinition ? List.of() : paragraph(node);
  }

  private List<MarkdownBlock> paragraph(Node node) {
    MarkdownText text = node instanceof HtmlBlock html ? MarkdownInlines.ofHtml(html, at(node)) : text(node);
    return text.text().isEmpty() ? List.of() : List.of(new Paragraph(text));
  }

  /** The inline content of a node. */
  MarkdownText text(Node node) {
    MarkdownText text = MarkdownInlines.of(node, at(node));
    return new MarkdownText(text.at(), limit.text(text.text(), text.at()), text.lead().filter(lead -> lead.length() <= LongTexts.MAX_LENGTH));
  }

  /** What is to be said about texts that were too long. */
  List<Problem> problems() {
    return limit.problems();
  }

  private Item item(Node node) {
    List<MarkdownBlock> blocks = new ArrayList<>(children(node).flatMap(child -> of(child).stream()).toList());
    if (!blocks.isEmpty() && blocks.get(0) instanceof Paragraph first) {
      return new Item(at(node), first.text(), blocks.subList(1, blocks.size()));
    }
    return new Item(at(node), new MarkdownText(at(node), "", Optional.empty()), blocks);
  }

  private Table table(Node node) {
    List<Row> head = children(node).filter(TableHead.class::isInstance).flatMap(this::rows).toList();
    List<Row> body = children(node).filter(TableBody.class::isInstance).flatMap(this::rows).toList();
    return new Table(at(node), head.stream().flatMap(row -> row.cells().stream()).toList(), body);
  }

  private Stream<Row> rows(Node part) {
    return children(part).map(row -> new Row(at(row), children(row).map(this::text).toList()));
  }

  private static Stream<Node> children(Node node) {
    return Stream.iterate(node.getFirstChild(), Objects::nonNull, Node::getNext);
  }

  /** Where the first word stands; empty cells have no place of their own and stand where their row does. */
  private SourceLocation at(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return node.getParent() == null ? source.locate(0, "") : at(node.getParent());
    }
    SourceSpan span = spans.get(0);
    return SourceLocation.at(source.file(), span.getLineIndex() + 1, source.firstWord(span.getLineIndex(), span.getColumnIndex()) + 1);
  }
}
