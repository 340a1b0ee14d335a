package io.github.backenddesign.product;

import io.github.backenddesign.document.MarkdownBlock;
import io.github.backenddesign.document.MarkdownDocument;
import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads sections of a handoff that each describe one component, interface or data flow: {@code ### accounts - Accounts and sessions}, {@code ### IF-03 Cart API}, {@code ### DF-01}. */
final class HandoffSections {

  private static final Pattern WITH_ID = Pattern.compile("^([a-z][\\w.-]*)\\s+[-\u2013\u2014:]\\s+(.+)$|^(.+?)\\s+\\(([a-z][\\w.-]*)\\)$|^([a-z][\\w.-]*)$");
  private static final Pattern INTERFACE_NAME = Pattern.compile("(?iu).*\\b(?:api|contract|events?|endpoint|rpc|\\S*schnittstelle)\\b.*");
  private static final int LONGEST_NAME = 4;

  private final Contents contents;
  private final Optional<Contents> packet;

  HandoffSections(Contents contents, Optional<Contents> packet) {
    this.contents = contents;
    this.packet = packet;
  }

  /** What of a section its element does not tell. */
  record Rest(List<MarkdownBlock> blocks, List<MarkdownDocument.Section> sections) {
  }

  /** Reads the section as an element of the kind the heading above it announces, if it is one. */
  Optional<Rest> read(MarkdownDocument.Section section, HandoffHeading.Kind above, boolean insideComponents) {
    String title = HandoffHeading.plain(section.title());
    if (insideComponents && WITH_ID.matcher(title).matches() || above == HandoffHeading.Kind.COMPONENTS && namesComponent(section, title)) {
      return Optional.of(component(section, title));
    }
    if (above == HandoffHeading.Kind.INTERFACES && namesInterface(section, title)) {
      return Optional.of(contract(section, title));
    }
    return above == HandoffHeading.Kind.FLOWS && IdText.isNumbered(title) ? Optional.of(flow(section, title)) : Optional.empty();
  }

  /** A short heading that is no member's; where the packet has components, one of those, or one that tells members. */
  private boolean namesComponent(MarkdownDocument.Section section, String title) {
    boolean shaped = title.split(" ").length <= LONGEST_NAME && !HandoffHeading.namesNoComponent(title) && !Members.COMPONENT.knows(title);
    return shaped && (packet.stream().allMatch(file -> file.components.isEmpty()) || known(title).isPresent() || HandoffElement.hasLabels(section, Members.COMPONENT));
  }

  private Optional<Component> known(String name) {
    return packet.stream().flatMap(file -> file.components.stream()).filter(its -> Wording.same(its.name(), name) || its.id().value().equals(name)).findFirst();
  }

  private Rest component(MarkdownDocument.Section section, String title) {
    HandoffElement element = new HandoffElement(Members.COMPONENT, "purpose", "responsibilities");
    Matcher named = WITH_ID.matcher(title);
    if (named.matches()) {
      String id = Optional.ofNullable(named.group(1)).or(() -> Optional.ofNullable(named.group(4))).orElseGet(() -> named.group(5));
      element.set("id", id, section.at());
      element.set("name", Optional.ofNullable(named.group(2)).or(() -> Optional.ofNullable(named.group(3))).orElse(id), section.at());
    } else {
      known(title).ifPresent(its -> element.set("id", its.id().value(), section.at()));
      element.set("name", title, section.at());
    }
    return taken(section, element, "components");
  }

  private boolean namesInterface(MarkdownDocument.Section section, String title) {
    return InterfaceSentence.parse(title).id().isPresent() || INTERFACE_NAME.matcher(title).matches() || HandoffElement.hasLabels(section, Members.INTERFACE);
  }

  private Rest contract(MarkdownDocument.Section section, String title) {
    InterfaceSentence said = InterfaceSentence.parse(title);
    HandoffElement element = new HandoffElement(Members.INTERFACE, "notes", "capabilities");
    said.id().ifPresent(id -> element.set("id", id, section.at()));
    element.set("name", said.operations().isEmpty() ? said.name() : said.name() + ": " + said.operations(), section.at());
    said.type().ifPresent(type -> element.set("type", type, section.at()));
    said.direction().ifPresent(direction -> element.set("direction", direction, section.at()));
    said.provider().ifPresent(provider -> element.set("provider", provider, section.at()));
    said.ids().forEach(id -> element.set(id.startsWith("FR") || id.startsWith("NFR") ? "requirements" : "stories", id, section.at()));
    return taken(section, element, "interfaces");
  }

  private Rest flow(MarkdownDocument.Section section, String id) {
    List<MarkdownBlock> rest = section.blocks().stream().filter(block -> !(block instanceof MarkdownBlock.Paragraph paragraph && flow(paragraph, id))).toList();
    return new Rest(rest, section.sections());
  }

  private boolean flow(MarkdownBlock.Paragraph paragraph, String id) {
    Optional<DataFlow> flow = FlowSentence.parse(paragraph.text().text(), Optional.of(id), id, paragraph.at(), contents.reading);
    flow.ifPresent(contents.dataFlows::add);
    return flow.isPresent();
  }

  private Rest taken(MarkdownDocument.Section section, HandoffElement element, String name) {
    List<MarkdownBlock> blocks = section.blocks().stream().filter(block -> !element.add(block)).toList();
    List<MarkdownDocument.Section> sections = section.sections().stream().filter(inner -> !element.add(inner)).toList();
    Node node = element.node(section.at());
    ObjectNode root = new ObjectNode(section.at(), List.of(new ObjectNode.Member(name, section.at(), node)));
    new PacketReader(contents).read(root);
    contents.trees.add(root);
    return new Rest(blocks, sections);
  }
}
