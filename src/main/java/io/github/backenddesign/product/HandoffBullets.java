package io.github.backenddesign.product;

import io.github.backenddesign.document.MarkdownBlock;
import io.github.backenddesign.document.MarkdownText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads components, interfaces and data flows that a handoff tells as bullets or paragraphs. One that only remarks on something the packet or a table has is left to be a note. */
final class HandoffBullets {

  private static final Pattern ARROW = Pattern.compile("->|=>|\u2192");
  private static final Pattern CALL = Pattern.compile("^`?(?:GET|POST|PUT|PATCH|DELETE)\\s+/\\S*.*", Pattern.DOTALL);
  private static final Pattern DEPENDS = Pattern.compile("(?i)\\b(?:depends on|relies on)\\s+([^.;:]+)");
  private static final Pattern NAMES = Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+and\\s+");

  private final Contents contents;
  private final Optional<Contents> packet;

  HandoffBullets(Contents contents, Optional<Contents> packet) {
    this.contents = contents;
    this.packet = packet;
  }

  /** Whether a bullet has been read as what the heading announces. */
  boolean read(HandoffHeading.Kind kind, MarkdownBlock.Item item, Passage text) {
    return switch (kind) {
      case FLOWS -> flow(text);
      case COMPONENTS -> component(item.text(), text, item.nested().map(inner -> new Passage(Wording.clean(inner.text().text()), inner.at())).toList());
      case INTERFACES -> contract(text);
      case NONE -> false;
    };
  }

  /** Whether a paragraph has been read as what the heading announces; one about a component the packet has may say anything about it, and is a note. */
  boolean read(HandoffHeading.Kind kind, MarkdownText paragraph, Passage text) {
    return switch (kind) {
      case FLOWS -> flow(text);
      case COMPONENTS -> sentence(paragraph, text).filter(said -> known(said).isEmpty()).isPresent() && component(paragraph, text, List.of());
      case INTERFACES -> contract(text);
      case NONE -> false;
    };
  }

  private boolean flow(Passage text) {
    Optional<DataFlow> flow = !ARROW.matcher(text.text()).find() ? Optional.empty()
        : FlowSentence.parse(text.text(), Optional.empty(), "flow-h" + (contents.dataFlows.size() + 1), text.at(), contents.reading);
    flow.filter(its -> flows().noneMatch(other -> Wording.same(other.source(), its.source()) && other.targets().equals(its.targets()))).ifPresent(contents.dataFlows::add);
    return flow.isPresent();
  }

  private Stream<DataFlow> flows() {
    return Stream.concat(packet.stream().flatMap(file -> file.dataFlows.stream()), contents.dataFlows.stream());
  }

  private boolean component(MarkdownText words, Passage text, List<Passage> duties) {
    Optional<ComponentSentence> said = sentence(words, text);
    said.ifPresent(its -> {
      ElementId id = known(its).orElseGet(() -> new ElementId(its.idOrName()));
      contents.components.add(new Component(id, its.name(), Optional.empty(), new Passage(its.purpose(), text.at()), duties, dependencies(its.purpose()), List.of(), List.of(), List.of(text.at())));
    });
    return said.isPresent();
  }

  /** The bold words it begins with are the name, if what follows is no part of it. */
  private static Optional<ComponentSentence> sentence(MarkdownText words, Passage text) {
    Optional<ComponentSentence> said = ComponentSentence.parse(text.text());
    return said.or(() -> words.lead().filter(lead -> !words.afterLead().isBlank()).flatMap(lead -> ComponentSentence.labelled(lead + ": " + words.afterLead())));
  }

  private static List<String> dependencies(String purpose) {
    Matcher depends = DEPENDS.matcher(purpose);
    return depends.find() ? Wording.split(depends.group(1), NAMES).stream().map(Wording::clean).toList() : List.of();
  }

  /** The component of the packet, or of the handoff so far, that has this name or id. */
  private Optional<ElementId> known(ComponentSentence said) {
    return components().filter(its -> said.id().filter(its.id().value()::equals).isPresent() || its.id().value().equals(said.name()) || Wording.same(its.name(), said.name())).findFirst()
        .map(Component::id);
  }

  private Stream<Component> components() {
    return Stream.concat(packet.stream().flatMap(file -> file.components.stream()), contents.components.stream());
  }

  /** "IF-03 Cart API (rpc, cart): add an item", "POST /loans - lends a book"; words behind an id alone are a remark about an interface told elsewhere. */
  private boolean contract(Passage text) {
    InterfaceSentence said = InterfaceSentence.parse(text.text());
    boolean numbered = said.id().isPresent() && (said.type().isPresent() || !said.operations().isEmpty()) && interfaces().noneMatch(its -> its.id().value().equals(said.id().get()));
    boolean call = CALL.matcher(text.text()).matches() && interfaces().noneMatch(its -> Wording.same(its.name(), said.name()));
    if (numbered || call) {
      new InterfaceReader(contents).read(text);
    }
    return numbered || call;
  }

  private Stream<Interface> interfaces() {
    return Stream.concat(packet.stream().flatMap(file -> file.interfaces.stream()), contents.interfaces.stream());
  }
}
