package io.github.backenddesign.output;

import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.language.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** {@code backend.proto}: the operations in RPC as services of Protocol Buffers (proto3), named by Google's AIPs. */
final class ProtoFile {

  private static final String EMPTY = "google.protobuf.Empty";

  private final Contract contract;
  private final List<Map<String, Object>> operations;
  private final Map<String, String> messages = new LinkedHashMap<>();
  private final Set<String> imports = new TreeSet<>();
  private final Set<String> taken = new HashSet<>();

  ProtoFile(Contract contract) {
    this.contract = contract;
    this.operations = contract.operations("rpc");
    contract.reachable(operations).keySet().forEach(name -> taken.add(ProtoText.type(name)));
    operations.forEach(operation -> taken.add(Tree.text(operation, "service")));
  }

  /** The file's text; nothing where no operation is in this style. */
  Optional<String> text() {
    if (operations.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder services = new StringBuilder();
    Tree.grouped(operations, operation -> List.of(Tree.text(operation, "service"))).forEach((name, members) -> services.append('\n').append(service(name, members)));
    contract.reachable(operations).forEach((name, schema) -> shape(name, schema));
    StringBuilder text = new StringBuilder("// ").append(GeneratedFile.MARKER).append("\n// Numbers follow from names, so that they stay when fields come and go; a number is never given to another field.\n\nsyntax = \"proto3\";\n\npackage ").append(ProtoText.packageName(contract.title())).append(".v1;\n\n");
    imports.forEach(file -> text.append("import \"").append(file).append("\";\n"));
    text.append(imports.isEmpty() ? "" : "\n").append("option java_multiple_files = true;\n").append(services);
    messages.values().forEach(message -> text.append('\n').append(message));
    return Optional.of(text.append('\n').append(problemTypes()).toString());
  }

  private String service(String name, List<Map<String, Object>> members) {
    String module = contract.modulesOf(members).stream().map(each -> Tree.text(each, "purpose")).filter(purpose -> !purpose.isEmpty()).findFirst().orElse("");
    StringBuilder service = new StringBuilder(ProtoText.comment("", module)).append("service ").append(name).append(" {\n");
    List<String> calls = new ArrayList<>();
    for (Map<String, Object> operation : members) {
      String request = request(operation);
      String response = response(operation);
      calls.add(ProtoText.comment("  ", new ProtoComment(operation, contract.texts()).lines()) + "  rpc " + operation.get("rpc") + "(" + request + ") returns (" + (contract.streams(operation) ? "stream " : "") + response + ")"
          + (Tree.text(operation, "idempotency").equals("safe") ? " {\n    option idempotency_level = NO_SIDE_EFFECTS;\n  }\n" : Tree.text(operation, "idempotency").equals("idempotent") ? " {\n    option idempotency_level = IDEMPOTENT;\n  }\n" : ";\n"));
    }
    return service.append(String.join("\n", calls)).append("}\n").toString();
  }

  private String request(Map<String, Object> operation) {
    ProtoMessage message = new ProtoMessage(contract);
    Tree.maps(operation, "parameters").forEach(message::field);
    String body = Contract.request(operation);
    if (!body.isEmpty()) {
      message.add("required", ProtoText.type(body), body.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + body.substring(1));
    }
    if (operation.get("class").equals("upload") && !contract.announcesFiles()) {
      message.add("the file itself", "bytes", "file");
    }
    return put(operation, "Request", "What " + operation.get("rpc") + " takes.", message);
  }

  private String response(Map<String, Object> operation) {
    String schema = Contract.response(operation);
    if (schema.isEmpty()) {
      imports.add("google/protobuf/empty.proto");
      return EMPTY;
    }
    if (!Contract.answersList(operation)) {
      return ProtoText.type(schema);
    }
    ProtoMessage message = new ProtoMessage(contract).add("at most " + contract.maxItems(), "repeated " + ProtoText.type(schema), plural(schema));
    switch (contract.pagingStyle()) {
      case "cursor" -> message.add("given to the same call as page_token; empty on the last page (AIP-158)", "string", "nextPageToken");
      case "offset" -> message.add("how many there are in all (AIP-158)", "int32", "totalSize");
      default -> {
      }
    }
    return put(operation, "Response", "What " + operation.get("rpc") + " answers.", message);
  }

  /** The list of an answer is called after what it holds (AIP-132). */
  private static String plural(String schema) {
    List<String> words = new ArrayList<>(Names.words(schema));
    int last = words.size() - 1;
    words.set(last, Lexicon.english().inflection().plural(words.get(last)));
    return Names.camel(String.join(" ", words));
  }

  /** The message under a name of its own: two services may have procedures of the same name. */
  private String put(Map<String, Object> operation, String suffix, String comment, ProtoMessage message) {
    String name = operation.get("rpc") + suffix;
    if (!taken.add(name)) {
      name = Tree.text(operation, "service").replaceFirst("Service$", "") + name;
      while (!taken.add(name)) {
        name += "Message";
      }
    }
    messages.put(name, message.text(comment, name));
    imports.addAll(message.imports());
    return name;
  }

  private void shape(String name, Map<String, Object> schema) {
    ProtoMessage message = new ProtoMessage(contract);
    resourceName(name).filter(unused -> Tree.maps(schema, "fields").stream().noneMatch(Tree.having("name", "name"))).ifPresent(rule -> message.add(rule, "string", "name"));
    Tree.maps(schema, "fields").forEach(message::field);
    messages.put(ProtoText.type(name), message.text(Tree.text(schema, "description"), ProtoText.type(name)));
    imports.addAll(message.imports());
  }

  /** What calls on a thing name it by, so that its answers tell it, too (AIP-122); a field of the thing's own of that name goes first. */
  private Optional<String> resourceName(String schema) {
    return operations.stream().filter(operation -> Contract.response(operation).equals(schema)).flatMap(operation -> Tree.maps(operation, "parameters").stream())
        .filter(parameter -> parameter.get("name").equals("name") && parameter.get("source").equals("identifier of " + schema)).map(parameter -> Tree.text(parameter, "rule")).findFirst();
  }

  /** The closed list of refusals, which google.rpc.ErrorInfo.reason names. */
  private String problemTypes() {
    StringBuilder text = new StringBuilder(ProtoText.comment("", "The closed list of refusals; google.rpc.ErrorInfo names them as its reason, without the prefix (AIP-193)."));
    text.append("enum ProblemType {\n  PROBLEM_TYPE_UNSPECIFIED = 0;\n");
    List<String> types = operations.stream().flatMap(operation -> Tree.maps(operation, "errors").stream()).map(error -> Tree.text(error, "type")).distinct().sorted().toList();
    ProtoNumbers numbers = new ProtoNumbers();
    types.forEach(type -> text.append(ProtoText.comment("  ", Tree.text(contract.problems().get(type), "title"))).append("  PROBLEM_TYPE_").append(ProtoText.constant(type)).append(" = ").append(numbers.of(type)).append(";\n"));
    return text.append("}\n").toString();
  }
}
