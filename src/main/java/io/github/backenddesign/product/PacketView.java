package io.github.backenddesign.product;

import io.github.backenddesign.document.ListNode;
import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.ScalarNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A packet as its schema sees it: sections and elements under one name each, whatever spelling, nesting and shape they arrived in, every value still at its place in the file.
 * An element told in words alone is left out, since there is nothing in it to check.
 */
final class PacketView {

  /** Looking at a member here does not count as reading it. */
  private final Reading unnoticed = new Reading();
  private final ObjectNode root;
  private final List<Fields> sections = new ArrayList<>();

  private PacketView(ObjectNode root) {
    this.root = root;
    section(root);
  }

  /** The view, as a tree for the schema. */
  static ObjectNode of(ObjectNode root) {
    return new PacketView(root).tree();
  }

  private void section(ObjectNode object) {
    Fields fields = new Fields(object, Members.SECTION, unnoticed);
    sections.add(fields);
    for (String inner : List.of("sections", "users", "tbd")) {
      fields.values(inner).stream().filter(ObjectNode.class::isInstance).forEach(value -> section((ObjectNode) value));
    }
    fields.values("story map").stream().filter(PacketReader::isSection).forEach(value -> section((ObjectNode) value));
  }

  private ObjectNode tree() {
    List<ObjectNode.Member> members = new ArrayList<>();
    PacketOutline.GROUPS.forEach(group -> members.addAll(group(group)));
    sections.stream().flatMap(section -> section.objects("meta", Members.HEADER).stream()).findFirst()
        .ifPresent(meta -> members.add(member("header", element(meta.node(), Optional.empty(), Members.HEADER))));
    List<Node> functional = new ArrayList<>();
    List<Node> nonFunctional = new ArrayList<>();
    for (Fields section : sections) {
      functional.addAll(elements(section, "functional", Members.REQUIREMENT));
      section.elements("non functional", Members.REQUIREMENT).forEach(element -> view(element, Members.REQUIREMENT).ifPresent(view -> nonFunctional.add(categorised(element, view))));
      for (Element element : section.elements("requirements", Members.REQUIREMENT)) {
        view(element, Members.REQUIREMENT).ifPresent(node -> (isFunctional(element, node) ? functional : nonFunctional).add(node));
      }
    }
    members.add(member("functional", new ListNode(root.at(), functional)));
    members.add(member("non_functional", new ListNode(root.at(), nonFunctional)));
    PacketOutline.COLLECTIONS.forEach(collection -> members.add(member(collection.name(), new ListNode(root.at(), elements(collection)))));
    members.add(member("stories", new ListNode(root.at(), stories())));
    releases().ifPresent(node -> members.add(member("release_slices", node)));
    return new ObjectNode(root.at(), members);
  }

  /** The category may be the name of the group a requirement stands in. */
  private static ObjectNode categorised(Element element, ObjectNode view) {
    Optional<Passage> category = view.get("category").isPresent() ? Optional.empty() : RequirementReader.categoryOfGroup(element);
    List<ObjectNode.Member> members = new ArrayList<>(view.members());
    category.ifPresent(name -> members.add(member("category", new ScalarNode(name.at(), ScalarNode.Kind.TEXT, name.text()))));
    return new ObjectNode(view.at(), members);
  }

  private static boolean isFunctional(Element element, ObjectNode view) {
    return RequirementReader.kindOf(element, PacketCheck.id(view)) == Requirement.Kind.FUNCTIONAL;
  }

  /** A group under its own name has what stands in it. Where the packet is flat, a text takes the group's place, and what stands at the root is seen as the flat group. */
  private List<ObjectNode.Member> group(PacketOutline.Group group) {
    Optional<ObjectNode.Member> own = sections.stream().flatMap(section -> section.node().members().stream())
        .filter(member -> group.spellings().contains(Spellings.normal(member.key()))).findFirst();
    if (own.isPresent()) {
      Node value = own.get().value() instanceof ObjectNode object ? new ObjectNode(own.get().keyAt(), parts(group, object)) : own.get().value();
      return List.of(member(group.name(), value));
    }
    List<ObjectNode.Member> parts = group.named() ? List.of() : parts(group, root);
    return parts.isEmpty() ? List.of() : List.of(present(group.name(), root), member("flat_" + group.name(), new ObjectNode(root.at(), parts)));
  }

