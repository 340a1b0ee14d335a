package io.github.backenddesign.product;

import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads components, data flows, NFR responses and outside systems. */
final class ArchitectureReader {

  private final Contents contents;
  private final InterfaceReader interfaces;

  ArchitectureReader(Contents contents) {
    this.contents = contents;
    this.interfaces = new InterfaceReader(contents);
  }

  void read(Fields section) {
    section.elements("components", Members.COMPONENT).forEach(this::component);
    interfaces.read(section, "interfaces");
    section.elements("data flows", Members.DATA_FLOW).forEach(this::dataFlow);
    section.elements("nfr mapping", Members.NFR_RESPONSE).forEach(this::nfrResponse);
    section.elements("external systems", Members.EXTERNAL).forEach(this::external);
    section.objects("system context", Members.SECTION).forEach(context -> {
      context.elements("external systems", Members.EXTERNAL).forEach(this::external);
      contents.scope.constraints.addAll(context.passages("constraints"));
    });
  }

  private void component(Element element) {
    if (element.node() instanceof ObjectNode object) {
      contents.components.add(component(element, new Fields(object, Members.COMPONENT, contents.reading)));
    } else {
      String fallback = "component-" + (contents.components.size() + 1);
      new Phrases(contents.reading).one(element.node()).ifPresent(text -> contents.components.add(prose(element, text, fallback)));
    }
  }

  /** "accounts: owns who a member is", or a purpose under the component's id. */
  private static Component prose(Element element, Passage text, String fallback) {
    Optional<ComponentSentence> said = element.key().isPresent() ? Optional.empty() : ComponentSentence.parse(text.text());
    if (said.isPresent()) {
      return new Component(new ElementId(said.get().idOrName()), said.get().name(), Optional.empty(), new Passage(said.get().purpose(), text.at()), List.of(), List.of(), List.of(), List.of(),
          List.of(text.at()));
    }
    String[] parts = text.text().split("\\s*[:\u2013\u2014]\\s+|\\s+-\\s+", 2);
    String name = element.key().orElse(parts[0]);
    String purpose = element.key().isPresent() ? text.text() : parts.length > 1 ? parts[1] : "";
    String id = name.contains(" ") ? Wording.slug(name, 4) : name;
    return new Component(new ElementId(id.isBlank() ? fallback : id), name, Optional.empty(), new Passage(purpose, text.at()), List.of(), List.of(), List.of(), List.of(),
        List.of(text.at()));
  }

  private Component component(Element element, Fields fields) {
    Optional<String> name = fields.string("name");
    String id = fields.string("id").or(element::key).or(() -> name.map(text -> Wording.slug(text, 4)).filter(text -> !text.isEmpty()))
        .orElse("component-" + (contents.components.size() + 1));
    List<ElementId> stories = fields.ids("stories", Reference.Kind.STORY, id);
    fields.ids("requirements", Reference.Kind.REQUIREMENT, id).forEach(requirement -> contents.links.add(new Link(requirement.value(), id)));
    fields.ids("interfaces", Reference.Kind.ANY, id);
    List<Passage> dependencies = fields.names("dependencies");
    dependencies.forEach(dependency -> contents.reading.refer(new Reference(Reference.Kind.PARTY, dependency.text(), id, dependency.at())));
    fields.passages("notes").forEach(note -> contents.scope.notes.add(new Passage(id + ": " + note.text(), note.at())));
    fields.otherTexts("purpose").forEach(note -> contents.scope.notes.add(new Passage(id + ": " + note.text(), note.at())));
    return new Component(new ElementId(id), name.orElse(id), fields.string("kind"), fields.text("purpose")
        .orElse(new Passage("", element.at())), fields.passages("responsibilities"),
        dependencies.stream().map(Passage::text).toList(), fields.names("owns").stream().map(Passage::text).toList(), stories, List.of(element.at()));
  }

  private void dataFlow(Element element) {
    String id = "flow-" + (contents.dataFlows.size() + 1);
    if (element.node() instanceof ObjectNode object) {
      contents.dataFlows.add(dataFlow(element, new Fields(object, Members.DATA_FLOW, contents.reading), id));
    } else if (element.node() instanceof ScalarNode scalar) {
      contents.reading.useWhole(scalar);
      Optional<DataFlow> flow = FlowSentence.parse(Wording.clean(scalar.text()), element.key(), id, scalar.at(), contents.reading);
      flow.ifPresentOrElse(contents.dataFlows::add, () -> contents.scope.notes.add(new Passage(Wording.clean(scalar.text()), scalar.at())));
    }
  }

