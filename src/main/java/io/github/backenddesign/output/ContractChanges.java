package io.github.backenddesign.output;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.output.ContractChange.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Compares the contract of a decided packet with the one that replaces it, operation by operation and field by field. */
public final class ContractChanges {

  private static final List<String> ADDRESS = List.of("method", "path", "service", "rpc", "kind", "name");

  private final List<ContractChange> changes = new ArrayList<>();
  private Map<String, Object> operation = Map.of();

  private ContractChanges() {
  }

  /** The differences, in the order of the new contract; none where the file is no decided packet of ours. */
  public static List<ContractChange> between(Optional<InputFile> existing, Packet packet) {
    Optional<Map<String, Object>> before = existing.filter(file -> new GeneratedFile(file).isDecidedPacket()).flatMap(ContractChanges::api);
    return before.map(api -> between(api, Tree.members(new PacketTree().of(packet).get("api")))).orElse(List.of());
  }

  /** The differences between two members "api" of packets. */
  static List<ContractChange> between(Map<String, Object> before, Map<String, Object> after) {
    ContractChanges found = new ContractChanges();
    found.operations(index(before, "operations", "id"), index(after, "operations", "id"));
    found.operation = Map.of();
    List<String> requests = maps(after, "operations").stream().map(Contract::request).toList();
    found.each(index(before, "schemas", "name"), index(after, "schemas", "name"), (name, old, now) -> found.fields(name, index(old, "fields", "name"), index(now, "fields", "name"), requests.contains(name)));
    return List.copyOf(found.changes);
  }

  private interface Pair {
    void compare(String name, Map<String, Object> before, Map<String, Object> after);
  }

  private void operations(Map<String, Map<String, Object>> before, Map<String, Map<String, Object>> after) {
    after.forEach((id, now) -> {
      operation = now;
      if (before.containsKey(id)) {
        operation(id, before.get(id), now);
      } else {
        add(Kind.ADDITIVE, id, "is new");
      }
    });
    before.forEach((id, old) -> {
      operation = old;
      if (!after.containsKey(id)) {
        add(Kind.BREAKING, id, "is gone");
      }
    });
  }

  private void operation(String id, Map<String, Object> old, Map<String, Object> now) {
    if (!address(old).equals(address(now))) {
      add(Kind.BREAKING, id, "is called as " + address(now) + " instead of " + address(old));
    }
    if (!Contract.request(old).equals(Contract.request(now)) || !Contract.response(old).equals(Contract.response(now)) || Contract.answersList(old) != Contract.answersList(now)) {
      add(Kind.BREAKING, id, "takes or answers another shape");
    }
    Map<String, Map<String, Object>> parameters = index(now, "parameters", "name");
    Map<String, Map<String, Object>> earlier = index(old, "parameters", "name");
    fields(id, earlier, parameters, true);
    texts(old, "roles").stream().filter(role -> !texts(now, "roles").contains(role)).forEach(role -> add(Kind.BREAKING, id, role + " may no longer call it"));
    texts(now, "roles").stream().filter(role -> !texts(old, "roles").contains(role)).forEach(role -> add(Kind.ADDITIVE, id, role + " may call it, too"));
    index(now, "errors", "type").keySet().stream().filter(type -> !index(old, "errors", "type").containsKey(type)).forEach(type -> add(Kind.ADDITIVE, id, "may refuse with " + type));
    if (!Objects.equals(old.get("summary"), now.get("summary"))) {
      add(Kind.WORDING, id, "is described in other words");
    }
  }

  private void fields(String owner, Map<String, Map<String, Object>> before, Map<String, Map<String, Object>> after, boolean sent) {
    before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(name -> add(Kind.BREAKING, owner + "." + name, "is gone"));
    after.forEach((name, now) -> {
      boolean required = Contract.is(now, "required");
      if (!before.containsKey(name)) {
        add(sent && required ? Kind.BREAKING : Kind.ADDITIVE, owner + "." + name, required ? "is new and required" : "is new");
      }
    });
    each(before, after, (name, old, now) -> field(owner + "." + name, old, now));
  }

  private void field(String name, Map<String, Object> old, Map<String, Object> now) {
    for (String member : List.of("type", "format", "required", "nullable", "min", "max", "pattern")) {
      if (!Objects.equals(old.get(member), now.get(member))) {
        add(Kind.BREAKING, name, member + " is " + now.getOrDefault(member, "open") + " instead of " + old.getOrDefault(member, "open"));
      }
    }
    if (!Objects.equals(old.get("rule"), now.get("rule"))) {
      add(Kind.WORDING, name, "is described in other words");
    }
  }

  private void each(Map<String, Map<String, Object>> before, Map<String, Map<String, Object>> after, Pair pair) {
    after.forEach((name, now) -> Optional.ofNullable(before.get(name)).ifPresent(old -> pair.compare(name, old, now)));
  }

  private void add(Kind kind, String element, String text) {
    changes.add(new ContractChange(kind, element, text, texts(operation, "story_ids"), texts(operation, "decision_ids")));
  }

  private static String address(Map<String, Object> operation) {
    return String.join(" ", ADDRESS.stream().filter(operation::containsKey).map(member -> operation.get(member).toString()).toList());
  }

  private static Map<String, Map<String, Object>> index(Map<String, Object> node, String list, String key) {
    Map<String, Map<String, Object>> index = new LinkedHashMap<>();
    maps(node, list).forEach(each -> index.put(String.valueOf(each.get(key)), each));
    return index;
  }

  /** A packet of an older version may lack members. */
  private static List<Map<String, Object>> maps(Map<String, Object> node, String key) {
    return node.containsKey(key) ? Tree.maps(node, key) : List.of();
  }

  private static List<String> texts(Map<String, Object> node, String key) {
    return node.containsKey(key) ? Tree.texts(node, key) : List.of();
  }

  private static Optional<Map<String, Object>> api(InputFile file) {
    try {
      Map<String, Object> packet = new JsonMapper().readValue(file.bytes(), new TypeReference<>() { });
      return packet.get("api") instanceof Map ? Optional.of(Tree.members(packet.get("api"))) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
