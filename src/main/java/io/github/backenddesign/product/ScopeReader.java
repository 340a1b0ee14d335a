package io.github.backenddesign.product;

import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.ScalarNode;
import java.util.List;
import java.util.Optional;

/** Reads what stands around the requirements: overview, personas, goals, scope, assumptions, risks, and what a document itself calls missing. */
final class ScopeReader {

  private static final int LONGEST_NAME = 4;

  private final Contents contents;

  ScopeReader(Contents contents) {
    this.contents = contents;
  }

  void read(Fields section) {
    section.objects("meta", Members.META).forEach(this::meta);
    section.text("product").ifPresent(name -> contents.product = contents.product.or(() -> Optional.of(name.text())));
    overview(section);
    people(section);
    goals(section);
    nested(section, "scope").forEach(this::lists);
    nested(section, "assumptions and constraints").forEach(this::lists);
    lists(section);
    section.passages("missing").forEach(contents.missing::add);
    section.elements("unmapped", Members.UNMAPPED).forEach(this::unmapped);
    section.elements("confidence", Members.CONFIDENCE).forEach(this::confidence);
  }

  /** How sure the authors are of an area; a figure for the whole section tells nothing. */
  private void confidence(Element element) {
    if (element.node() instanceof ObjectNode object) {
      Fields fields = new Fields(object, Members.CONFIDENCE, contents.reading);
      String value = fields.string("value").orElse("not stated") + fields.string("reason").map(reason -> " (" + reason + ")").orElse("");
      fields.string("area").or(element::key).ifPresent(area -> contents.scope.notes.add(new Passage("confidence in " + area + ": " + value, element.at())));
    } else if (element.node() instanceof ScalarNode scalar) {
      if (element.key().isPresent() || scalar.kind() == ScalarNode.Kind.NUMBER) {
        contents.reading.useWhole(scalar);
      }
      element.key().ifPresent(area -> contents.scope.notes.add(new Passage("confidence in " + area + ": " + scalar.text(), element.at())));
    }
  }

  private void meta(Fields meta) {
    meta.text("product").ifPresent(name -> contents.product = contents.product.or(() -> Optional.of(name.text())));
    meta.text("title").ifPresent(title -> contents.title = contents.title.or(() -> Optional.of(title.text())));
  }

  private void overview(Fields section) {
    for (Node value : section.values("overview")) {
      if (value instanceof ObjectNode object) {
        overview(new Fields(object, Members.SECTION, contents.reading));
      } else {
        new Phrases(contents.reading).one(value).ifPresent(this::summary);
      }
    }
    section.text("summary").ifPresent(this::summary);
    contents.scope.notes.addAll(section.passages("context"));
    nestedOrText(section, "problem").forEach(problem -> contents.scope.notes.addAll(problem.everyText("problem statement")));
  }

  private void summary(Passage text) {
    if (contents.summary.isPresent()) {
      contents.scope.notes.add(text);
    } else {
      contents.summary = Optional.of(text);
    }
  }

  /** The sections under a field; where it holds words instead, they become notes. */
  private List<Fields> nestedOrText(Fields section, String field) {
    section.values(field).stream().filter(value -> !(value instanceof ObjectNode)).forEach(value -> contents.scope.notes.addAll(new Phrases(contents.reading).all(value)));
    return nested(section, field);
  }

  private List<Fields> nested(Fields section, String field) {
    return section.objects(field, Members.SECTION);
  }

  private void people(Fields section) {
    for (Node users : section.values("users")) {
      if (users instanceof ObjectNode object && has(object, "personas")) {
        people(new Fields(object, Members.SECTION, contents.reading));
      }
    }
    nested(section, "system context").forEach(this::people);
    section.elements("personas", Members.PERSONA).forEach(this::persona);
  }

  private void persona(Element element) {
    if (element.node() instanceof ObjectNode object) {
      Fields fields = new Fields(object, Members.PERSONA, contents.reading);
      Optional<String> name = fields.string("name").or(element::key);
      name.ifPresent(text -> contents.personas.add(new Persona(text, fields.string("description").orElse(""), fields.strings("jobs"), List.of(element.at()))));
    } else if (element.node() instanceof ScalarNode scalar && !Wording.isNothing(scalar.text())) {
      contents.reading.useWhole(scalar);
      personas(element, Wording.clean(scalar.text()));
    }
  }

  /** A description under the persona's name, or one name or several of them. */
  private void personas(Element element, String text) {
    List<String> names = Wording.split(text, Wording.COMMA);
    if (element.key().isPresent()) {
      contents.personas.add(new Persona(element.key().get(), text, List.of(), List.of(element.at())));
    } else if (names.stream().allMatch(name -> name.split(" ").length <= LONGEST_NAME)) {
      names.forEach(name -> contents.personas.add(new Persona(name, "", List.of(), List.of(element.at()))));
    } else {
      contents.personas.add(persona(element, text));
    }
  }

  /** "Guest: comes to eat", "Guest - comes to eat", or a name alone. */
  private static Persona persona(Element element, String text) {
    String[] parts = text.split(":\\s+|\\s+[-\u2013\u2014]\\s+", 2);
    boolean named = parts.length == 2 && parts[0].split(" ").length <= LONGEST_NAME;
    return new Persona(named ? parts[0].strip() : text, named ? parts[1] : "", List.of(), List.of(element.at()));
  }

  private void goals(Fields section) {
    for (Node value : section.values("goals")) {
      if (value instanceof ObjectNode object && (has(object, "goals") || has(object, "metrics"))) {
        goals(new Fields(object, Members.SECTION, contents.reading));
      } else {
        contents.scope.goals.addAll(new Phrases(contents.reading).all(value));
      }
    }
    contents.scope.goals.addAll(section.passages("metrics"));
  }

  /** Only looks; the members do not count as read. */
  private static boolean has(ObjectNode object, String field) {
    return new Fields(object, Members.SECTION, new Reading()).has(field);
  }

  private void lists(Fields section) {
    contents.scope.inScope.addAll(section.passages("in scope"));
    contents.scope.outOfScope.addAll(section.passages("out of scope"));
    contents.scope.assumptions.addAll(section.passages("assumptions"));
    contents.scope.constraints.addAll(section.passages("constraints"));
    contents.scope.edgeCases.addAll(section.passages("edge cases"));
    contents.scope.dependencies.addAll(section.passages("dependencies"));
    contents.scope.risks.addAll(section.passages("risks"));
    contents.scope.notes.addAll(section.passages("rules"));
  }

  private void unmapped(Element element) {
    if (element.node() instanceof ObjectNode object) {
      Fields fields = new Fields(object, Members.UNMAPPED, contents.reading);
      String ref = fields.string("ref").or(element::key).orElse("");
      String reason = fields.string("reason").orElse("no reason given");
      contents.scope.notes.add(new Passage(ref + " is not mapped to a story: " + reason, element.at()));
    } else {
      new Phrases(contents.reading).one(element.node()).ifPresent(text -> contents.scope.notes.add(new Passage(text.text() + " is not mapped to a story", text.at())));
    }
  }
}
