package io.github.backenddesign.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What operations of an OpenAPI file share. Asked for after the operations, because it holds what they use and nothing else. */
final class OpenApiComponents {

  private final Contract contract;
  private final OpenApiResponses responses;
  private final JsonField fields;

  OpenApiComponents(Contract contract, OpenApiResponses responses) {
    this.contract = contract;
    this.responses = responses;
    this.fields = new JsonField(contract);
  }

  Map<String, Object> of(List<Map<String, Object>> operations) {
    Map<String, Object> components = new LinkedHashMap<>();
    Map<String, Object> schemes = securitySchemes(operations);
    if (!schemes.isEmpty()) {
      components.put("securitySchemes", schemes);
    }
    if (!responses.usedHeaders().isEmpty()) {
      components.put("headers", responses.usedHeaders());
    }
    components.put("responses", responses.shared());
    components.put("schemas", schemas(operations));
    return components;
  }

  private Map<String, Object> securitySchemes(List<Map<String, Object>> operations) {
    Map<String, Object> schemes = new LinkedHashMap<>();
    for (Map<String, Object> scheme : contract.securitySchemes()) {
      List<Map<String, Object>> uses = operations.stream().flatMap(operation -> Tree.maps(operation, "security", "any_of").stream()).filter(Tree.having("scheme", scheme.get("id"))).toList();
      if (!uses.isEmpty()) {
        schemes.put(Tree.text(scheme, "id"), OpenApiSecurity.scheme(scheme, new TreeSet<>(uses.stream().flatMap(use -> Tree.texts(use, "scopes").stream()).toList())));
      }
    }
    return schemes;
  }

  private Map<String, Object> schemas(List<Map<String, Object>> operations) {
    Map<String, Object> schemas = new LinkedHashMap<>();
    contract.reachable(operations).forEach((name, schema) -> {
      if (isReferenced(name, operations)) {
        schemas.put(ComponentNames.of(name), fields.object(Tree.text(schema, "description"), Tree.maps(schema, "fields")));
      }
    });
    operations.stream().filter(Contract::answersList).map(Contract::response).filter(name -> !name.isEmpty()).distinct()
        .forEach(name -> schemas.put(ComponentNames.of(OpenApiPages.name(contract, name)), new OpenApiPages(contract).schema(name)));
    List<String> types = operations.stream().flatMap(operation -> Tree.maps(operation, "errors").stream()).map(error -> Tree.text(error, "type")).distinct().sorted().toList();
    schemas.put(responses.problem().name(), responses.problem().schema(types));
    return schemas;
  }

  /** The shape of an upload stands in its form. */
  private boolean isReferenced(String name, List<Map<String, Object>> operations) {
    List<Map<String, Object>> naming = Tree.filtered(operations, operation -> Contract.request(operation).equals(name) || Contract.response(operation).equals(name));
    return naming.isEmpty() || contract.announcesFiles() || naming.stream().anyMatch(operation -> !operation.get("class").equals("upload") || Contract.response(operation).equals(name));
  }
}
