package io.github.backenddesign.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What operations give: where refusals are typed, a union of the answer and the refusals a client can do something about, else the bare answer, with refusals in the errors list under {@code extensions.type}.
 * Faults, malformed requests and limits of the transport stand in the errors list in both cases.
 */
final class GraphqlResults {

  private static final Set<String> IN_ERRORS_LIST = Set.of("malformed-request", "internal-error", "too-many-requests", "content-too-large", "unsupported-media-type");

  private final Contract contract;
  private final GraphqlFields fields;
  private final boolean typed;
  private final Map<String, String> unions = new LinkedHashMap<>();
  private final Map<String, String> wrappers = new LinkedHashMap<>();

  GraphqlResults(Contract contract, GraphqlFields fields) {
    this.contract = contract;
    this.fields = fields;
    this.typed = contract.convention("error_format").contains("union");
  }

  /** The type of an operation's field. */
  String type(Map<String, Object> operation) {
    String answer = answer(operation);
    List<String> refusals = typedRefusals(operation);
    if (!typed || refusals.isEmpty() || operation.get("kind").equals("subscription")) {
      return answer + "!";
    }
    String name = ComponentNames.pascal(Tree.text(operation, "name")) + "Result";
    while (contract.hasSchema(name)) {
      name += "_";
    }
    unions.put(name, "union " + name + " = " + answer + refusals.stream().map(type -> " | " + refusalName(type)).reduce("", String::concat));
    return name + "!";
  }

  /** The types the operations gave rise to. */
  String text(List<Map<String, Object>> operations) {
    StringBuilder text = new StringBuilder();
    wrappers.values().forEach(wrapper -> text.append(wrapper).append("\n\n"));
    unions.values().forEach(union -> text.append(union).append("\n\n"));
    List<String> types = operations.stream().flatMap(operation -> Tree.maps(operation, "errors").stream()).map(error -> Tree.text(error, "type")).distinct().sorted().toList();
    text.append("\"The closed list of refusals").append(typed ? "" : "; a refusal stands in the errors list with its type in extensions.type").append(".\"\nenum ProblemType {\n");
    types.forEach(type -> text.append("  ").append(GraphqlText.quoted(Tree.text(contract.problems().get(type), "title"))).append('\n').append("  ").append(GraphqlText.constant(type)).append('\n'));
    text.append("}\n");
    if (typed && types.stream().anyMatch(type -> !IN_ERRORS_LIST.contains(type))) {
      refusals(types, text);
    }
    return text.toString();
  }

  private void refusals(List<String> types, StringBuilder text) {
    String members = " {\n  type: ProblemType!\n  title: String! @constraint(maxLength: 200)\n  detail: String @constraint(maxLength: 1000)\n";
    text.append("\n\"A refusal.\"\ninterface Refusal").append(members).append("}\n");
    text.append("\n\"A field that breaks a rule.\"\ntype FieldProblem {\n  \"The way to the field, such as input.title.\"\n  path: String! @constraint(maxLength: 200)\n  detail: String! @constraint(maxLength: 1000)\n}\n");
    types.stream().filter(type -> !IN_ERRORS_LIST.contains(type)).forEach(type -> {
      Map<String, Object> problem = contract.problems().get(type);
      String fieldProblems = type.equals("validation-failed") ? "  fields: [FieldProblem!]! @constraint(maxItems: " + contract.maxItems() + ")\n" : "";
      text.append('\n').append(GraphqlText.quoted(Tree.text(problem, "title") + ": " + Tree.text(problem, "when"))).append("\ntype ").append(refusalName(type)).append(" implements Refusal").append(members).append(fieldProblems).append("}\n");
    });
  }

  private List<String> typedRefusals(Map<String, Object> operation) {
    return Tree.maps(operation, "errors").stream().map(error -> Tree.text(error, "type")).filter(type -> !IN_ERRORS_LIST.contains(type)).distinct().toList();
  }

  private String refusalName(String type) {
    return contract.free(ComponentNames.pascal(type) + "Refusal");
  }

  private String answer(Map<String, Object> operation) {
    String schema = Contract.response(operation);
    if (schema.isEmpty() || !contract.hasSchema(schema)) {
      String done = contract.free("Done");
      wrappers.put(done, "\"It is done, and there is nothing more to tell.\"\ntype " + done + " {\n  done: Boolean!\n}");
      return done;
    }
    String type = fields.typeName(schema);
    return Contract.answersList(operation) ? page(type) : type;
  }

  /** Relay connections where lists go on by cursor. */
  private String page(String type) {
    String items = "[" + type + "!]!";
    String limit = " @constraint(maxItems: " + contract.maxItems() + ")\n";
    switch (contract.pagingStyle()) {
      case "cursor" -> {
        String name = contract.free(type + "Connection");
        String edge = contract.free(type + "Edge");
        wrappers.put("PageInfo", "\"Where a page stands (Relay connections).\"\ntype PageInfo {\n  hasNextPage: Boolean!\n  hasPreviousPage: Boolean!\n  startCursor: String @constraint(maxLength: 64)\n"
            + "  endCursor: String @constraint(maxLength: 64)\n}");
        wrappers.put(edge, "\"An entry of a page.\"\ntype " + edge + " {\n  node: " + type + "!\n  cursor: String! @constraint(maxLength: 64)\n}");
        wrappers.put(name, "\"A page of " + type + ".\"\ntype " + name + " {\n  edges: [" + edge + "!]!" + limit + "  pageInfo: PageInfo!\n}");
        return name;
      }
      case "offset" -> {
        String name = contract.free(type + "Page");
        wrappers.put(name, "\"A page of " + type + " and how many there are in all.\"\ntype " + name + " {\n  items: " + items + limit + "  total: Int! @constraint(min: 0)\n}");
        return name;
      }
      default -> {
        String name = contract.free(type + "List");
        wrappers.put(name, "\"All " + type + ".\"\ntype " + name + " {\n  items: " + items + limit + "}");
        return name;
      }
    }
  }
}
