package io.github.backenddesign.decision;

import io.github.backenddesign.document.DataTable;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.ListNode;
import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.Parsed;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.ScalarNode;
import io.github.backenddesign.document.SchemaCheck;
import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.document.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A company's catalog as read from its file: questions and options it adds, and its rulings. Whether they fit the standard catalog is not known here. */
record CompanyCatalog(String file, List<CatalogEntry> questions, Map<String, List<CatalogOption>> options, List<Ruling> rulings, ObjectNode tree) {

  private static final SchemaCheck SCHEMA = SchemaCheck.ofResource("/io/github/backenddesign/decision/catalog.schema.json");

  CompanyCatalog {
    questions = List.copyOf(questions);
    options = Map.copyOf(options);
    rulings = List.copyOf(rulings);
  }

  /** The catalog of a file; errors: not YAML, not of the form of the schema, each at its place. */
  static Parsed<CompanyCatalog> read(InputFile file) {
    Parsed<Node> tree = YamlReader.read(file);
    List<Problem> problems = new ArrayList<>(tree.problems());
    if (tree.value().isEmpty() || !(tree.value().get() instanceof ObjectNode root)) {
      if (problems.isEmpty()) {
        problems.add(Problem.error("catalog.empty", SourceLocation.ofFile(file.path()), "holds no catalog; expected a mapping with policy, questions, forbid, prefer or answer"));
      }
      return new Parsed<>(Optional.empty(), problems);
    }
    problems.addAll(SCHEMA.check(root));
    if (!problems.isEmpty()) {
      return new Parsed<>(Optional.empty(), problems);
    }
    Map<String, Object> plain = DataTable.parse(new String(file.bytes(), StandardCharsets.UTF_8), file.path());
    Map<String, List<CatalogOption>> options = new LinkedHashMap<>();
    DataTable.map(plain.get("add-options")).forEach((question, added) -> options.put(question, DataTable.maps(added).stream().map(CatalogReader::option).toList()));
    List<CatalogEntry> questions = DataTable.maps(plain.get("questions")).stream().map(CatalogReader::entry).toList();
    return Parsed.of(new CompanyCatalog(file.path(), questions, options, rulings(root, plain.containsKey("policy") ? DataTable.text(plain.get("policy")) : file.path()), root));
  }

  /** Where a member has this value, or stands under this name; the file where it is not found. */
  SourceLocation at(String key, String value) {
    return find(tree, key, value).findFirst().orElse(SourceLocation.ofFile(file));
  }

  private static Stream<SourceLocation> find(Node node, String key, String value) {
    if (node instanceof ListNode list) {
      return list.items().stream().flatMap(item -> find(item, key, value));
    }
    return node instanceof ObjectNode object ? object.members().stream().flatMap(member -> {
      boolean named = member.key().equals(key) && text(member.value()).equals(value);
      Stream<SourceLocation> here = named ? Stream.of(member.value().at()) : member.key().equals(value) && !(member.value() instanceof ScalarNode) ? Stream.of(member.keyAt()) : Stream.empty();
      return Stream.concat(here, find(member.value(), key, value));
    }) : Stream.empty();
  }

  private static List<Ruling> rulings(ObjectNode root, String policy) {
    List<Ruling> rulings = new ArrayList<>();
    for (Ruling.Kind kind : Ruling.Kind.values()) {
      for (ObjectNode.Member question : members(root.get(kind.name().toLowerCase(Locale.ROOT)))) {
        for (ObjectNode.Member option : members(Optional.of(question.value()))) {
          rulings.add(new Ruling(kind, policy, question.key(), option.key(), text(option.value()), option.keyAt()));
        }
      }
    }
    return rulings;
  }

  private static List<ObjectNode.Member> members(Optional<Node> node) {
    return node.filter(ObjectNode.class::isInstance).map(object -> ((ObjectNode) object).members()).orElse(List.of());
  }

  private static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.text().strip() : "";
  }
}
