package io.github.backenddesign.product;

import io.github.backenddesign.document.ListNode;
import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.ScalarNode;
import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An object as seen through the table of its members' spellings; tells the reading which members were asked for. */
final class Fields {

  private static final Set<String> YES = Set.of("true", "yes", "y", "1", "blocking", "required", "mandatory");

  private final ObjectNode node;
  private final Spellings spellings;
  private final Reading reading;
  private final Map<String, List<ObjectNode.Member>> members = new HashMap<>();

  Fields(ObjectNode node, Spellings spellings, Reading reading) {
    this.node = node;
    this.spellings = spellings;
    this.reading = reading;
    for (ObjectNode.Member member : inlined(node)) {
      members.computeIfAbsent(Spellings.normal(member.key()), key -> new ArrayList<>()).add(member);
      if (spellings.isDescriptive(member.key()) && (member.value() instanceof ScalarNode || !spellings.knows(member.key()))) {
        reading.ask(member);
        reading.useWhole(member.value());
      }
    }
  }

  /** The members, with those of an envelope ({@code "fields": {...}} of an issue tracker) in its place. */
  private List<ObjectNode.Member> inlined(ObjectNode object) {
    List<ObjectNode.Member> all = new ArrayList<>();
    for (ObjectNode.Member member : object.members()) {
      if (spellings.isEnvelope(member.key()) && member.value() instanceof ObjectNode inner) {
        reading.ask(member);
        all.addAll(inner.members());
      } else {
        all.add(member);
      }
    }
    return all;
  }

  SourceLocation at() {
    return node.at();
  }

  ObjectNode node() {
    return node;
  }

  Reading reading() {
    return reading;
  }

  boolean has(String field) {
    return !members(field).isEmpty();
  }

  /** The values under every spelling of the field, in the order of the file. */
  List<Node> values(String field) {
    List<ObjectNode.Member> asked = members(field).stream().sorted(Comparator.comparing(ObjectNode.Member::keyAt)).toList();
    asked.forEach(reading::ask);
    return asked.stream().map(ObjectNode.Member::value).toList();
  }

  /** The values under the spellings of the field, the preferred spelling first. */
  List<Node> preferred(String field) {
    List<ObjectNode.Member> asked = members(field);
    asked.forEach(reading::ask);
    return asked.stream().map(ObjectNode.Member::value).toList();
  }

  /** The objects under the field, each to be looked at through the given table. */
  List<Fields> objects(String field, Spellings table) {
    return values(field).stream().filter(ObjectNode.class::isInstance).map(value -> new Fields((ObjectNode) value, table, reading)).toList();
  }

  /** The first spelling that says something; spellings that repeat it or say nothing count as read, others do not. */
  Optional<Passage> text(String field) {
    Optional<Passage> found = Optional.empty();
    for (ObjectNode.Member member : members(field)) {
      Optional<Passage> text = new Phrases(found.isEmpty() ? reading : new Reading()).one(member.value());
      if (text.isEmpty() || found.isEmpty()) {
        reading.ask(member);
      } else if (Wording.same(found.get().text(), text.get().text())) {
        reading.ask(member);
        reading.useWhole(member.value());
      }
      found = found.or(() -> text);
    }
    return found;
  }

  Optional<String> string(String field) {
    return text(field).map(Passage::text);
  }

  /** What other spellings say beside {@link #text}, in other words. */
  List<Passage> otherTexts(String field) {
    Optional<Passage> first = text(field);
    return everyText(field).stream().filter(passage -> first.filter(text -> Wording.same(text.text(), passage.text())).isEmpty()).toList();
  }

  /** The texts of all spellings together, each once. */
  List<Passage> everyText(String field) {
    return values(field).stream().flatMap(value -> new Phrases(reading).one(value).stream()).toList();
  }

  /** All items of all spellings as passages. */
  List<Passage> passages(String field) {
    return values(field).stream().flatMap(value -> new Phrases(reading).all(value).stream()).toList();
  }

  /** As {@link #passages}, where one text may hold several phrases between semicolons. */
  List<Passage> phrases(String field) {
    return passages(field).stream().flatMap(passage -> List.of(passage.text().split(";\\s+")).stream().map(text -> new Passage(text, passage.at())))
        .filter(passage -> !Wording.isNothing(passage.text())).toList();
  }

  List<String> strings(String field) {
    return passages(field).stream().map(Passage::text).toList();
  }

  boolean flag(String field) {
    List<Node> answers = values(field).stream().filter(ScalarNode.class::isInstance).toList();
    return answers.stream().flatMap(answer -> new Phrases(reading).one(answer).stream()).findFirst().filter(text -> YES.contains(text.text().toLowerCase(Locale.ROOT))).isPresent();
  }

