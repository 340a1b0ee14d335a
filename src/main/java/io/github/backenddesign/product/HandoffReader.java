package io.github.backenddesign.product;

import io.github.backenddesign.document.MarkdownBlock;
import io.github.backenddesign.document.MarkdownDocument;
import io.github.backenddesign.document.MarkdownText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the architect's handoff to the backend. Headings, tables and lists vary, so each is judged by its words; what fits nothing becomes a note, unless the packet says the same.
 */
final class HandoffReader {

  /** What a heading announces; the first that fits counts. */
  private enum Topic {
    ACCESS("who may|access|permission|authori[sz]|roles?\\b"),
    QUESTIONS("question|settle|escalate|undecided|unresolved|to be decided|open (points|issues|items)|\\btbd\\b"),
    ASSUMPTIONS("assumption"),
    OWNERSHIP("data ownership|owned data|who owns|ownership of data"),
    QUALITY("quality|\\bnfrs?\\b|non-functional"),
    OTHER("");

    private final Pattern words;

    Topic(String words) {
      this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    static Topic of(String heading) {
      return List.of(values()).stream().filter(topic -> topic.words.matcher(heading).find()).findFirst().orElse(OTHER);
    }
  }

  private static final Pattern COMPONENTS = Pattern.compile("(?i)\\b(components?|services|modules|units)\\b");
  private static final Pattern FLOW = Pattern.compile("^(" + IdText.NUMBERED.pattern() + ")\\s*[:.]\\s+.*(?:->|=>|\u2192).*$");
  private static final Pattern RESPONSE = Pattern.compile("^(NFR-?\\w*\\d+)\\s*[:\u2013\u2014-]\\s+(.+)$");
  private static final Pattern RULE = Pattern.compile("^([^:.]{2,60}):\\s+(.+)$");
  private static final Pattern OWNS = Pattern.compile("([A-Z][\\w -]{1,40}):\\s+([^.:]+)(?:\\.|$)");
  private static final Pattern ORIGIN = Pattern.compile("(?i)(derived|generated|taken) from .*");

  private final Contents contents;
  private final PacketText packet;
  private final HandoffTables tables;
  private final HandoffBullets bullets;
  private String title = "";

  /** The packet the handoff was derived from, where there is one. */
  HandoffReader(Contents contents, Optional<Contents> architecture) {
    this.contents = contents;
    this.packet = architecture.map(file -> new PacketText(file.trees.get(0))).orElse(PacketText.NONE);
    this.bullets = new HandoffBullets(contents, architecture);
    this.tables = new HandoffTables(contents, packet);
  }

  void read(MarkdownDocument document) {
    document.blocks().forEach(block -> block(block, Topic.OTHER));
    document.sections().forEach(section -> section(section, Topic.OTHER, false));
  }

  private void section(MarkdownDocument.Section section, Topic above, boolean insideComponents) {
    if (insideComponents && HandoffComponent.isOne(section)) {
      contents.components.add(HandoffComponent.read(section, contents.reading));
      return;
    }
    Topic own = Topic.of(section.title());
    Topic topic = own == Topic.OTHER && section.level() > 2 ? above : own;
    title = section.title();
    section.blocks().forEach(block -> block(block, topic));
    boolean components = insideComponents || COMPONENTS.matcher(section.title()).find();
    section.sections().forEach(inner -> section(inner, topic, components));
  }

  private void block(MarkdownBlock block, Topic topic) {
    if (block instanceof MarkdownBlock.Table table) {
      tables.read(table);
    } else if (block instanceof MarkdownBlock.ItemList list) {
      list.items().forEach(item -> item(item, topic));
    } else if (block instanceof MarkdownBlock.Paragraph paragraph) {
      paragraph(new Passage(paragraph.text().text(), paragraph.at()), topic);
    } else if (block instanceof MarkdownBlock.CodeBlock code) {
      note(new Passage(code.text().strip(), code.at()));
    }
  }

