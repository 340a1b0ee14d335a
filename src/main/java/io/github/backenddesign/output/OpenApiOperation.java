package io.github.backenddesign.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One operation of an OpenAPI file. */
final class OpenApiOperation {

  private final Contract contract;
  private final JsonField fields;
  private final OpenApiResponses responses;
  private final OperationText texts;

  OpenApiOperation(Contract contract, OpenApiResponses responses) {
    this.contract = contract;
    this.fields = new JsonField(contract);
    this.responses = responses;
    this.texts = contract.texts();
  }

  Map<String, Object> of(Map<String, Object> operation) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("operationId", operation.get("id"));
    node.put("tags", List.of(operation.get("module")));
    node.put("summary", operation.get("summary"));
    node.put("description", texts.of(operation));
    node.put("security", security(operation));
    List<Object> parameters = new ArrayList<>();
    Tree.maps(operation, "parameters").forEach(parameter -> parameters.add(parameter(parameter)));
    if (!parameters.isEmpty()) {
      node.put("parameters", parameters);
    }
    body(operation, node);
    node.put("responses", responses.of(operation));
    node.putAll(Contract.trace(operation));
    node.put("x-roles", operation.get("roles"));
    if (!Tree.text(operation, "ownership").isEmpty()) {
      node.put("x-ownership", operation.get("ownership"));
    }
    node.put("x-refusals", refusals(operation));
    return node;
  }

  /** The alternatives; only schemes of OAuth 2.0 have scopes, for others x-roles tells who may call. */
  private List<Object> security(Map<String, Object> operation) {
    Map<String, Object> asked = Tree.members(operation.get("security"));
    Set<Object> alternatives = new LinkedHashSet<>();
    if (Contract.is(asked, "open")) {
      alternatives.add(Map.of());
    }
    for (Map<String, Object> alternative : Tree.maps(asked, "any_of")) {
      String scheme = Tree.text(alternative, "scheme");
      alternatives.add(Map.of(scheme, OpenApiSecurity.hasScopes(contract.securityScheme(scheme)) ? alternative.get("scopes") : List.of()));
    }
    return List.copyOf(alternatives);
  }

  private Map<String, Object> parameter(Map<String, Object> parameter) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("name", parameter.get("name"));
    node.put("in", parameter.get("in"));
    node.put("required", parameter.get("required"));
    node.put("description", parameter.get("rule"));
    node.put("schema", fields.schema(parameter));
    return node;
  }

  private void body(Map<String, Object> operation, Map<String, Object> node) {
    String schema = Contract.request(operation);
    Map<String, Object> content = new LinkedHashMap<>();
    if (operation.get("class").equals("upload") && !contract.announcesFiles()) {
      content.put("multipart/form-data", Map.of("schema", new OpenApiUpload(contract).schema(schema)));
    } else if (!schema.isEmpty()) {
      Map<String, Object> media = new LinkedHashMap<>();
      media.put("schema", JsonField.reference(schema));
      media.put("example", fields.example(contract.fields(schema)));
      content.put("application/json", media);
    }
    if (!content.isEmpty()) {
      Map<String, Object> body = new LinkedHashMap<>();
      body.put("required", true);
      body.put("content", content);
      node.put("requestBody", body);
    }
  }

  private static List<Object> refusals(Map<String, Object> operation) {
    List<Object> refusals = new ArrayList<>();
    for (Map<String, Object> error : Tree.maps(operation, "errors")) {
      Map<String, Object> refusal = new LinkedHashMap<>();
      refusal.put("type", OpenApiProblem.address(Tree.text(error, "type")));
      refusal.put("status", error.get("status"));
      if (!Tree.texts(error, "rule_ids").isEmpty()) {
        refusal.put("x-rule-ids", error.get("rule_ids"));
      }
      refusals.add(refusal);
    }
    return refusals;
  }
}