  /** The names a field lists, separated by commas where they stand in one text. */
  List<Passage> names(String field) {
    List<Passage> names = new ArrayList<>();
    for (Passage item : passages(field)) {
      for (String name : Wording.split(item.text(), Wording.COMMA)) {
        if (!Wording.isNothing(name)) {
          names.add(new Passage(name, item.at()));
        }
      }
    }
    return names;
  }

  /** The ids a field refers to, in texts, lists, objects with an id, or as keys; each is remembered as a reference made by {@code from}. */
  List<ElementId> ids(String field, Reference.Kind kind, String from) {
    Map<String, SourceLocation> ids = new LinkedHashMap<>();
    values(field).forEach(value -> collectIds(value, ids));
    ids.forEach((id, at) -> reading.refer(new Reference(kind, id, from, at)));
    return ids.keySet().stream().map(ElementId::new).toList();
  }

  private void collectIds(Node value, Map<String, SourceLocation> ids) {
    if (value instanceof ListNode list) {
      list.items().forEach(item -> collectIds(item, ids));
    } else if (value instanceof ObjectNode object) {
      idsOf(object, ids);
    } else if (value instanceof ScalarNode scalar && scalar.kind() != ScalarNode.Kind.NULL) {
      reading.useWhole(scalar);
      IdText.split(scalar.text()).forEach(id -> ids.putIfAbsent(id, value.at()));
    }
  }

  private void idsOf(ObjectNode object, Map<String, SourceLocation> ids) {
    Optional<ObjectNode.Member> own = object.members().stream().filter(member -> Spellings.normal(member.key()).matches("(\\w+)?id|ref|key")).findFirst();
    if (own.isPresent()) {
      reading.ask(own.get());
      collectIds(own.get().value(), ids);
      return;
    }
    for (ObjectNode.Member member : object.members()) {
      if (IdText.isNumbered(member.key())) {
        ids.putIfAbsent(member.key(), member.keyAt());
        reading.ask(member);
      } else if (!(member.value() instanceof ScalarNode)) {
        reading.ask(member);
        collectIds(member.value(), ids);
      }
    }
  }

  /**
   * The elements of a collection: an array, an object keyed by ids, an object that divides the collection into groups, or a single element;
   * {@code table} tells an element from a container.
   */
  List<Element> elements(String field, Spellings table) {
    return values(field).stream().flatMap(value -> elements(value, Optional.empty(), table).stream()).toList();
  }

  /** As above, of one value. */
  List<Element> elements(Node value, Spellings table) {
    return elements(value, Optional.empty(), table);
  }

  private List<Element> elements(Node value, Optional<String> group, Spellings table) {
    if (value instanceof ListNode list) {
      return list.items().stream().filter(item -> !Wording.saysNothing(item)).map(item -> new Element(Optional.empty(), group, item)).toList();
    }
    if (value instanceof ObjectNode object && !isElement(object, table)) {
      return object.members().stream().filter(member -> !table.isRemark(member.key()) && isEntry(member, object)).flatMap(member -> keyed(member, table).stream()).toList();
    }
    return Wording.saysNothing(value) ? List.of() : List.of(new Element(Optional.empty(), group, value));
  }

  private List<Element> keyed(ObjectNode.Member member, Spellings table) {
    reading.ask(member);
    if (member.value() instanceof ListNode && !IdText.isNumbered(member.key()) || isKeyedByIds(member.value())) {
      return elements(member.value(), Optional.of(member.key()), table);
    }
    return Wording.saysNothing(member.value()) ? List.of() : List.of(new Element(Optional.of(member.key()).filter(key -> !key.isBlank()), Optional.empty(), member.value()));
  }

  private static boolean isKeyedByIds(Node value) {
    return value instanceof ObjectNode object && !object.members().isEmpty() && object.members().stream().allMatch(member -> IdText.isNumbered(member.key()));
  }

  /** An element has texts under known members; a container has objects and lists under names of its own. */
  private static boolean isElement(ObjectNode object, Spellings table) {
    return object.members().stream().anyMatch(member -> table.knows(member.key()) && !table.isRemark(member.key()) && member.value() instanceof ScalarNode);
  }

  /** A text under a name is an entry like its neighbours; between objects and lists it is something else, unless the name is an id. */
  static boolean isEntry(ObjectNode.Member member, ObjectNode container) {
    return !(member.value() instanceof ScalarNode) || IdText.isNumbered(member.key()) || container.members().stream().allMatch(other -> other.value() instanceof ScalarNode);
  }

  private List<ObjectNode.Member> members(String field) {
    return spellings.under(field).stream().flatMap(spelling -> members.getOrDefault(spelling, List.of()).stream()).toList();
  }
}
