package io.github.backenddesign.product;

import io.github.backenddesign.document.MarkdownBlock;
import io.github.backenddesign.document.MarkdownDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A component that has a section of its own: {@code ### accounts - Accounts and sessions}, its purpose, its duties, what it owns and depends on. */
final class HandoffComponent {

  private static final Pattern TITLE = Pattern.compile("^([a-z][\\w.-]*)\\s+[-\u2013\u2014:]\\s+(.+)$|^(.+?)\\s+\\(([a-z][\\w.-]*)\\)$|^([a-z][\\w.-]*)$");
  private static final Pattern DEPENDS = Pattern.compile("(?i)^(?:depends on|dependencies|uses|needs)\\s*:\\s*(.+?)\\.?$");
  private static final Pattern OWNS = Pattern.compile("(?i)^(?:owns|owned data|data)\\s*:\\s*(.+?)\\.?$");
  private static final Pattern STORIES = Pattern.compile("(?i)^(?:stories|story ids|linked stories)\\s*:\\s*(.+?)\\.?$");

  private HandoffComponent() {
  }

  static boolean isOne(MarkdownDocument.Section section) {
    return TITLE.matcher(section.title()).matches();
  }

  static Component read(MarkdownDocument.Section section, Reading reading) {
    Matcher title = TITLE.matcher(section.title());
    title.matches();
    String id = Optional.ofNullable(title.group(1)).or(() -> Optional.ofNullable(title.group(4))).orElseGet(() -> title.group(5));
    String name = Optional.ofNullable(title.group(2)).or(() -> Optional.ofNullable(title.group(3))).orElse(id);
    List<Passage> purposes = new ArrayList<>();
    List<Passage> duties = new ArrayList<>();
    List<String> dependencies = new ArrayList<>();
    List<String> owns = new ArrayList<>();
    List<ElementId> stories = new ArrayList<>();
    for (MarkdownBlock block : section.blocks()) {
      if (block instanceof MarkdownBlock.Paragraph paragraph) {
        purposes.add(new Passage(paragraph.text().text(), paragraph.at()));
      } else if (block instanceof MarkdownBlock.ItemList list) {
        for (MarkdownBlock.Item item : list.items()) {
          boolean sorted = take(DEPENDS, item, dependencies) || take(OWNS, item, owns) || stories(item, id, stories, reading);
          if (!sorted) {
            duties.add(new Passage(item.text().text(), item.at()));
          }
        }
      }
    }
    Passage purpose = new Passage(String.join(" ", purposes.stream().map(Passage::text).toList()), purposes.isEmpty() ? section.at() : purposes.get(0).at());
    return new Component(new ElementId(id), name, Optional.empty(), purpose, duties, dependencies, owns, stories, List.of(section.at()));
  }

  private static boolean take(Pattern form, MarkdownBlock.Item item, List<String> names) {
    Matcher matcher = form.matcher(item.text().text());
    if (!matcher.matches()) {
      return false;
    }
    Wording.split(matcher.group(1), Wording.COMMA).stream().filter(name -> !Wording.isNothing(name)).forEach(names::add);
    return true;
  }

  private static boolean stories(MarkdownBlock.Item item, String from, List<ElementId> stories, Reading reading) {
    List<String> ids = new ArrayList<>();
    boolean sorted = take(STORIES, item, ids);
    ids.forEach(id -> {
      reading.refer(new Reference(Reference.Kind.STORY, id, from, item.at()));
      stories.add(new ElementId(id));
    });
    return sorted;
  }
}
