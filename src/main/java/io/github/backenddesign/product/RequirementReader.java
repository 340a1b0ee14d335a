package io.github.backenddesign.product;

import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads functional and non-functional requirements, in two lists or in one. */
final class RequirementReader {

  private static final Pattern LABELLED = Pattern.compile("^\\s*\\[?(" + IdText.NUMBERED.pattern() + ")\\]?(?:\\s*[:.)\u2013\u2014-]|(?<=-\\d{2,5}))\\s+(.+)$", Pattern.DOTALL);

  private final Contents contents;

  RequirementReader(Contents contents) {
    this.contents = contents;
  }

  void read(Fields section) {
    section.elements("functional", Members.REQUIREMENT).forEach(element -> read(element, Optional.of(Requirement.Kind.FUNCTIONAL)));
    section.elements("non functional", Members.REQUIREMENT).forEach(element -> read(element, Optional.of(Requirement.Kind.NON_FUNCTIONAL)));
    section.elements("requirements", Members.REQUIREMENT).forEach(element -> read(element, element.group().flatMap(RequirementReader::kindOfGroup)));
  }

  private static Optional<Requirement.Kind> kindOfGroup(String group) {
    String name = Spellings.normal(group);
    return name.startsWith("non") || name.startsWith("nfr") || name.startsWith("quality") ? Optional.of(Requirement.Kind.NON_FUNCTIONAL)
        : name.startsWith("f") ? Optional.of(Requirement.Kind.FUNCTIONAL) : Optional.empty();
  }

  private void read(Element element, Optional<Requirement.Kind> kind) {
    if (element.node() instanceof ObjectNode object) {
      contents.requirements.add(requirement(element, new Fields(object, Members.REQUIREMENT, contents.reading), kind));
    } else if (element.node() instanceof ScalarNode scalar) {
      contents.reading.useWhole(scalar);
      contents.requirements.add(sentence(element, scalar, kind));
    }
  }

  private RequirementDraft sentence(Element element, ScalarNode scalar, Optional<Requirement.Kind> kind) {
    Matcher labelled = LABELLED.matcher(scalar.text().strip());
    boolean hasLabel = labelled.matches();
    ElementId id = id(element, hasLabel ? Optional.of(labelled.group(1)) : Optional.empty());
    Passage statement = new Passage(Wording.clean(hasLabel ? labelled.group(2) : scalar.text()), scalar.at());
    return new RequirementDraft(id, kind.orElseGet(() -> kindOf(id)), statement, Optional.empty(), categoryOfGroup(element), Optional.empty(), Optional.empty(), List.of(),
        Optional.empty(), List.of(element.at()));
  }

  private RequirementDraft requirement(Element element, Fields fields, Optional<Requirement.Kind> kind) {
    ElementId id = id(element, fields.string("id"));
    fields.ids("stories", Reference.Kind.STORY, id.value()).forEach(story -> contents.links.add(new Link(story.value(), id.value())));
    Passage statement = fields.text("statement").orElse(new Passage("", element.at()));
    List<Passage> notes = new ArrayList<>(fields.otherTexts("statement"));
    notes.addAll(fields.passages("notes"));
    Optional<Passage> note = notes.isEmpty() ? Optional.empty() : Optional.of(new Passage(String.join(" ", notes.stream().map(Passage::text).toList()), notes.get(0).at()));
    return new RequirementDraft(id, kind.orElseGet(() -> kindOf(id)), statement, fields.text("priority"), fields.text("category").or(() -> categoryOfGroup(element)), fields.text("target"),
        fields.text("measurement"),
        fields.passages("criteria"), note, List.of(element.at()));
  }

  /** "security" in {@code "non_functional": {"security": [...]}}; the name of a list of requirements is none. */
  static Optional<Passage> categoryOfGroup(Element element) {
    return element.group().filter(group -> kindOfGroup(group).isEmpty() && !Members.SECTION.knows(group)).map(group -> new Passage(Wording.spaced(group), element.at()));
  }

  private ElementId id(Element element, Optional<String> given) {
    return given.or(element::key).map(ElementId::new).orElseGet(() -> {
      ElementId id = new ElementId("requirement-" + (contents.requirements.size() + 1));
      contents.problems.add(Problem.warning("document.no-id", element.at(), "requirement without an id; it is called " + id + " here").about(id.value())
          .withRemedy("give it an id such as FR-001"));
      return id;
    });
  }

  /** The kind of an object in an undivided list, by its group or its id. */
  static Requirement.Kind kindOf(Element element, Optional<String> id) {
    return element.group().flatMap(RequirementReader::kindOfGroup).orElseGet(() -> kindOf(id.or(element::key).orElse("")));
  }

  private static Requirement.Kind kindOf(ElementId id) {
    return kindOf(id.value());
  }

  private static Requirement.Kind kindOf(String id) {
    return id.toUpperCase(Locale.ROOT).startsWith("N") ? Requirement.Kind.NON_FUNCTIONAL : Requirement.Kind.FUNCTIONAL;
  }
}
