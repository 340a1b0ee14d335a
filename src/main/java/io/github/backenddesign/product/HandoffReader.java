package io.github.backenddesign.product;

import io.github.backenddesign.document.MarkdownBlock;
import io.github.backenddesign.document.MarkdownDocument;
import io.github.backenddesign.document.MarkdownText;
import java.util.List;
import java.util.Optional;

/**
 * Reads the architect's handoff to the backend. Headings, tables and lists vary, so each is judged by its words; what fits nothing becomes a note, unless the packet says the same.
 */
final class HandoffReader {

  private static final int LONGEST_HEADING = 5;

  private final HandoffTables tables;
  private final HandoffSections sections;
  private final HandoffPassages passages;

  /** What the headings above a block announce. */
  record Place(HandoffHeading.Topic topic, HandoffHeading.Kind kind) {

    static final Place TOP = new Place(HandoffHeading.Topic.OTHER, HandoffHeading.Kind.NONE);

    /** Below a heading; what the headings above it announced still counts where it announces nothing and does not stand at the top. */
    Place below(String heading, int level) {
      HandoffHeading.Topic own = HandoffHeading.Topic.of(heading);
      HandoffHeading.Topic counts = own == HandoffHeading.Topic.OTHER && level > 2 ? topic : own;
      return new Place(counts, counts == HandoffHeading.Topic.OTHER ? HandoffHeading.Kind.of(heading) : HandoffHeading.Kind.NONE);
    }
  }

  /** The packet the handoff was derived from, where there is one. */
  HandoffReader(Contents contents, Optional<Contents> architecture) {
    PacketText packet = architecture.map(file -> new PacketText(file.trees.get(0))).orElse(PacketText.NONE);
    this.tables = new HandoffTables(contents, packet);
    this.sections = new HandoffSections(contents, architecture);
    this.passages = new HandoffPassages(contents, packet, new HandoffBullets(contents, architecture));
  }

  void read(MarkdownDocument document) {
    blocks(document.blocks(), Place.TOP);
    document.sections().forEach(section -> section(section, Place.TOP, false));
  }

  private void section(MarkdownDocument.Section section, Place above, boolean insideComponents) {
    Place place = above.below(section.title(), section.level());
    Optional<HandoffSections.Rest> rest = sections.read(section, above.kind(), insideComponents);
    blocks(rest.map(HandoffSections.Rest::blocks).orElse(section.blocks()), place);
    boolean components = rest.isEmpty() && (insideComponents || HandoffHeading.isAroundComponents(section.title()));
    rest.map(HandoffSections.Rest::sections).orElse(section.sections()).forEach(inner -> section(inner, place, components));
  }

  /** A paragraph that is all bold, such as "Components", heads what follows it. */
  private void blocks(List<MarkdownBlock> blocks, Place place) {
    Place current = place;
    for (MarkdownBlock block : blocks) {
      Optional<Place> headed = block instanceof MarkdownBlock.Paragraph paragraph ? heading(paragraph.text()) : Optional.empty();
      current = headed.orElse(current);
      if (headed.isEmpty()) {
        block(block, current);
      }
    }
  }

  private static Optional<Place> heading(MarkdownText text) {
    Optional<String> bold = text.lead().filter(lead -> lead.equals(text.text().replaceFirst("\\s*:$", "")) && lead.split(" ").length <= LONGEST_HEADING);
    return bold.map(lead -> Place.TOP.below(lead, 2)).filter(place -> !place.equals(Place.TOP));
  }

  private void block(MarkdownBlock block, Place place) {
    if (block instanceof MarkdownBlock.Table table) {
      tables.read(table, place.topic());
    } else if (block instanceof MarkdownBlock.ItemList list) {
      list.items().forEach(item -> passages.item(item, place).forEach(inner -> block(inner, place)));
    } else if (block instanceof MarkdownBlock.Paragraph paragraph) {
      passages.paragraph(paragraph, place);
    } else if (block instanceof MarkdownBlock.CodeBlock code) {
      passages.note(new Passage(code.text().strip(), code.at()));
    }
  }
}
