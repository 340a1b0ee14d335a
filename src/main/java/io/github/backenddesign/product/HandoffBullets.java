package io.github.backenddesign.product;

import io.github.backenddesign.document.MarkdownBlock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads components, interfaces and data flows that a handoff tells as items of lists. An item that only remarks on something the packet or a table has is left to be a note. */
final class HandoffBullets {

  private static final Pattern COMPONENTS = heading("components?|services|modules|units|deployable units|building blocks");
  private static final Pattern INTERFACES = heading("interfaces|contracts|apis?|api contracts");
  private static final Pattern FLOWS = heading("data flows?|flows|dataflow");
  private static final Pattern ARROW = Pattern.compile("->|=>|\u2192");
  /** "cart - Cart: keeps carts", "Cart (svc-cart): keeps carts", "cart: keeps carts". */
  private static final Pattern COMPONENT = Pattern.compile("^(?:([\\w.-]+)\\s+[-\u2013\u2014]\\s+)?([\\p{L}\\d][\\p{L}\\d _./&-]{1,40}?)\\s*(?:\\(([\\w.-]+)\\))?\\s*(?::|\\s[-\u2013\u2014])\\s+(.+)$", Pattern.DOTALL);
  private static final int LONGEST_NAME = 4;

  private final Contents contents;
  private final Optional<Contents> packet;

  HandoffBullets(Contents contents, Optional<Contents> packet) {
    this.contents = contents;
    this.packet = packet;
  }

  private static Pattern heading(String words) {
    return Pattern.compile("(?i)^(?:\\d+[.)]?\\s*)?(?:(?:the|your|our|new|main|backend|logical|public|internal)\\s+)*(?:" + words + ")\\b.*");
  }

  /** Whether an item of a section with this title has been read as what the title announces. */
  boolean read(String title, MarkdownBlock.Item item, Passage text) {
    if (FLOWS.matcher(title).matches()) {
      return flow(text);
    }
    return COMPONENTS.matcher(title).matches() ? component(item, text) : INTERFACES.matcher(title).matches() && contract(text);
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

  private boolean component(MarkdownBlock.Item item, Passage text) {
    Matcher form = COMPONENT.matcher(text.text());
    if (!form.matches() || form.group(2).split("\\s+").length > LONGEST_NAME) {
      return false;
    }
    String name = form.group(2).strip();
    Optional<String> id = Optional.ofNullable(form.group(1)).or(() -> Optional.ofNullable(form.group(3)));
    ElementId known = components().filter(its -> id.filter(its.id().value()::equals).isPresent() || its.id().value().equals(name) || Wording.same(its.name(), name)).findFirst()
        .map(Component::id).orElseGet(() -> new ElementId(id.orElseGet(() -> name.contains(" ") ? Wording.slug(name, LONGEST_NAME) : name)));
    List<Passage> duties = item.nested().map(inner -> new Passage(Wording.clean(inner.text().text()), inner.at())).toList();
    contents.components.add(new Component(known, name, Optional.empty(), new Passage(form.group(4), text.at()), duties, List.of(), List.of(), List.of(), List.of(text.at())));
    return true;
  }

  private Stream<Component> components() {
    return Stream.concat(packet.stream().flatMap(file -> file.components.stream()), contents.components.stream());
  }

  /** "IF-03 Cart API (rpc, cart): add an item"; words behind an id alone are a remark about an interface told elsewhere. */
  private boolean contract(Passage text) {
    InterfaceSentence said = InterfaceSentence.parse(text.text());
    boolean told = said.id().isPresent() && (said.type().isPresent() || !said.operations().isEmpty()) && interfaces().noneMatch(its -> its.id().value().equals(said.id().get()));
    if (told) {
      new InterfaceReader(contents).read(text);
    }
    return told;
  }

  private Stream<Interface> interfaces() {
    return Stream.concat(packet.stream().flatMap(file -> file.interfaces.stream()), contents.interfaces.stream());
  }
}
