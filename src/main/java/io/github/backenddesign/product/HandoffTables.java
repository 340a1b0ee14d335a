package io.github.backenddesign.product;

import io.github.backenddesign.document.ListNode;
import io.github.backenddesign.document.MarkdownBlock;
import io.github.backenddesign.document.MarkdownText;
import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the tables of a handoff: a table's heading tells what its rows are, and a row is read as the object of that kind. */
final class HandoffTables {

  private static final Pattern NAMED_ID = Pattern.compile("^(.+?)\\s+\\(([a-z][\\w.-]*)\\)$");

  private final Contents contents;
  private final PacketText packet;

  HandoffTables(Contents contents, PacketText packet) {
    this.contents = contents;
    this.packet = packet;
  }

  void read(MarkdownBlock.Table table, HandoffHeading.Topic topic) {
    Optional<String> section = HandoffHeading.section(table.header().stream().map(cell -> Spellings.normal(cell.text())).toList());
    if (section.isPresent()) {
      ObjectNode root = new ObjectNode(table.at(), List.of(new ObjectNode.Member(section.get(), table.at(), rows(table, section.get()))));
      new PacketReader(contents).read(root);
      contents.trees.add(root);
    } else if (topic == HandoffHeading.Topic.ACCESS && AccessMatrix.isOne(table)) {
      contents.accessRules.addAll(AccessMatrix.read(table));
    } else {
      table.rows().forEach(row -> note(table, row));
    }
  }

  private static ListNode rows(MarkdownBlock.Table table, String section) {
    List<Node> rows = new ArrayList<>();
    for (MarkdownBlock.Row row : table.rows()) {
      List<ObjectNode.Member> members = new ArrayList<>();
      for (int column = 0; column < row.cells().size(); column++) {
        cell(table.header().get(column).text(), row.cells().get(column), section, members);
      }
      rows.add(new ObjectNode(row.at(), members));
    }
    return new ListNode(table.at(), rows);
  }

  /** A component's cell may hold name and id: "Storefront (web-storefront)". */
  private static void cell(String column, MarkdownText text, String section, List<ObjectNode.Member> members) {
    Matcher both = NAMED_ID.matcher(text.text());
    if (section.equals("components") && members.isEmpty() && both.matches()) {
      members.add(member("id", text, both.group(2)));
      members.add(member("name", text, both.group(1)));
    } else {
      members.add(member(column, text, text.text()));
    }
  }

  private static ObjectNode.Member member(String key, MarkdownText cell, String text) {
    return new ObjectNode.Member(key, cell.at(), new ScalarNode(cell.at(), ScalarNode.Kind.TEXT, text));
  }

  private void note(MarkdownBlock.Table table, MarkdownBlock.Row row) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < row.cells().size(); column++) {
      cells.add(table.header().get(column).text() + ": " + row.cells().get(column).text());
    }
    String words = row.cells().stream().map(MarkdownText::text).collect(Collectors.joining(" "));
    if (!packet.has(words)) {
      contents.scope.notes.add(new Passage(String.join("; ", cells), row.at()));
    }
  }
}
