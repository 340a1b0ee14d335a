package io.github.backenddesign.product;

import io.github.backenddesign.document.ListNode;
import io.github.backenddesign.document.MarkdownBlock;
import io.github.backenddesign.document.MarkdownDocument;
import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.ScalarNode;
import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An element that has a section of its own, as the object a packet would have: paragraphs and bullets are its members where they begin with a member's name ({@code Depends on: storage}),
 * as are deeper sections under such a name; other paragraphs tell what it is, other bullets what it does.
 */
final class HandoffElement {

  private static final Pattern LABEL = Pattern.compile("(?:^|(?<=[.;,]\\s|\\s))(\\p{Lu}\\p{L}*(?: \\p{L}+){0,2}):\\s");

  private final Spellings table;
  private final String told;
  private final String listed;
  private final Map<String, List<Node>> members = new LinkedHashMap<>();
  private final List<String> prose = new ArrayList<>();
  private final List<SourceLocation> proseAt = new ArrayList<>();

  /** {@code told} is the field for paragraphs, {@code listed} the one for bullets. */
  HandoffElement(Spellings table, String told, String listed) {
    this.table = table;
    this.told = told;
    this.listed = listed;
  }

  /** Whether the section says anything under the name of a member. */
  static boolean hasLabels(MarkdownDocument.Section section, Spellings table) {
    return section.sections().stream().anyMatch(inner -> table.knows(inner.title()))
        || section.blocks().stream().flatMap(block -> block instanceof MarkdownBlock.ItemList list ? list.items().stream().map(item -> item.text().text())
            : block instanceof MarkdownBlock.Paragraph paragraph ? List.of(paragraph.text().text()).stream() : List.<String>of().stream())
            .anyMatch(text -> !labels(text, table).isEmpty());
  }

  void set(String key, String text, SourceLocation at) {
    members.computeIfAbsent(key, name -> new ArrayList<>()).add(text(text, at));
  }

  /** Takes the block in, or says that it is none of a member's: a table, some code. */
  boolean add(MarkdownBlock block) {
    if (block instanceof MarkdownBlock.Paragraph paragraph) {
      paragraph(paragraph.text().text(), paragraph.at());
    } else if (block instanceof MarkdownBlock.ItemList list) {
      list.items().forEach(this::item);
    }
    return block instanceof MarkdownBlock.Paragraph || block instanceof MarkdownBlock.ItemList;
  }

  /** Takes a deeper section in, when its heading names a member. */
  boolean add(MarkdownDocument.Section section) {
    String title = HandoffHeading.plain(section.title());
    boolean own = table.knows(title) && section.sections().isEmpty()
        && section.blocks().stream().allMatch(block -> block instanceof MarkdownBlock.Paragraph || block instanceof MarkdownBlock.ItemList);
    if (own) {
      for (MarkdownBlock block : section.blocks()) {
        if (block instanceof MarkdownBlock.Paragraph paragraph) {
          set(title, paragraph.text().text(), paragraph.at());
        } else if (block instanceof MarkdownBlock.ItemList list) {
          list.items().forEach(item -> set(title, item.text().text(), item.at()));
        }
      }
    }
    return own;
  }

  private void paragraph(String text, SourceLocation at) {
    if (!labelled(text, at)) {
      prose.add(text);
      proseAt.add(at);
    }
  }

  private void item(MarkdownBlock.Item item) {
    String text = item.text().text();
    String label = text.replaceFirst(":$", "");
    List<MarkdownBlock.Item> nested = item.nested().toList();
    if (!nested.isEmpty() && table.knows(label)) {
      nested.forEach(inner -> set(label, inner.text().text(), inner.at()));
    } else if (!labelled(text, item.at())) {
      set(table.under(listed).get(0), text, item.at());
      nested.forEach(this::item);
    }
  }

  /** "Type: event. Provider: tables" are two members. */
  private boolean labelled(String text, SourceLocation at) {
    List<MatchResult> labels = labels(text, table);
    for (int i = 0; i < labels.size(); i++) {
      int end = i + 1 < labels.size() ? labels.get(i + 1).start(1) : text.length();
      String value = text.substring(labels.get(i).end(), end).strip();
      set(labels.get(i).group(1), value.indexOf(". ") < 0 ? value.replaceFirst("[.;,]$", "") : value, at);
    }
    return !labels.isEmpty();
  }

  /** The labels of a text that begins with one. */
  private static List<MatchResult> labels(String text, Spellings table) {
    List<MatchResult> labels = LABEL.matcher(text).results().filter(label -> table.knows(label.group(1))).toList();
    return labels.isEmpty() || labels.get(0).start(1) > 0 ? List.of() : labels;
  }

  ObjectNode node(SourceLocation at) {
    if (!prose.isEmpty()) {
      members.computeIfAbsent(table.under(told).get(0), name -> new ArrayList<>()).add(0, text(String.join(" ", prose), proseAt.get(0)));
    }
    return new ObjectNode(at, members.entrySet().stream().map(entry -> new ObjectNode.Member(entry.getKey(), entry.getValue().get(0).at(), value(entry.getValue()))).toList());
  }

  private static Node value(List<Node> values) {
    return values.size() == 1 ? values.get(0) : new ListNode(values.get(0).at(), values);
  }

  private static Node text(String text, SourceLocation at) {
    return new ScalarNode(at, ScalarNode.Kind.TEXT, text);
  }
}