  private DataFlow dataFlow(Element element, Fields fields, String fallback) {
    String id = fields.string("id").or(element::key).orElse(fallback);
    Optional<DataFlow> route = fields.text("route").flatMap(text -> FlowSentence.parse(text.text(), Optional.of(id), id, text.at(), contents.reading));
    Optional<Passage> source = fields.text("source");
    source.ifPresent(party -> contents.reading.refer(new Reference(Reference.Kind.PARTY, party.text(), id, party.at())));
    List<Passage> targets = fields.names("targets");
    targets.forEach(party -> contents.reading.refer(new Reference(Reference.Kind.PARTY, party.text(), id, party.at())));
    Passage trigger = fields.text("trigger").or(() -> fields.text("name")).or(() -> route.map(DataFlow::trigger)).orElse(new Passage("", element.at()));
    fields.passages("data").forEach(data -> contents.scope.notes.add(new Passage(id + " carries " + data.text(), data.at())));
    fields.ids("requirements", Reference.Kind.REQUIREMENT, id);
    return new DataFlow(new ElementId(id), fields.string("name"), source.map(Passage::text).or(() -> route.map(DataFlow::source)).orElse(""),
        targets.isEmpty() ? route.map(DataFlow::targets).orElse(List.of()) : targets.stream().map(Passage::text).toList(), trigger, fields.ids("via", Reference.Kind.INTERFACE, id),
        fields.ids("stories", Reference.Kind.STORY, id), List.of(element.at()));
  }

  private void nfrResponse(Element element) {
    if (element.node() instanceof ObjectNode object) {
      Fields fields = new Fields(object, Members.NFR_RESPONSE, contents.reading);
      List<String> ids = new ArrayList<>(fields.ids(idField(fields), Reference.Kind.REQUIREMENT, "").stream().map(ElementId::value).toList());
      element.key().filter(key -> ids.isEmpty()).ifPresent(ids::add);
      List<ElementId> components = fields.ids("components", Reference.Kind.COMPONENT, ids.isEmpty() ? "" : ids.get(0));
      List<Passage> words = new ArrayList<>(fields.everyText("response"));
      words.addAll(fields.passages("notes"));
      if (idField(fields).equals("id")) {
        fields.text("requirement").filter(text -> ids.isEmpty()).ifPresent(text -> words.add(0, text));
      }
      Passage response = new Passage(String.join(" ", words.stream().map(Passage::text).toList()), words.isEmpty() ? element.at() : words.get(0).at());
      if (ids.isEmpty()) {
        contents.scope.notes.addAll(words);
      }
      fields.text("target").ifPresent(target -> ids.forEach(id -> contents.targets.add(new RequirementTarget(new ElementId(id), target))));
      ids.forEach(id -> contents.nfrResponses.add(new NfrResponse(new ElementId(id), response, components.stream().map(ElementId::value).toList())));
    } else {
      new Phrases(contents.reading).one(element.node()).ifPresent(text -> prose(element.key(), text));
    }
  }

  /** The requirement may be named by its id beside its words, or by the id alone. */
  private static String idField(Fields fields) {
    return fields.has("id") || new Fields(fields.node(), Members.NFR_RESPONSE, new Reading()).string("requirement").filter(text -> IdText.split(text).stream().allMatch(IdText::isNumbered)).isEmpty()
        ? "id" : "requirement";
  }

  /** "NFR-001: all lists come from one component", or the words under the NFR's id. */
  private void prose(Optional<String> key, Passage text) {
    List<String> ids = key.map(List::of).orElseGet(() -> IdText.within(text.text().split("[:\u2013\u2014-]\\s", 2)[0]));
    String words = key.isPresent() ? text.text() : text.text().replaceFirst("^[^:\u2013\u2014]*?(?::|\\s[\u2013\u2014-])\\s+", "");
    if (ids.isEmpty()) {
      contents.scope.notes.add(text);
    }
    ids.forEach(id -> contents.nfrResponses.add(new NfrResponse(new ElementId(id), new Passage(words, text.at()), List.of())));
  }

  private void external(Element element) {
    if (element.node() instanceof ObjectNode object) {
      Fields fields = new Fields(object, Members.EXTERNAL, contents.reading);
      Optional<Passage> name = fields.text("name");
      String id = fields.string("id").or(element::key).or(() -> name.map(text -> Wording.slug(text.text(), 4))).orElse("system-" + (contents.externals.size() + 1));
      fields.passages("notes").forEach(note -> contents.scope.notes.add(new Passage(id + ": " + note.text(), note.at())));
      contents.externals.add(new ExternalSystem(id, name.orElse(new Passage(id, element.at()))));
    } else {
      new Phrases(contents.reading).one(element.node()).ifPresent(text -> contents.externals.add(new ExternalSystem(element.key().orElse(Wording.slug(text.text(), 4)), text)));
    }
  }
}
