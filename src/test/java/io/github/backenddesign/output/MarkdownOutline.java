package io.github.backenddesign.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** The structure a Markdown reader sees, without the words. */
record MarkdownOutline(List<String> kinds, List<String> headings, List<String> html, List<Integer> tableRows, List<String> unevenTables) {

  private static final List<Extension> TABLES = List.of(TablesExtension.create());

  static MarkdownOutline of(String markdown) {
    MarkdownOutline outline = new MarkdownOutline(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    outline.visit(Parser.builder().extensions(TABLES).build().parse(markdown));
    outline.compareRows(markdown);
    return outline;
  }

  private void visit(Node node) {
    record(node);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      visit(child);
    }
  }

  private void record(Node node) {
    if (!(node instanceof Text)) {
      kinds.add(node.getClass().getSimpleName());
    }
    if (node instanceof Heading) {
      headings.add(TextContentRenderer.builder().build().render(node));
    }
    if (node instanceof HtmlBlock block) {
      html.add(tags(block.getLiteral()));
    }
    if (node instanceof HtmlInline inline) {
      html.add(tags(inline.getLiteral()));
    }
    if (node instanceof TableBlock table) {
      count(table);
    }
  }

  private static String tags(String html) {
    return html.replaceAll(">[^<]*", ">");
  }

  private void count(TableBlock table) {
    int rows = 0;
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
        rows++;
      }
    }
    tableRows.add(rows);
  }

  /** Counted in the text, since readers silently cut long rows and fill short ones. */
  private void compareRows(String markdown) {
    Optional<String> first = Optional.empty();
    for (String line : markdown.lines().toList()) {
      first = line.startsWith("|") ? Optional.of(first.orElse(line)) : Optional.empty();
      if (first.isPresent() && bars(first.get()) != bars(line)) {
        unevenTables.add(line);
      }
    }
  }

  private static long bars(String line) {
    return Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\|").matcher(line).results().count();
  }
}
