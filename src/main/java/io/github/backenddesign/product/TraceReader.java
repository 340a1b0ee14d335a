package io.github.backenddesign.product;

import io.github.backenddesign.document.ListNode;
import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads linkage and traceability in whatever form: rows, lists of rows under names, maps from either side to the other, "A -> B, C". */
final class TraceReader {

  private static final Pattern ARROW = Pattern.compile("\\s*(?:->|=>|\u2192|\u2194|<->|:)\\s*");

  private final Contents contents;

  TraceReader(Contents contents) {
    this.contents = contents;
  }

  void read(Fields section) {
    section.values("linkage").forEach(this::read);
  }

  private void read(Node node) {
    if (node instanceof ListNode list) {
      list(list);
    } else if (node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.TEXT) {
      arrow(scalar);
    } else if (node instanceof ObjectNode object && isRow(object)) {
      row(new Fields(object, Members.TRACE, contents.reading), "");
    } else if (node instanceof ObjectNode object) {
      object.members().forEach(this::member);
    }
  }

  /** Rows, or one row as a pair: {@code ["US-001", "FR-001"]} or {@code ["US-001", ["FR-001", "FR-002"]]}. */
  private void list(ListNode list) {
    boolean pair = list.items().size() > 1 && list.items().get(0) instanceof ScalarNode first && isElement(Wording.clean(first.text()))
        && list.items().stream().noneMatch(ObjectNode.class::isInstance);
    if (!pair) {
      list.items().forEach(this::read);
      return;
    }
    String one = values(list.items().get(0)).get(0);
    contents.reading.refer(new Reference(Reference.Kind.LINK, one, "", list.items().get(0).at()));
    list.items().stream().skip(1).forEach(item -> values(item).forEach(other -> link(one, other, item)));
  }

  private static boolean isRow(ObjectNode object) {
    return object.members().stream().anyMatch(member -> member.value() instanceof ScalarNode && Members.TRACE.knows(member.key()));
  }

  /** A member of a map is keyed by an element; any other names a list of rows or a map. */
  private void member(ObjectNode.Member member) {
    if (isElement(member.key())) {
      contents.reading.ask(member);
      keyed(member);
    } else if (!(member.value() instanceof ScalarNode)) {
      contents.reading.ask(member);
      names(member);
    } else if (Members.SECTION.isDescriptive(member.key()) || Wording.isNothing(((ScalarNode) member.value()).text())) {
      contents.reading.ask(member);
      contents.reading.useWhole(member.value());
    }
  }

  /** A list of plain ids under a name ("unlinked_requirements") connects nothing. */
  private void names(ObjectNode.Member member) {
    boolean plain = member.value() instanceof ListNode list && list.items().stream().allMatch(item -> item instanceof ScalarNode scalar && !ARROW.matcher(Wording.clean(scalar.text())).find());
    if (plain) {
      new Phrases(contents.reading).one(member.value()).ifPresent(text -> contents.scope.notes.add(new Passage(Wording.spaced(member.key()) + ": " + text.text(), text.at())));
    } else {
      read(member.value());
    }
  }

  private static boolean isElement(String key) {
    return IdText.isNumbered(key);
  }

  private void keyed(ObjectNode.Member member) {
    contents.reading.refer(new Reference(Reference.Kind.LINK, member.key(), "", member.keyAt()));
    if (member.value() instanceof ObjectNode object) {
      row(new Fields(object, Members.TRACE, contents.reading), member.key());
    } else {
      values(member.value()).forEach(other -> link(member.key(), other, member.value()));
    }
  }

  private List<String> values(Node node) {
    List<String> ids = new ArrayList<>();
    if (node instanceof ListNode list) {
      list.items().forEach(item -> ids.addAll(values(item)));
    } else if (node instanceof ScalarNode scalar && scalar.kind() != ScalarNode.Kind.NULL) {
      contents.reading.useWhole(scalar);
      ids.addAll(IdText.split(scalar.text()));
    }
    return ids;
  }

  private void arrow(ScalarNode scalar) {
    String[] sides = ARROW.split(Wording.clean(scalar.text()), -1);
    if (sides.length > 1) {
      contents.reading.useWhole(scalar);
    }
    for (String one : IdText.split(sides[0])) {
      for (int side = 1; side < sides.length; side++) {
        IdText.split(sides[side]).forEach(other -> link(one, other, scalar));
      }
    }
  }

  private void link(String one, String other, Node at) {
    contents.reading.refer(new Reference(Reference.Kind.LINK, other, one, at.at()));
    contents.links.add(new Link(one, other));
  }

  /** A row is about its story, else its requirement, else whatever it names first. */
  private void row(Fields row, String key) {
    List<ElementId> stories = new ArrayList<>(row.ids("story", Reference.Kind.STORY, ""));
    String subject = key.isEmpty() ? stories.stream().findFirst().map(ElementId::value).orElse("") : key;
    List<ElementId> requirements = new ArrayList<>(row.ids("requirement", Reference.Kind.REQUIREMENT, subject));
    List<ElementId> components = new ArrayList<>(row.ids("component", Reference.Kind.COMPONENT, subject));
    List<ElementId> interfaces = new ArrayList<>(row.ids("interface", Reference.Kind.INTERFACE, subject));
    List<ElementId> sources = new ArrayList<>(row.ids("id", Reference.Kind.LINK, subject));
    stories.addAll(row.ids("stories", Reference.Kind.STORY, subject));
    requirements.addAll(row.ids("requirements", Reference.Kind.REQUIREMENT, subject));
    components.addAll(row.ids("components", Reference.Kind.COMPONENT, subject));
    interfaces.addAll(row.ids("interfaces", Reference.Kind.INTERFACE, subject));
    List<ElementId> targets = row.ids("targets", Reference.Kind.LINK, subject);
    if (!key.isEmpty()) {
      sources.add(new ElementId(key));
    }
    List<List<ElementId>> sides = List.of(sources, stories, requirements, components, interfaces, targets);
    for (int left = 0; left < sides.size(); left++) {
      for (int right = left + 1; right < sides.size(); right++) {
        connect(sides.get(left), sides.get(right));
      }
    }
  }

  private void connect(List<ElementId> left, List<ElementId> right) {
    left.forEach(one -> right.forEach(other -> contents.links.add(new Link(one.value(), other.value()))));
  }
}
