package io.github.backenddesign.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What contract files need of the packet's tree, whatever their format. */
final class Contract {

  /** The contract's own version; the one in the address is raised only for changes that break clients. */
  static final String VERSION = "1.0.0";

  private final Map<String, Object> packet;
  private final Map<String, Object> api;
  private final Map<String, Map<String, Object>> schemas;

  Contract(Map<String, Object> packet) {
    this.packet = packet;
    this.api = Tree.members(packet.get("api"));
    this.schemas = Tree.index(Tree.maps(api, "schemas"), "name");
  }

  /** What to tell of operations in words. */
  OperationText texts() {
    return new OperationText(packet);
  }

  Map<String, Object> api() {
    return api;
  }

  String title() {
    return Tree.text(api, "title");
  }

  /** Whether the style towards clients is known; before that there is no contract of any format. */
  boolean hasStyle() {
    return Tree.maps(api, "styles").stream().anyMatch(style -> Tree.text(style, "audience").equals("clients") && !Tree.text(style, "style").startsWith("TBD"));
  }

  /** The operations that have this member: "path" in REST, "rpc", or "kind" in GraphQL. */
  List<Map<String, Object>> operations(String member) {
    boolean published = member.equals("path") && isPublishedElsewhere();
    return Tree.filtered(Tree.maps(api, "operations"), operation -> operation.containsKey(member) && !(published && operation.get("audience").equals("clients")));
  }

  /** Whether the team decided this question. */
  boolean isDecided(String decision) {
    return PacketPart.maps(packet, "decisions").stream().anyMatch(each -> decision.equals(each.get("id")) && "decided".equals(each.get("status")));
  }

  /** Whether a contract that exists is kept: what clients call stands in its file, not in one of ours. */
  private boolean isPublishedElsewhere() {
    return PacketPart.maps(packet, "decisions").stream().filter(Tree.having("id", "contract-ownership")).anyMatch(decision -> "existing".equals(PacketPart.members(decision, "answer").get("option")));
  }

  List<Map<String, Object>> events() {
    return Tree.maps(api, "events");
  }

  /** The value of a convention, "" where there is none or it is open. */
  String convention(String key) {
    Map<String, Map<String, Object>> conventions = Tree.children(api, "conventions");
    String value = conventions.containsKey(key) ? Tree.text(conventions.get(key), "value") : "";
    return value.startsWith("TBD") ? "" : value;
  }

  String pagingStyle() {
    return (String) Tree.at(api, "paging", "style");
  }

  int maxItems() {
    return (Integer) Tree.at(api, "paging", "max_size");
  }

  /** Whether an operation goes on telling as long as the connection stays open. */
  boolean streams(Map<String, Object> operation) {
    String realtime = convention("realtime");
    return operation.get("class").equals("subscribe") && (realtime.contains("server-sent") || realtime.contains("WebSocket"));
  }

  /** Whether files go straight to a storage: the contract only announces them. */
  boolean announcesFiles() {
    return convention("files").contains("direct");
  }

  /** What carries events, empty while it is open. */
  Map<String, Object> transport() {
    return Tree.members(api.getOrDefault("transport", Map.of()));
  }

  /** The problem types in use, by type. */
  Map<String, Map<String, Object>> problems() {
    return Tree.index(Tree.maps(api, "problems"), "type");
  }

  List<Map<String, Object>> securitySchemes() {
    return Tree.maps(api, "security");
  }

  Map<String, Object> securityScheme(String id) {
    return Tree.index(securitySchemes(), "id").get(id);
  }

  /** The modules that offer one of these operations or events, in the packet's order. */
  List<Map<String, Object>> modulesOf(Collection<Map<String, Object>> members) {
    Set<Object> ids = new LinkedHashSet<>(members.stream().map(member -> member.get("module")).toList());
    List<Map<String, Object>> modules = new ArrayList<>(Tree.filtered(Tree.maps(packet, "modules"), module -> ids.remove(module.get("id"))));
    ids.forEach(id -> modules.add(Map.of("id", id, "name", id, "purpose", "")));
    return modules;
  }

  boolean hasSchema(String name) {
    return schemas.containsKey(name);
  }

  List<Map<String, Object>> fields(String schema) {
    return Tree.maps(schemas.get(schema), "fields");
  }

  /** The shapes that these operations send or answer with, and those that they hold, in the packet's order. */
  Map<String, Map<String, Object>> reachable(List<Map<String, Object>> operations) {
    Set<String> names = new LinkedHashSet<>();
    operations.forEach(operation -> {
      visit(request(operation), names);
      visit(response(operation), names);
    });
    return named(names);
  }

  /** The shapes that these fields hold. */
  Map<String, Map<String, Object>> held(List<Map<String, Object>> fields) {
    Set<String> names = new LinkedHashSet<>();
    fields.forEach(field -> visit(type(field), names));
    return named(names);
  }

  private Map<String, Map<String, Object>> named(Set<String> names) {
    Map<String, Map<String, Object>> found = new LinkedHashMap<>(schemas);
    found.keySet().retainAll(names);
    return found;
  }

  private void visit(String name, Set<String> names) {
    if (schemas.containsKey(name) && names.add(name)) {
      fields(name).forEach(field -> visit(type(field), names));
    }
  }

  /** The name of the body's shape, "" for none. */
  static String request(Map<String, Object> operation) {
    return operation.containsKey("request") ? (String) Tree.at(operation, "request", "schema") : "";
  }

  /** The name of the answer's shape, "" for none. */
  static String response(Map<String, Object> operation) {
    return operation.containsKey("response") ? (String) Tree.at(operation, "response", "schema") : "";
  }

  static boolean answersList(Map<String, Object> operation) {
    return operation.containsKey("response") && (Boolean) Tree.at(operation, "response", "list");
  }

  /** The type of a field without the mark of a list. */
  static String type(Map<String, Object> field) {
    return Tree.text(field, "type").replace("[]", "");
  }

  static boolean isList(Map<String, Object> field) {
    return Tree.text(field, "type").endsWith("[]");
  }

  static boolean is(Map<String, Object> node, String key) {
    return Boolean.TRUE.equals(node.get(key));
  }

  /** A name for a shape of ours that no shape of the documents has. */
  String free(String name) {
    String free = name;
    while (schemas.containsKey(free)) {
      free = "Api" + free;
    }
    return free;
  }

  /** The ids that lead from an element to stories, requirements, decisions and rules. */
  static Map<String, Object> trace(Map<String, Object> element) {
    Map<String, Object> trace = new LinkedHashMap<>();
    trace.put("x-module", element.get("module"));
    Map.of("story_ids", "x-story-ids", "requirement_ids", "x-requirement-ids", "decision_ids", "x-decision", "rule_ids", "x-rule-ids").entrySet().stream().sorted(Map.Entry.comparingByValue())
        .filter(entry -> element.get(entry.getKey()) instanceof List<?> ids && !ids.isEmpty()).forEach(entry -> trace.put(entry.getValue(), element.get(entry.getKey())));
    return trace;
  }
}
