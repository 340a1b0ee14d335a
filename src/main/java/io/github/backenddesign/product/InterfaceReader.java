package io.github.backenddesign.product;

import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads interfaces, as objects or as one line of prose: {@code IF-03 Cart API (rpc, svc-cart): add an item, empty the cart (US-008)}. */
final class InterfaceReader {

  private static final Pattern PROSE = Pattern.compile("^(?:(" + IdText.NUMBERED.pattern()
      + ")\\s*[:.\u2013\u2014-]?\\s+)?([^(:]+?)\\s*(?:\\(([^()]*)\\))?\\s*(?:[:\u2013\u2014]\\s*(.*?))?(?:\\s*\\(([^()]*)\\))?\\.?$", Pattern.DOTALL);
  private static final Pattern TYPES = Pattern.compile("(?i)(api|rest|rpc|grpc|graphql|http|event|events|message|queue|topic|stream|"
      + "batch|file|ui|external|internal|webhook|websocket|telemetry|soap|sse|library|inbound|outbound).*");
  private static final Pattern DIRECTIONS = Pattern.compile("(?i)inbound|outbound|internal|bidirectional|in|out");
  private static final Pattern NAMED_OPERATIONS = Pattern.compile("^[^:]{1,60}:\\s+(.+)$");

  private final Contents contents;

  InterfaceReader(Contents contents) {
    this.contents = contents;
  }

  void read(Fields section, String field) {
    section.elements(field, Members.INTERFACE).forEach(this::read);
  }

  private void read(Element element) {
    if (element.node() instanceof ObjectNode object) {
      contents.interfaces.add(object(element, new Fields(object, Members.INTERFACE, contents.reading)));
    } else {
      new Phrases(contents.reading).one(element.node()).ifPresent(text -> contents.interfaces.add(prose(element.key(), text)));
    }
  }

  private Interface object(Element element, Fields fields) {
    Optional<Passage> name = fields.text("name");
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
    List<Passage> notes = fields.everyText("notes");
    Optional<Passage> note = notes.isEmpty() ? Optional.empty() : Optional.of(new Passage(String.join(" ", notes.stream().map(Passage::text).toList()), notes.get(0).at()));
    return new Interface(new ElementId(id), name.map(Passage::text).orElse(id), fields.string("type"), fields.string("direction").or(element::group), provider.map(Passage::text),
        consumers.stream().map(Passage::text).toList(), capabilities, inputs, outputs, fields.ids("stories", Reference.Kind.STORY, id),
            fields.ids("requirements", Reference.Kind.REQUIREMENT, id), note,
        List.of(element.at()));
  }

  private String nextId(Optional<Passage> name) {
    return name.map(text -> Wording.slug(text.text().split(":", 2)[0], 4)).filter(slug -> !slug.isEmpty()).orElse("interface-" + (contents.interfaces.size() + 1));
  }

  /** "Article API: publish, read, edit, delete" names four operations. */
  static List<Passage> operationsInName(Passage name) {
    Matcher named = NAMED_OPERATIONS.matcher(name.text());
    return named.matches() ? operations(named.group(1), name.at()) : List.of();
  }

  private static List<Passage> operations(String text, SourceLocation at) {
    return List.of(text.split("[,;]\\s+(?:and\\s+)?(?![^(]*\\))|\\s+and\\s+(?=\\w+(?:\\s\\w+)?$)")).stream().map(Wording::clean).filter(part -> !Wording.isNothing(part))
        .map(part -> new Passage(part, at)).toList();
  }

  private Interface prose(Optional<String> key, Passage text) {
    Matcher form = PROSE.matcher(text.text());
    if (!form.matches()) {
      String id = key.orElseGet(() -> nextId(Optional.of(text)));
      return new Interface(new ElementId(id), text.text(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          Optional.empty(), List.of(text.at()));
    }
    String name = form.group(2).strip();
    String id = key.or(() -> Optional.ofNullable(form.group(1))).orElseGet(() -> nextId(Optional.of(new Passage(name, text.at()))));
    List<String> remarks = new ArrayList<>();
    List<ElementId> stories = new ArrayList<>();
    List<ElementId> requirements = new ArrayList<>();
    for (int group : new int[] {3, 5}) {
      for (String remark : IdText.split(Optional.ofNullable(form.group(group)).orElse(""))) {
        sort(remark, id, text.at(), remarks, stories, requirements);
      }
    }
    Optional<String> direction = remarks.stream().filter(remark -> DIRECTIONS.matcher(remark).matches()).findFirst();
    Optional<String> type = remarks.stream().filter(remark -> TYPES.matcher(remark).matches() && !direction.equals(Optional.of(remark))).findFirst();
    Optional<String> provider = remarks.stream().filter(remark -> !type.equals(Optional.of(remark)) && !direction.equals(Optional.of(remark))).findFirst();
    List<Passage> capabilities = operations(Optional.ofNullable(form.group(4)).orElse(""), text.at());
    return new Interface(new ElementId(id), name, type, direction, provider, List.of(), capabilities, List.of(), List.of(), stories, requirements, Optional.of(text),
        List.of(text.at()));
  }

  private void sort(String remark, String from, SourceLocation at, List<String> remarks, List<ElementId> stories, List<ElementId> requirements) {
    if (!IdText.isNumbered(remark)) {
      remarks.add(remark);
      return;
    }
    boolean requirement = remark.startsWith("FR") || remark.startsWith("NFR");
    (requirement ? requirements : stories).add(new ElementId(remark));
    contents.reading.refer(new Reference(requirement ? Reference.Kind.REQUIREMENT : Reference.Kind.STORY, remark, from, at));
  }
}
