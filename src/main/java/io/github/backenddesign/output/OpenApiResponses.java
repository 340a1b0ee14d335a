package io.github.backenddesign.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Answers of operations: the good one in place, refusals as references to shared ones, each collected when it is first used. */
final class OpenApiResponses {

  private static final List<Integer> RETRY_AFTER = List.of(429, 503);

  private final Contract contract;
  private final OpenApiProblem problem;
  private final OpenApiHeaders headers;
  private final OperationText texts;
  private final Map<String, Object> shared = new TreeMap<>();

  OpenApiResponses(Contract contract) {
    this.contract = contract;
    this.problem = new OpenApiProblem(contract);
    this.headers = new OpenApiHeaders(contract);
    this.texts = contract.texts();
  }

  /** The shared refusals that were used, by name. */
  Map<String, Object> shared() {
    return shared;
  }

  /** All answers of an operation, by status. */
  Map<String, Object> of(Map<String, Object> operation) {
    Map<String, Object> answers = new LinkedHashMap<>();
    if (contract.streams(operation) && contract.convention("realtime").contains("WebSocket")) {
      answers.put("101", Map.of("description", "The connection becomes a WebSocket (RFC 6455); each message is one event, with its id and the changed thing in it. A call that asks for no upgrade gets the same events as a stream."));
    }
    if (operation.containsKey("response")) {
      Map<String, Object> response = Tree.members(operation.get("response"));
      answers.put(response.get("status").toString(), success(operation, response));
    }
    Map<String, List<Map<String, Object>>> byStatus = new TreeMap<>(Tree.grouped(Tree.maps(operation, "errors"), error -> List.of(error.get("status").toString())));
    if (Contract.is(caching(operation), "conditional")) {
      answers.put("304", notChanged());
    }
    byStatus.forEach((status, errors) -> answers.put(status, refusal(status, errors)));
    return answers;
  }

  private Map<String, Object> success(Map<String, Object> operation, Map<String, Object> response) {
    Map<String, Object> answer = new LinkedHashMap<>();
    String schema = Tree.text(response, "schema");
    answer.put("description", description(operation, response, schema));
    List<String> names = new ArrayList<>(Tree.texts(response, "headers"));
    names.addAll(headers.always());
    Map<String, Object> described = headers.references(names);
    String control = Tree.text(caching(operation), "control");
    if (control != null && !control.isEmpty()) {
      described.put("Cache-Control", headers.control(control));
    }
    if (!described.isEmpty()) {
      answer.put("headers", described);
    }
    if (contract.streams(operation)) {
      answer.put("content", Map.of("text/event-stream", Map.of("schema", JsonField.reference(schema), "x-event-data", "each event has an id, and the " + schema + " as JSON in its data")));
    } else if (operation.get("class").equals("download")) {
      answer.put("content", Map.of("application/octet-stream", Map.of()));
    } else if (!schema.isEmpty()) {
      String name = Contract.answersList(operation) ? OpenApiPages.name(contract, schema) : schema;
      answer.put("content", Map.of("application/json", Map.of("schema", JsonField.reference(name))));
    }
    return answer;
  }

  private static Map<String, Object> caching(Map<String, Object> operation) {
    return Tree.members(operation.getOrDefault("caching", Map.of()));
  }

  /** The client has the present version already. */
  private Map<String, Object> notChanged() {
    List<String> names = new ArrayList<>(List.of("ETag"));
    names.addAll(headers.always());
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("description", "Nothing changed since the version that If-None-Match names");
    answer.put("headers", headers.references(names));
    return answer;
  }

  private static String description(Map<String, Object> operation, Map<String, Object> response, String schema) {
    if (response.get("status").equals(202)) {
      return "Taken; the work goes on, and its state is at Location";
    }
    String made = response.get("status").equals(201) ? "The new " : "The ";
    return schema.isEmpty() ? "Done" : Contract.answersList(operation) ? "A list of " + schema : made + schema;
  }

  private Map<String, Object> refusal(String status, List<Map<String, Object>> errors) {
    List<String> types = errors.stream().map(error -> Tree.text(error, "type")).distinct().toList();
    String name = types.stream().map(ComponentNames::pascal).collect(Collectors.joining("Or"));
    shared.computeIfAbsent(name, unused -> component(Integer.parseInt(status), types));
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("$ref", "#/components/responses/" + name);
    reference.put("description", errors.stream().map(this::when).distinct().collect(Collectors.joining("; or ")));
    return reference;
  }

  /** When it is refused, with the words of the rules that say so. */
  private String when(Map<String, Object> error) {
    Set<String> rules = texts.rules(Tree.texts(error, "rule_ids"));
    return Tree.text(error, "when") + (rules.isEmpty() ? "" : ": " + rules.stream().map(OperationText::plain).collect(Collectors.joining("; ")));
  }

  private Map<String, Object> component(int status, List<String> types) {
    Map<String, Map<String, Object>> problems = contract.problems();
    Map<String, Object> examples = new LinkedHashMap<>();
    types.forEach(type -> examples.put(type, Map.of("value", problem.example(problems.get(type)))));
    Map<String, Object> media = new LinkedHashMap<>();
    media.put("schema", JsonField.reference(problem.name()));
    media.put("examples", examples);
    List<String> names = new ArrayList<>(headers.always());
    if (RETRY_AFTER.contains(status)) {
      names.add("Retry-After");
    }
    if (status == 401) {
      names.add("WWW-Authenticate");
    }
    Map<String, Object> component = new LinkedHashMap<>();
    component.put("description", types.stream().map(type -> Tree.text(problems.get(type), "title")).collect(Collectors.joining("; or ")));
    if (!names.isEmpty()) {
      component.put("headers", headers.references(names));
    }
    component.put("content", Map.of(problem.mediaType(), media));
    return component;
  }

  /** The headers that were used, and the shape of refusals. */
  Map<String, Object> usedHeaders() {
    return headers.used();
  }

  OpenApiProblem problem() {
    return problem;
  }
}
