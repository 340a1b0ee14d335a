package io.github.backenddesign.product;

import io.github.backenddesign.document.MarkdownBlock;
import io.github.backenddesign.document.MarkdownText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the bullets and paragraphs of a handoff by what the heading above them announces; what fits nothing becomes a note. */
final class HandoffPassages {

  private static final Pattern FLOW = Pattern.compile("^(" + IdText.NUMBERED.pattern() + ")\\s*[:.]\\s+.*(?:->|=>|\u2192).*$");
  private static final Pattern RESPONSE = Pattern.compile("^(NFR-?\\w*\\d+)\\s*(?:[:\u2013\u2014-]|(?:is|are)\\s+(?:met|reached|achieved|satisfied|addressed|answered)\\s+(?:by|with|through))\\s+(.+)$");
  private static final Pattern RULE = Pattern.compile("^([^:.]{2,60}):\\s+(.+)$");
  private static final Pattern MAY = Pattern.compile("^(?:Only\\s+)?(?:(?:[Tt]he|[Aa]n?|[Aa]ll|[Ee]very|[Ee]ach)\\s+)?([\\p{L}][\\p{L}\\d -]{1,40}?)\\s+(?:may|can|d\u00fcrfen|darf)\\s+(?!not\\b|only\\b|be\\b|nicht\\b|nur\\b)(.+?)\\.?$");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!])\\s+");
  private static final Pattern OWNS = Pattern.compile("([A-Z][\\w -]{1,40}):\\s+([^.:]+)(?:\\.|$)");
  private static final Pattern ORIGIN = Pattern.compile("(?i)(derived|generated|taken) from .*");
  private static final Pattern LABEL = Pattern.compile("^" + IdText.NUMBERED.pattern() + "\\s*:\\s+");

  private final Contents contents;
  private final PacketText packet;
  private final HandoffBullets bullets;

  HandoffPassages(Contents contents, PacketText packet, HandoffBullets bullets) {
    this.contents = contents;
    this.packet = packet;
    this.bullets = bullets;
  }

  /** Reads a bullet, and returns the blocks inside it that are still to be read. */
  List<MarkdownBlock> item(MarkdownBlock.Item item, HandoffReader.Place place) {
    Passage text = new Passage(Wording.clean(item.text().text()), item.at());
    boolean better = better(item, text, place);
    if (!better) {
      note(text);
    }
    boolean nestedIsRead = place.topic() == HandoffHeading.Topic.ACCESS || better && contents.components.stream().anyMatch(component -> component.places().contains(text.at()));
    return item.blocks().stream().filter(block -> !nestedIsRead || !(block instanceof MarkdownBlock.ItemList)).toList();
  }

  /** Whether the item is something better than a note. */
  private boolean better(MarkdownBlock.Item item, Passage text, HandoffReader.Place place) {
    Matcher labelled = FLOW.matcher(text.text());
    Optional<DataFlow> flow = labelled.matches() ? FlowSentence.parse(text.text(), Optional.empty(), labelled.group(1), text.at(), contents.reading) : Optional.empty();
    flow.ifPresent(contents.dataFlows::add);
    if (flow.isPresent() || bullets.read(place.kind(), item, text)) {
      return true;
    }
    return switch (place.topic()) {
      case ACCESS -> accessRule(item, text) || accessSentences(text);
      case QUESTIONS -> question(text);
      case ASSUMPTIONS -> contents.scope.assumptions.add(text);
      case QUALITY -> response(text);
      case OWNERSHIP -> owned(text);
      case OTHER -> false;
    };
  }

  void paragraph(MarkdownBlock.Paragraph paragraph, HandoffReader.Place place) {
    Passage text = new Passage(paragraph.text().text(), paragraph.at());
    boolean whole = switch (place.topic()) {
      case QUALITY -> response(text);
      case ACCESS -> accessSentences(text);
      case OTHER -> bullets.read(place.kind(), paragraph.text(), text);
      case OWNERSHIP, QUESTIONS, ASSUMPTIONS -> false;
    };
    if (place.topic() == HandoffHeading.Topic.OWNERSHIP) {
      owned(text);
    }
    if (!whole) {
      note(text);
    }
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

  /** "Guests may reserve. Only the cook may see the list." Whether all sentences are such. */
  private boolean accessSentences(Passage text) {
    boolean all = true;
    for (String sentence : SENTENCE_END.split(text.text())) {
      Matcher may = MAY.matcher(sentence);
      if (may.matches()) {
        contents.accessRules.add(new AccessRule(new Passage(may.group(1), text.at()), List.of(new Passage(may.group(2), text.at()))));
      } else {
        all = false;
      }
    }
    return all;
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

  /** Keeps the words, unless they only head something, tell where the file comes from, or repeat the packet. */
  void note(Passage text) {
    String words = LABEL.matcher(text.text()).replaceFirst("");
    boolean heading = words.split(" ").length == 1;
    if (!heading && !packet.has(words) && !ORIGIN.matcher(words).matches()) {
      contents.scope.notes.add(text);
    }
  }
}
