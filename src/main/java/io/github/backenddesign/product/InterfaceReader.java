package io.github.backenddesign.product;

import io.github.backenddesign.document.ListNode;
import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads interfaces, as objects or as one line of prose: {@code IF-03 Cart API (rpc, svc-cart): add an item, empty the cart (US-008)}. */
final class InterfaceReader {

  private static final Pattern ENUMERATION = Pattern.compile("[,;]\\s+(?:and\\s+)?|\\s+and\\s+(?=\\w+(?:\\s\\w+)?$)");
  private static final Pattern NAMED_OPERATIONS = Pattern.compile("^[^:]{1,60}:\\s+(.+)$");

  private final Contents contents;

  InterfaceReader(Contents contents) {
    this.contents = contents;
  }

  void read(Fields section, String field) {
    section.elements(field, Members.INTERFACE).forEach(this::read);
  }

  /** An interface told in one line. */
  void read(Passage line) {
    contents.interfaces.add(prose(Optional.empty(), line));
  }

  private void read(Element element) {
    if (element.node() instanceof ObjectNode object) {
      contents.interfaces.add(object(element, new Fields(object, Members.INTERFACE, contents.reading)));
    } else {
      new Phrases(contents.reading).one(element.node()).ifPresent(text -> contents.interfaces.add(prose(element.key(), text)));
    }
  }

  private Interface object(Element element, Fields fields) {
    Optional<Passage> name = fields.text("name").or(() -> fields.text("description"));
    String id = fields.string("id").or(element::key).orElseGet(() -> nextId(name));
    Optional<Passage> provider = fields.text("provider");
    List<Passage> consumers = fields.names("consumers");
    provider.ifPresent(party -> contents.reading.refer(new Reference(Reference.Kind.PARTY, party.text(), id, party.at())));
    consumers.forEach(party -> contents.reading.refer(new Reference(Reference.Kind.PARTY, party.text(), id, party.at())));
    List<Passage> stated = fields.phrases("capabilities");
    List<Passage> capabilities = stated.isEmpty() ? name.map(InterfaceReader::operationsInName).orElse(List.of()) : stated;
    List<Passage> inputs = new ArrayList<>(fields.phrases("inputs"));
    List<Passage> outputs = new ArrayList<>(fields.phrases("outputs"));
    (outputs.isEmpty() && fields.string("type").filter(type -> type.contains("event")).isPresent() ? outputs : inputs).addAll(fields.phrases("payload"));
    List<Passage> notes = new ArrayList<>(fields.everyText("notes"));
    notes.addAll(fields.text("name").isPresent() ? fields.everyText("description") : fields.otherTexts("description"));
    Optional<Passage> note = notes.isEmpty() ? Optional.empty() : Optional.of(new Passage(String.join(" ", notes.stream().map(Passage::text).toList()), notes.get(0).at()));
    return new Interface(new ElementId(id), name.map(Passage::text).orElse(id), fields.string("type"), fields.string("direction").or(element::group), provider.map(Passage::text),
        consumers.stream().map(Passage::text).toList(), capabilities, inputs, outputs, stories(fields, id),
            fields.ids("requirements", Reference.Kind.REQUIREMENT, id), note,
        List.of(element.at()));
  }

  /** The stories the interface names, and those its operations name. */
  private List<ElementId> stories(Fields fields, String id) {
    Set<ElementId> stories = new LinkedHashSet<>(fields.ids("stories", Reference.Kind.STORY, id));
    for (Node operations : fields.values("capabilities")) {
      List<Node> items = operations instanceof ListNode list ? list.items() : List.of(operations);
      items.stream().filter(ObjectNode.class::isInstance).map(item -> new Fields((ObjectNode) item, Members.CAPABILITY, contents.reading))
          .forEach(operation -> stories.addAll(operation.ids("stories", Reference.Kind.STORY, id)));
    }
    return List.copyOf(stories);
  }

  private String nextId(Optional<Passage> name) {
    return name.map(text -> Wording.slug(text.text().split(":", 2)[0], 4)).filter(slug -> !slug.isEmpty()).orElse("interface-" + (contents.interfaces.size() + 1));
  }

  /** Two lines that begin alike ("payments API: enter ...", "payments API: withdraw ...") tell two interfaces. */
  private String freeId(String id, Passage text) {
    String free = id;
    for (int n = 2; isTaken(free, text); n++) {
      free = id + "-" + n;
    }
    return free;
  }

  private boolean isTaken(String id, Passage text) {
    return contents.interfaces.stream().anyMatch(other -> other.id().value().equals(id) && other.places().stream().noneMatch(text.at()::equals));
  }

  /** "Article API: publish, read, edit, delete" names four operations. */
  static List<Passage> operationsInName(Passage name) {
    Matcher named = NAMED_OPERATIONS.matcher(name.text());
    return named.matches() ? operations(named.group(1), name.at()) : List.of();
  }

  private static List<Passage> operations(String text, SourceLocation at) {
    return Wording.split(text, text.contains("; ") ? Wording.SEMICOLON : ENUMERATION).stream().map(Wording::clean).filter(part -> !Wording.isNothing(part))
        .map(part -> new Passage(part, at)).toList();
  }

  private Interface prose(Optional<String> key, Passage text) {
    InterfaceSentence said = InterfaceSentence.parse(text.text());
    String id = key.or(said::id).orElseGet(() -> freeId(nextId(Optional.of(new Passage(said.name(), text.at()))), text));
    List<ElementId> stories = new ArrayList<>();
    List<ElementId> requirements = new ArrayList<>();
    for (String mentioned : said.ids()) {
      boolean requirement = mentioned.startsWith("FR") || mentioned.startsWith("NFR");
      (requirement ? requirements : stories).add(new ElementId(mentioned));
      contents.reading.refer(new Reference(requirement ? Reference.Kind.REQUIREMENT : Reference.Kind.STORY, mentioned, id, text.at()));
    }
    List<String> consumers = said.clause("consumers").stream().flatMap(names -> List.of(names.split("\\s*[,;]\\s+")).stream()).toList();
    consumers.forEach(party -> contents.reading.refer(new Reference(Reference.Kind.PARTY, party, id, text.at())));
    Optional<Passage> note = said.clause("notes").or(() -> said.isUnderstood() ? Optional.empty() : Optional.of(text.text())).map(words -> new Passage(words, text.at()));
    String[] taken = said.operations().split("\\s+[-\u2013\u2014]\\s+", 2);
    List<Passage> capabilities = new ArrayList<>(operations(taken[0], text.at()));
    List<Passage> inputs = new ArrayList<>(taken.length > 1 ? operations(taken[1], text.at()) : List.of());
    inputs.addAll(phrases(said, "inputs", text.at()));
    capabilities.addAll(phrases(said, "capabilities", text.at()));
    return new Interface(new ElementId(id), said.name(), said.type(), said.direction(), said.provider(), consumers, capabilities,
        inputs, phrases(said, "outputs", text.at()), stories, requirements, note, List.of(text.at()));
  }

  private static List<Passage> phrases(InterfaceSentence said, String clause, SourceLocation at) {
    return said.clause(clause).stream().flatMap(words -> List.of(words.split(";\\s+")).stream()).map(Wording::clean).filter(words -> !Wording.isNothing(words))
        .map(words -> new Passage(words, at)).toList();
  }
}