  private void item(MarkdownBlock.Item item, Topic topic) {
    Passage text = new Passage(Wording.clean(item.text().text()), item.at());
    boolean better = item(item, text, topic);
    if (!better) {
      note(text);
    }
    boolean nestedIsRead = topic == Topic.ACCESS || better && contents.components.stream().anyMatch(component -> component.places().contains(text.at()));
    item.blocks().stream().filter(block -> !nestedIsRead || !(block instanceof MarkdownBlock.ItemList)).forEach(block -> block(block, topic));
  }

  /** Whether the item is something better than a note. */
  private boolean item(MarkdownBlock.Item item, Passage text, Topic topic) {
    Matcher labelled = FLOW.matcher(text.text());
    Optional<DataFlow> flow = labelled.matches() ? FlowSentence.parse(text.text(), Optional.empty(), labelled.group(1), text.at(), contents.reading) : Optional.empty();
    flow.ifPresent(contents.dataFlows::add);
    if (flow.isPresent()) {
      return true;
    }
    if (topic == Topic.OTHER && bullets.read(title, item, text)) {
      return true;
    }
    return switch (topic) {
      case ACCESS -> accessRule(item, text);
      case QUESTIONS -> question(text);
      case ASSUMPTIONS -> contents.scope.assumptions.add(text);
      case QUALITY -> response(text);
      case OWNERSHIP -> owned(text);
      case OTHER -> false;
    };
  }

  private boolean accessRule(MarkdownBlock.Item item, Passage text) {
    List<Passage> nested = item.nested().map(inner -> new Passage(inner.text().text(), inner.at())).toList();
    MarkdownText words = item.text();
    Matcher rule = RULE.matcher(text.text());
    Optional<String> who = words.lead().or(() -> rule.matches() ? Optional.of(rule.group(1)) : nested.isEmpty() ? Optional.empty()
        : Optional.of(text.text().replaceFirst(":$", "")));
    if (who.isEmpty()) {
      return false;
    }
    String may = words.lead().isPresent() ? words.afterLead() : rule.matches() ? rule.group(2) : "";
    List<Passage> inline = List.of(may.split(";\\s*")).stream().filter(part -> !part.isBlank()).map(part -> new Passage(part, text.at())).toList();
    contents.accessRules.add(new AccessRule(new Passage(who.get(), text.at()), inline.isEmpty() ? nested : inline));
    return true;
  }

  private boolean question(Passage text) {
    QuestionDraft draft = QuestionReader.sentence(text, Optional.empty());
    contents.questions.add(new QuestionDraft(draft.label(), Optional.empty(), draft.question(), draft.reason(), draft.affects(), draft.blocking(), draft.options(), draft.at()));
    return true;
  }

  private boolean response(Passage text) {
    Matcher response = RESPONSE.matcher(text.text());
    if (!response.matches()) {
      return false;
    }
    contents.reading.refer(new Reference(Reference.Kind.REQUIREMENT, response.group(1), "", text.at()));
    return contents.nfrResponses.add(new NfrResponse(new ElementId(response.group(1)), new Passage(response.group(2), text.at()), List.of()));
  }

  /** "Catalogue: Product, Category. Cart: Cart, Cart item." */
  private boolean owned(Passage text) {
    Matcher owns = OWNS.matcher(text.text().replaceAll("\\s*\\([^()]*\\)", ""));
    boolean any = false;
    while (owns.find()) {
      any = true;
      for (String thing : owns.group(2).split("\\s*[,;]\\s*")) {
        contents.owned.add(new Owned(new Passage(owns.group(1), text.at()), new Passage(thing, text.at())));
      }
    }
    return any;
  }

  private void paragraph(Passage text, Topic topic) {
    if (topic == Topic.OWNERSHIP) {
      owned(text);
    }
    note(text);
  }

  private void note(Passage text) {
    String words = text.text().replaceFirst("^" + IdText.NUMBERED.pattern() + "\\s*:\\s+", "");
    boolean heading = words.split(" ").length == 1;
    if (!heading && !packet.has(words) && !ORIGIN.matcher(words).matches()) {
      contents.scope.notes.add(text);
    }
  }
}
