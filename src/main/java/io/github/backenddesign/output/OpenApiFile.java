package io.github.backenddesign.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code backend.openapi.yaml}: the operations in REST as OpenAPI 3.1. */
final class OpenApiFile {

  private static final String SPECIFICATION = "3.1.1";
  private static final String SERVERS = "The API below the address of each environment (local, test, staging, production)";

  private final Contract contract;
  private final List<Map<String, Object>> operations;
  private final OpenApiOperation operation;
  private final OpenApiComponents components;

  OpenApiFile(Contract contract) {
    this.contract = contract;
    this.operations = contract.operations("path");
    OpenApiResponses responses = new OpenApiResponses(contract);
    this.operation = new OpenApiOperation(contract, responses);
    this.components = new OpenApiComponents(contract, responses);
  }

  /** The file's text; nothing where no operation is in this style. */
  Optional<String> text() {
    return operations.isEmpty() ? Optional.empty() : Optional.of(YamlFile.text(tree()));
  }

  private Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("openapi", SPECIFICATION);
    tree.put("info", info());
    tree.put("servers", servers());
    tree.put("tags", tags());
    tree.put("paths", paths());
    tree.put("components", components.of(operations));
    return tree;
  }

  private Map<String, Object> info() {
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("title", named("title", contract.title()).filter(title -> !title.equals("product-name")).orElse(contract.title() + " API"));
    info.put("version", Contract.VERSION);
    info.put("description", "How clients call " + contract.title() + ". Derived from backend.design.packet.json, which is authoritative; ids in x- members lead to stories, requirements, rules and decisions.");
    named("contact", "none-named").ifPresent(contact -> info.put("contact", Map.of("name", contact)));
    Map<String, Object> conventions = new LinkedHashMap<>();
    Tree.children(contract.api(), "conventions").forEach((key, choice) -> conventions.put(key, choice.get("value")));
    info.put("x-conventions", conventions);
    return info;
  }

  /** What somebody named instead of the value that says "nothing". */
  private Optional<String> named(String key, String nothing) {
    return Optional.of(contract.convention(key)).filter(value -> !value.isEmpty() && !value.equals(nothing));
  }

  private List<Object> servers() {
    String base = (String) Tree.at(contract.api(), "base_path", "value");
    String path = base.startsWith("/") ? base : "/";
    List<Object> servers = new ArrayList<>();
    for (String address : named("servers", "relative").map(value -> List.of(value.split("[,\\s]+"))).orElse(List.of(""))) {
      Map<String, Object> server = new LinkedHashMap<>();
      server.put("url", (address.matches("https://\\S+") ? address.replaceAll("/+$", "") : "") + path);
      server.put("description", SERVERS);
      server.put("x-internal", operations.stream().noneMatch(each -> each.get("audience").equals("clients")));
      servers.add(server);
    }
    return servers;
  }

  private List<Object> tags() {
    List<Object> tags = new ArrayList<>();
    for (Map<String, Object> module : contract.modulesOf(operations)) {
      String purpose = Tree.text(module, "purpose");
      Map<String, Object> tag = new LinkedHashMap<>();
      tag.put("name", module.get("id"));
      tag.put("description", purpose.isEmpty() ? Tree.text(module, "name") : purpose);
      tags.add(tag);
    }
    return tags;
  }

  /** Paths in the order of their first operation. */
  private Map<String, Object> paths() {
    Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
    operations.forEach(each -> paths.computeIfAbsent(Tree.text(each, "path"), unused -> new LinkedHashMap<>()).put(Tree.text(each, "method").toLowerCase(java.util.Locale.ROOT), operation.of(each)));
    return new LinkedHashMap<>(paths);
  }
}
