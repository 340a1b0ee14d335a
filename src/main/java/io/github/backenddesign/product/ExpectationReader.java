package io.github.backenddesign.product;

import io.github.backenddesign.document.ListNode;
import io.github.backenddesign.document.MarkdownBlock;
import io.github.backenddesign.document.MarkdownDocument;
import io.github.backenddesign.document.MarkdownText;
import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads packets of later designers, whose members are promised only as topics. An object with an id, or with a name and something it sends, expects or refers to, is one expectation;
 * every other text is a statement, named by the path to it.
 */
final class ExpectationReader {

  static final String STATEMENT = "statement";
  private static final Set<String> ABOUT_THE_FILE = Set.of("meta", "metadata", "traceability", "confidence", "skillname", "version", "schemaversion", "generatedat",
      "sourceartifacts");
  private static final List<String> SUBSTANCE = List.of("kind", "style", "sends", "expects", "refs");

  private final SourceArtifact.Role role;
  private final List<Expectation> found = new ArrayList<>();

  ExpectationReader(SourceArtifact.Role role) {
    this.role = role;
  }

  List<Expectation> read(ObjectNode root) {
    root.members().stream().filter(member -> !ABOUT_THE_FILE.contains(Spellings.normal(member.key()))).forEach(member -> walk(member.value(), member.key(), member.key()));
    return found;
  }

  /** A packet that is a list holds the expectations themselves. */
  List<Expectation> read(ListNode root) {
    walk(root, "packet", "packet");
    return found;
  }

  /** Of a handoff, every paragraph and item is a statement under its heading. */
  List<Expectation> read(MarkdownDocument document) {
    document.blocks().forEach(block -> block(block, "introduction"));
    document.allSections().forEach(section -> section.blocks().forEach(block -> block(block, section.title())));
    return found;
  }

  private void block(MarkdownBlock block, String heading) {
    if (block instanceof MarkdownBlock.Paragraph paragraph) {
      found.add(statement(heading, new Passage(paragraph.text().text(), paragraph.at())));
    } else if (block instanceof MarkdownBlock.ItemList list) {
      for (MarkdownBlock.Item item : list.items()) {
        found.add(statement(heading, new Passage(item.text().text(), item.at())));
        item.blocks().forEach(inner -> block(inner, heading));
      }
    } else if (block instanceof MarkdownBlock.Table table) {
      table.rows().forEach(row -> found.add(statement(heading, new Passage(String.join("; ", row.cells().stream().map(MarkdownText::text).toList()), row.at()))));
    } else if (block instanceof MarkdownBlock.CodeBlock code) {
      found.add(statement(heading, new Passage(code.text().strip(), code.at())));
    }
  }

  private void walk(Node node, String path, String collection) {
    if (node instanceof ObjectNode object) {
      walk(object, path, collection);
    } else if (node instanceof ListNode list) {
      for (int i = 0; i < list.items().size(); i++) {
        item(list.items().get(i), path + "[" + i + "]", collection);
      }
    } else {
      new Phrases(new Reading()).one(node).ifPresent(text -> found.add(statement(path, text)));
    }
  }

  /** A row without a name is one statement of all its members, so that they stay together. */
  private void item(Node node, String path, String collection) {
    boolean row = node instanceof ObjectNode object && object.members().size() > 1 && object.members().stream().allMatch(member -> words(member).isPresent());
    if (row && !isExpectation((ObjectNode) node)) {
      String text = String.join("; ", ((ObjectNode) node).members().stream().map(member -> member.key() + ": " + words(member).orElseThrow()).toList());
      found.add(statement(path, new Passage(text, node.at())));
    } else {
      walk(node, path, collection);
    }
  }

  /** The words of a text or a list of texts. */
  private static Optional<String> words(ObjectNode.Member member) {
    if (member.value() instanceof ScalarNode scalar) {
      return Optional.of(Wording.clean(scalar.text()));
    }
    boolean texts = member.value() instanceof ListNode list && list.items().stream().allMatch(ScalarNode.class::isInstance);
    return texts ? Optional.of(((ListNode) member.value()).items().stream().map(item -> Wording.clean(((ScalarNode) item).text())).collect(Collectors.joining(", "))) : Optional.empty();
  }

  private static boolean isExpectation(ObjectNode object) {
    Fields fields = new Fields(object, Members.EXPECTATION, new Reading());
    return fields.text("id").isPresent() || fields.text("name").isPresent() && object.members().size() > 1;
  }

  private void walk(ObjectNode object, String path, String collection) {
    Fields fields = new Fields(object, Members.EXPECTATION, new Reading());
    if (isExpectation(object)) {
      expectation(object, fields, path, collection);
    } else {
      object.members().forEach(member -> member(member, path, collection));
    }
  }

  /** In a collection keyed by names, the key is the name of an object that says what it sends, expects or refers to. */
  private void member(ObjectNode.Member member, String path, String collection) {
    boolean named = member.value() instanceof ObjectNode object && !isExpectation(object) && SUBSTANCE.stream().anyMatch(new Fields(object, Members.EXPECTATION, new Reading())::has);
    if (named) {
      List<ObjectNode.Member> members = new ArrayList<>(((ObjectNode) member.value()).members());
      members.add(0, new ObjectNode.Member("name", member.keyAt(), new ScalarNode(member.keyAt(), ScalarNode.Kind.TEXT, member.key())));
      walk(new ObjectNode(member.value().at(), members), path + "." + member.key(), collection);
    } else {
      walk(member.value(), path + "." + member.key(), member.key());
    }
  }

  private Expectation statement(String path, Passage text) {
    return new Expectation(role, path, STATEMENT, path, Optional.empty(), List.of(), List.of(), IdText.within(text.text()).stream().map(ElementId::new).toList(), text);
  }

  /** What no field takes goes into the text, so that nothing the designer wrote is lost. */
  private void expectation(ObjectNode object, Fields fields, String path, String collection) {
    Optional<String> name = fields.string("name");
    String id = fields.string("id").or(() -> name).orElse(path);
    List<String> rest = new ArrayList<>();
    Set<ElementId> refs = new LinkedHashSet<>(fields.ids("refs", Reference.Kind.ANY, id));
    for (ObjectNode.Member member : object.members()) {
      boolean taken = Members.EXPECTATION.knows(member.key()) && !isSecondName(fields, member);
      if (!taken && words(member).isPresent()) {
        rest.add(member.key() + ": " + words(member).get());
      } else if (!taken) {
        walk(member.value(), path + "." + member.key(), member.key());
      }
    }
    String text = String.join("; ", rest);
    IdText.within(text).forEach(mentioned -> refs.add(new ElementId(mentioned)));
    found.add(new Expectation(role, id, fields.string("kind").orElse(collection), name.orElse(id), fields.string("style"), texts(fields, "sends"), texts(fields, "expects"),
        List.copyOf(refs),
        new Passage(text, object.at())));
  }

  /** The screen an operation is called from stands under a member that could have been the name. */
  private static boolean isSecondName(Fields fields, ObjectNode.Member member) {
    boolean nameLike = Members.EXPECTATION.under("name").contains(Spellings.normal(member.key()));
    return nameLike && fields.text("name").filter(name -> name.at().equals(member.value().at())).isEmpty();
  }

  private static List<String> texts(Fields fields, String field) {
    return fields.phrases(field).stream().map(Passage::text).toList();
  }
}
