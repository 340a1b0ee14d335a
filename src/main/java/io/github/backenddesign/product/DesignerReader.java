package io.github.backenddesign.product;

import io.github.backenddesign.document.ListNode;
import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what the architecture hands to each designer: access rules, entities, owned data, rules, and notes. */
final class DesignerReader {

  private final Contents contents;

  DesignerReader(Contents contents) {
    this.contents = contents;
  }

  void read(Fields section) {
    for (Node value : section.values("designers")) {
      if (value instanceof ObjectNode object) {
        object.members().stream().filter(member -> Fields.isEntry(member, object)).forEach(this::designer);
      } else {
        contents.scope.notes.addAll(new Phrases(contents.reading).all(value));
      }
    }
    rules(section);
    data(section);
  }

  private void designer(ObjectNode.Member member) {
    contents.reading.ask(member);
    if (!(member.value() instanceof ObjectNode object)) {
      new Phrases(contents.reading).all(member.value()).forEach(text -> contents.scope.notes.add(about(member.key(), text)));
      return;
    }
    Fields fields = new Fields(object, Members.DESIGNER, contents.reading);
    rules(fields);
    data(fields);
    contents.scope.assumptions.addAll(fields.passages("assumptions"));
    fields.passages("rules").forEach(contents.scope.notes::add);
    fields.passages("notes").forEach(note -> contents.scope.notes.add(about(member.key(), note)));
    for (Passage item : fields.passages("scope")) {
      if (item.text().contains(" ")) {
        contents.scope.notes.add(about(member.key(), item));
      } else {
        contents.reading.refer(new Reference(Reference.Kind.PARTY, item.text(), member.key() + " handoff", item.at()));
      }
    }
    new QuestionReader(contents).readOpen(fields, "open", member.key());
    fields.ids("components", Reference.Kind.PARTY, member.key() + " handoff");
    fields.ids("interfaces", Reference.Kind.INTERFACE, member.key() + " handoff");
  }

  private static Passage about(String designer, Passage note) {
    return new Passage(designer.toLowerCase(Locale.ROOT) + ": " + note.text(), note.at());
  }

  private void rules(Fields fields) {
    fields.elements("access rules", Members.ACCESS_RULE).forEach(this::accessRule);
  }

  private void accessRule(Element element) {
    if (element.node() instanceof ObjectNode object) {
      Fields fields = new Fields(object, Members.ACCESS_RULE, contents.reading);
      Optional<Passage> who = fields.text("who").or(() -> element.key().map(key -> new Passage(key, element.at())));
      fields.passages("notes").forEach(note -> contents.scope.notes.add(note));
      fields.passages("may not").forEach(not -> contents.scope.notes.add(new Passage(who.map(Passage::text).orElse("") + " may not " + not.text(), not.at())));
      who.ifPresent(name -> contents.accessRules.add(new AccessRule(name, fields.phrases("may"))));
    } else if (element.node() instanceof ListNode list) {
      element.key().ifPresent(key -> contents.accessRules.add(new AccessRule(new Passage(key, element.at()), new Phrases(contents.reading).all(list))));
    } else {
      new Phrases(contents.reading).one(element.node()).ifPresent(text -> accessSentence(element, text));
    }
  }

  /** {@code Member: comment; follow}, or what somebody may under their name. */
  private void accessSentence(Element element, Passage text) {
    String[] sides = element.key().or(element::group).map(key -> new String[] {key, text.text()}).orElseGet(() -> text.text().split("\\s*:\\s+|\\s+(?:may|can)\\s+", 2));
    if (sides.length < 2) {
      contents.scope.notes.add(text);
    } else {
      contents.accessRules.add(new AccessRule(new Passage(sides[0], text.at()), List.of(sides[1].split(";\\s*")).stream().map(may -> new Passage(may, text.at())).toList()));
    }
  }

  private void data(Fields fields) {
    fields.elements("entities", Members.ENTITY).forEach(this::entity);
    fields.elements("owned data", Members.OWNED).forEach(this::owned);
  }

  private void entity(Element element) {
    if (element.node() instanceof ObjectNode object) {
      Fields fields = new Fields(object, Members.ENTITY, contents.reading);
      Optional<Passage> name = fields.text("name").or(() -> element.key().map(key -> new Passage(key, element.at())));
      fields.passages("notes").forEach(note -> contents.scope.notes.add(new Passage(name.map(Passage::text).orElse("") + ": " + note.text(), note.at())));
      Optional<ElementId> owner = fields.ids("owner", Reference.Kind.PARTY, name.map(Passage::text).orElse("")).stream().findFirst();
      name.ifPresent(text -> contents.entities.add(new ConceptualEntity(text, fields.phrases("attributes"), fields.phrases("derived"), fields.phrases("relations"), owner)));
    } else if (element.node() instanceof ListNode list) {
      element.key().ifPresent(key -> contents.entities.add(new ConceptualEntity(new Passage(key, element.at()), new Phrases(contents.reading)
          .all(list), List.of(), List.of(), Optional.empty())));
    } else {
      new Phrases(contents.reading).one(element.node()).ifPresent(text -> entitySentence(element, text));
    }
  }

  /** "Article", "Article: slug, title", "Article (slug, title)". */
  private void entitySentence(Element element, Passage text) {
    String[] sides = element.key().map(key -> new String[] {key, text.text()}).orElseGet(() -> text.text().replaceFirst("\\)$", "").split("\\s*(?::\\s+|\\()", 2));
    List<Passage> attributes = sides.length < 2 ? List.of() : Wording.split(sides[1], Wording.COMMA).stream().map(part -> new Passage(part, text.at())).toList();
    contents.entities.add(new ConceptualEntity(new Passage(sides[0], text.at()), attributes, List.of(), List.of(), Optional.empty()));
  }

  private void owned(Element element) {
    if (element.node() instanceof ObjectNode object) {
      Fields fields = new Fields(object, Members.OWNED, contents.reading);
      Optional<Passage> component = fields.text("component").or(() -> element.key().map(key -> new Passage(key, element.at())));
      fields.passages("notes").forEach(note -> contents.scope.notes.add(new Passage(component.map(Passage::text).orElse("") + ": " + note.text(), note.at())));
      component.ifPresent(name -> owned(name, fields.names("data")));
    } else {
      List<Passage> things = new Phrases(contents.reading).all(element.node());
      element.key().or(element::group).ifPresentOrElse(key -> owned(new Passage(key, element.at()), things), () -> contents.scope.notes.addAll(things));
    }
  }

  private void owned(Passage component, List<Passage> things) {
    contents.reading.refer(new Reference(Reference.Kind.COMPONENT, component.text(), "data ownership", component.at()));
    things.forEach(thing -> contents.owned.add(new Owned(component, thing)));
  }
}