  private List<ObjectNode.Member> parts(PacketOutline.Group group, ObjectNode object) {
    Fields fields = new Fields(object, Members.SECTION, unnoticed);
    return group.parts().stream().filter(part -> part.fields().stream().anyMatch(fields::has)).map(part -> present(part.name(), object)).toList();
  }

  private static ObjectNode.Member present(String name, ObjectNode in) {
    return member(name, new ScalarNode(in.at(), ScalarNode.Kind.BOOLEAN, "true"));
  }

  private List<Node> elements(PacketOutline.Collection collection) {
    return sections.stream().flatMap(section -> elements(section, collection.field(), collection.table()).stream()).toList();
  }

  private List<Node> elements(Fields section, String field, Spellings table) {
    return section.elements(field, table).stream().flatMap(element -> view(element, table).stream()).map(Node.class::cast).toList();
  }

  /** The stories of all lists, and those that stand inside their epics. */
  private List<Node> stories() {
    List<Node> stories = new ArrayList<>();
    for (Fields section : sections) {
      stories.addAll(elements(section, "stories", Members.STORY));
      for (Fields epic : section.elements("epics", Members.EPIC).stream().filter(element -> element.node() instanceof ObjectNode)
          .map(element -> new Fields((ObjectNode) element.node(), Members.EPIC, unnoticed)).toList()) {
        stories.addAll(storiesIn(epic));
      }
    }
    return stories;
  }

  private List<Node> storiesIn(Fields epic) {
    List<Node> stories = new ArrayList<>(elements(epic, "stories", Members.STORY));
    for (Element feature : epic.elements("features", Members.EPIC)) {
      if (feature.node() instanceof ObjectNode object) {
        stories.addAll(storiesIn(new Fields(object, Members.EPIC, unnoticed)));
      }
    }
    return stories;
  }

  private Optional<Node> releases() {
    return sections.stream().flatMap(section -> section.values("releases").stream()).filter(ObjectNode.class::isInstance).findFirst()
        .map(value -> new ObjectNode(value.at(), ((ObjectNode) value).members().stream()
            .map(member -> new ObjectNode.Member(known(member.key()), member.keyAt(), member.value())).toList()));
  }

  /** A slice the suite knows under its own name, any other as it is written. */
  private static String known(String slice) {
    String normal = Spellings.normal(slice);
    return List.of("mvp", "later", "notes").contains(normal) ? normal : slice;
  }

  private Optional<ObjectNode> view(Element element, Spellings table) {
    return element.node() instanceof ObjectNode object ? Optional.of(element(object, element.key(), table)) : Optional.empty();
  }

  private ObjectNode element(ObjectNode object, Optional<String> key, Spellings table) {
    Fields fields = new Fields(object, table, unnoticed);
    List<ObjectNode.Member> members = new ArrayList<>();
    for (String field : table.fields()) {
      fields.values(field).stream().min(Comparator.comparing(Wording::saysNothing)).ifPresent(value -> members.add(member(field.replace(' ', '_'), asText(value))));
    }
    String name = table.fields().contains("id") ? "id" : "name";
    boolean keyed = key.isPresent() && members.stream().noneMatch(member -> member.key().equals(name));
    key.filter(id -> keyed).ifPresent(id -> members.add(member(name, new ScalarNode(object.at(), ScalarNode.Kind.TEXT, id))));
    return new ObjectNode(object.at(), members);
  }

  /** Numbers arrive as texts and texts as numbers; to a schema they are all texts. */
  private static Node asText(Node value) {
    boolean written = value instanceof ScalarNode scalar && scalar.kind() != ScalarNode.Kind.NULL;
    return written ? new ScalarNode(value.at(), ScalarNode.Kind.TEXT, Wording.clean(((ScalarNode) value).text())) : value;
  }

  private static ObjectNode.Member member(String key, Node value) {
    return new ObjectNode.Member(key, value.at(), value);
  }
}
