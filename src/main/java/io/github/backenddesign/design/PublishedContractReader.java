package io.github.backenddesign.design;

import io.github.backenddesign.design.PublishedContract.PublishedOperation;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.document.JsonReader;
import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.NodePath;
import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.ObjectNode.Member;
import io.github.backenddesign.document.Parsed;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.ScalarNode;
import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.document.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a published contract: OpenAPI 3.x in YAML or JSON. Only what tells operations apart is read; the file is judged by nobody here. */
public final class PublishedContractReader {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");
  private static final Set<String> TECHNICAL = Set.of("head", "options", "trace");
  private static final String EXPECTED = "expected a file with \"openapi: 3.x\"";

  private final List<Problem> problems = new ArrayList<>();
  private final Node root;
  private final PublishedBodies bodies;

  private PublishedContractReader(Node root) {
    this.root = root;
    this.bodies = new PublishedBodies(root);
  }

  /** The contract in the file. Errors, at their place: neither YAML nor JSON, another format or version, no operation, a path that refers to nothing. */
  public static Parsed<PublishedContract> read(InputFile file) {
    Parsed<Node> tree = file.name().endsWith(".json") ? JsonReader.read(file) : YamlReader.read(file);
    if (tree.value().isEmpty()) {
      return tree.problems().isEmpty() ? Parsed.failed(wrong(SourceLocation.at(file.path(), 1, 1), "the file is empty; " + EXPECTED)) : new Parsed<>(Optional.empty(), tree.problems());
    }
    PublishedContractReader reader = new PublishedContractReader(tree.value().get());
    reader.problems.addAll(tree.problems());
    Optional<PublishedContract> contract = reader.version() ? reader.contract(file.path()) : Optional.empty();
    return new Parsed<>(contract, reader.problems);
  }

  private boolean version() {
    Optional<Node> version = member(root, "openapi");
    Optional<Node> older = member(root, "swagger");
    if (version.filter(node -> text(node).startsWith("3.")).isPresent()) {
      return true;
    }
    String found = version.map(node -> "openapi is \"" + text(node) + "\"").or(() -> older.map(node -> "swagger is \"" + text(node) + "\"")).orElse("there is no member \"openapi\"");
    problems.add(wrong(version.or(() -> older).map(Node::at).orElse(root.at()), "this is no OpenAPI 3 contract: " + found + "; " + EXPECTED));
    return false;
  }

  private Optional<PublishedContract> contract(String file) {
    List<PublishedOperation> operations = new ArrayList<>();
    Optional<Node> paths = member(root, "paths");
    for (Member path : paths.filter(ObjectNode.class::isInstance).map(node -> ((ObjectNode) node).members()).orElse(List.of())) {
      target(path.value()).ifPresent(item -> operations(path.key(), item, operations));
    }
    if (operations.isEmpty() && problems.isEmpty()) {
      problems.add(wrong(paths.map(Node::at).orElse(root.at()), "the contract has no operation; expected paths with methods"));
    }
    return operations.isEmpty() ? Optional.empty() : Optional.of(new PublishedContract(file, operations));
  }

  private void operations(String path, Node item, List<PublishedOperation> operations) {
    for (Member member : item instanceof ObjectNode object ? object.members() : List.<Member>of()) {
      String method = member.key().toLowerCase(Locale.ROOT);
      if (METHODS.contains(method) && !TECHNICAL.contains(method)) {
        Optional<String> id = member(member.value(), "operationId").map(PublishedContractReader::text);
        String summary = member(member.value(), "summary").map(PublishedContractReader::text).orElse("");
        operations.add(new PublishedOperation(method.toUpperCase(Locale.ROOT), path, id, summary, bodies.request(member.value()), bodies.response(member.value()), member.keyAt()));
      }
    }
  }

  /** A path may stand elsewhere in the file. */
  private Optional<Node> target(Node item) {
    Optional<Node> reference = member(item, "$ref");
    if (reference.isEmpty()) {
      return Optional.of(item);
    }
    String pointer = text(reference.get());
    Optional<Node> target = pointer.startsWith("#/") ? NodePath.find(root, pointer.substring(1)) : Optional.empty();
    if (target.isEmpty()) {
      problems.add(wrong(reference.get().at(), "$ref is \"" + pointer + "\", which is nothing in this file; expected all paths in one file"));
    }
    return target;
  }

  private static Optional<Node> member(Node node, String key) {
    return node instanceof ObjectNode object ? object.get(key) : Optional.empty();
  }

  private static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.text() : "";
  }

  private static Problem wrong(SourceLocation at, String message) {
    return Problem.error("contract.not-openapi", at, message).withRemedy("name the published OpenAPI 3.x file in the answer to contract-ownership, bundled into one file");
  }
}
