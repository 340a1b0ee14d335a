package io.github.backenddesign.output;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code backend.graphqls}: the operations in GraphQL as a schema in SDL (October 2021). */
final class GraphqlFile {

  private final Contract contract;
  private final List<Map<String, Object>> operations;
  private final GraphqlFields fields;
  private final GraphqlResults results;
  private final OperationText texts;
  private final StringBuilder text = new StringBuilder("# ").append(GeneratedFile.MARKER).append('\n');

  GraphqlFile(Contract contract) {
    this.contract = contract;
    this.operations = contract.operations("kind");
    this.fields = new GraphqlFields(contract);
    this.texts = contract.texts();
    this.results = new GraphqlResults(contract, fields);
  }

  /** The file's text; nothing where no operation is in this style. */
  Optional<String> text() {
    if (operations.isEmpty()) {
      return Optional.empty();
    }
    block(GraphqlPrelude.text());
    root("query", "Query", "What reads and changes nothing.");
    root("mutation", "Mutation", "What changes something.");
    root("subscription", "Subscription", "What goes on telling as long as somebody listens.");
    shapes();
    block(results.text(operations));
    return Optional.of(text.toString());
  }

  private void block(String block) {
    text.append('\n').append(block.strip()).append('\n');
  }

  /** GraphQL asks for a query, so a contract without one gets the simplest. */
  private void root(String kind, String type, String description) {
    List<Map<String, Object>> members = Tree.filtered(operations, Tree.having("kind", kind));
    if (members.isEmpty() && !kind.equals("query")) {
      return;
    }
    StringBuilder root = new StringBuilder(GraphqlText.quoted(description)).append("\ntype ").append(type).append(" {\n");
    if (members.isEmpty()) {
      root.append("  \"The version of this contract.\"\n  contractVersion: String!\n");
    }
    members.forEach(operation -> root.append(member(operation)));
    block(root.append("}").toString());
  }

  private String member(Map<String, Object> operation) {
    StringBuilder member = new StringBuilder("  ").append(GraphqlText.block("  ", texts.of(operation))).append('\n');
    member.append("  ").append(operation.get("name")).append(arguments(operation)).append(": ").append(results.type(operation));
    return member.append("\n    ").append(access(operation)).append("\n    ").append(trace(operation)).append('\n').toString();
  }

  private String arguments(Map<String, Object> operation) {
    List<String> arguments = new java.util.ArrayList<>();
    Tree.maps(operation, "parameters").forEach(parameter -> arguments.add("    " + fields.argument(parameter)));
    String request = Contract.request(operation);
    if (!request.isEmpty()) {
      arguments.add("    " + "input: " + fields.inputName(request) + "!");
    }
    return arguments.isEmpty() ? "" : "(\n" + String.join("\n", arguments) + "\n  )";
  }

  private static String access(Map<String, Object> operation) {
    Map<String, Object> security = Tree.members(operation.get("security"));
    Set<String> schemes = new LinkedHashSet<>();
    Set<String> scopes = new LinkedHashSet<>();
    Tree.maps(security, "any_of").forEach(alternative -> {
      schemes.add(Tree.text(alternative, "scheme"));
      scopes.addAll(Tree.texts(alternative, "scopes"));
    });
    String owner = Tree.text(operation, "ownership");
    return "@access(roles: " + GraphqlText.list(Tree.texts(operation, "roles")) + ", schemes: " + GraphqlText.list(schemes) + ", scopes: " + GraphqlText.list(scopes)
        + (owner.isEmpty() ? "" : ", ownership: " + GraphqlText.quoted(owner)) + ")";
  }

  private static String trace(Map<String, Object> operation) {
    String ids = List.of("story_ids", "requirement_ids", "decision_ids", "rule_ids").stream().filter(key -> !Tree.texts(operation, key).isEmpty())
        .map(key -> ", " + key.replace("_ids", "").replace("story", "stories").replaceFirst("([nte])$", "$1s") + ": " + GraphqlText.list(Tree.texts(operation, key))).collect(Collectors.joining());
    return "@trace(operation: " + GraphqlText.quoted(Tree.text(operation, "id")) + ", module: " + GraphqlText.quoted(Tree.text(operation, "module")) + ids + ")";
  }

  /** Types for what is answered, inputs for what is sent; a shape that is both stands as both. */
  private void shapes() {
    Set<String> inputs = new LinkedHashSet<>();
    Set<String> outputs = new LinkedHashSet<>();
    for (Map<String, Object> operation : operations) {
      inputs.addAll(contract.reachable(List.of(only(operation, "request"))).keySet());
      outputs.addAll(contract.reachable(List.of(only(operation, "response"))).keySet());
    }
    contract.reachable(operations).forEach((name, schema) -> {
      if (outputs.contains(name)) {
        block(fields.type("type", fields.typeName(name), schema));
      }
      if (inputs.contains(name)) {
        block(fields.type("input", fields.inputName(name), schema));
      }
    });
  }

  private static Map<String, Object> only(Map<String, Object> operation, String member) {
    return operation.containsKey(member) ? Map.of(member, operation.get(member)) : Map.of();
  }
}
