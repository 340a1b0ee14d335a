package io.github.backenddesign.output;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.output.ContractChange.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Compares the contract of a decided packet with the one that replaces it, operation by operation, field by field and event by event. */
public final class ContractChanges {

  private static final List<String> ADDRESS = List.of("method", "path", "service", "rpc", "kind", "name");
  private static final List<String> MEMBERS = List.of("type", "format", "required", "nullable", "min", "max", "pattern");
  private static final List<String> SHARED = List.of("base_path", "error_format");

  private final Map<String, Object> before;
  private final Map<String, Object> after;
  private final ChangeCause cause;
  private final List<ContractChange> changes = new ArrayList<>();

  private ContractChanges(Map<String, Object> before, Map<String, Object> after) {
    this.before = PacketPart.members(before, "api");
    this.after = PacketPart.members(after, "api");
    this.cause = new ChangeCause(before, after);
  }

  /** The differences, those that break clients first; none where the file is no decided packet of ours. */
  public static List<ContractChange> between(Optional<InputFile> existing, Packet packet) {
    Optional<Map<String, Object>> before = existing.filter(file -> new GeneratedFile(file).isDecidedPacket()).flatMap(ContractChanges::tree);
    return before.map(old -> between(old, new PacketTree().of(packet))).orElse(List.of());
  }

  /** The differences between two packets as trees. */
  static List<ContractChange> between(Map<String, Object> before, Map<String, Object> after) {
    ContractChanges found = new ContractChanges(before, after);
    found.shared();
    found.operations();
    found.schemas();
    found.events();
    return found.changes.stream().distinct().sorted(Comparator.comparing(ContractChange::kind)).toList();
  }

  /** What all operations have in common. */
  private void shared() {
    for (String member : SHARED) {
      Object old = PacketPart.members(before, member).get("value");
      Object now = PacketPart.members(after, member).get("value");
      if (old != null && !old.equals(now)) {
        add(Kind.BREAKING, member, "is \"" + now + "\" instead of \"" + old + "\"", Map.of(), member);
      }
    }
  }

  private void operations() {
    Map<String, Map<String, Object>> old = PacketPart.index(before, "operations", "id");
    Map<String, Map<String, Object>> now = PacketPart.index(after, "operations", "id");
    now.forEach((id, operation) -> {
      if (old.containsKey(id)) {
        operation(id, old.get(id), operation);
      } else {
        add(Kind.ADDITIVE, id, "is new", operation, "");
      }
    });
    old.forEach((id, operation) -> {
      if (!now.containsKey(id)) {
        add(Kind.BREAKING, id, "is gone", operation, "");
      }
    });
  }

  private void operation(String id, Map<String, Object> old, Map<String, Object> now) {
    if (!address(old).equals(address(now))) {
      add(Kind.BREAKING, id, "is called as " + address(now) + " instead of " + address(old), now, "");
    }
    if (!Contract.request(old).equals(Contract.request(now)) || !Contract.response(old).equals(Contract.response(now)) || Contract.answersList(old) != Contract.answersList(now)) {
      add(Kind.BREAKING, id, "takes or answers another shape", now, "");
    }
    Object oldStatus = PacketPart.members(old, "response").get("status");
    Object status = PacketPart.members(now, "response").get("status");
    if (!Objects.equals(oldStatus, status)) {
      add(Kind.BREAKING, id, "answers " + status + " instead of " + oldStatus, now, "");
    }
    fields(id, PacketPart.index(old, "parameters", "name"), PacketPart.index(now, "parameters", "name"), FieldChanges.SENT, now);
    callers(id, old, now);
    missing(PacketPart.index(now, "errors", "type").keySet(), PacketPart.index(old, "errors", "type").keySet()).forEach(type -> add(Kind.ADDITIVE, id, "may refuse with " + type, now, ""));
    if (!Objects.equals(old.get("summary"), now.get("summary"))) {
      add(Kind.WORDING, id, "is described in other words", now, "");
    }
  }

  private void callers(String id, Map<String, Object> old, Map<String, Object> now) {
    List<String> earlier = PacketPart.texts(old, "roles");
    List<String> roles = PacketPart.texts(now, "roles");
    missing(earlier, roles).forEach(role -> add(Kind.BREAKING, id, role + " may no longer call it", now, ""));
    missing(roles, earlier).forEach(role -> add(Kind.ADDITIVE, id, role + " may call it, too", now, ""));
    List<String> schemes = schemes(old);
    if (!schemes.isEmpty() && !schemes(now).containsAll(schemes)) {
      add(Kind.BREAKING, id, "asks for " + schemes(now) + " as proof of who calls instead of " + schemes, now, "");
    }
  }

  private void schemas() {
    Map<String, Map<String, Object>> old = PacketPart.index(before, "schemas", "name");
    Map<String, Map<String, Object>> now = PacketPart.index(after, "schemas", "name");
    Set<String> sent = used(now, "request");
    Set<String> answered = used(now, "response");
    now.forEach((name, schema) -> {
      if (old.containsKey(name) && (sent.contains(name) || answered.contains(name))) {
        FieldChanges way = !answered.contains(name) ? FieldChanges.SENT : sent.contains(name) ? FieldChanges.BOTH : FieldChanges.ANSWERED;
        fields(name, PacketPart.index(old.get(name), "fields", "name"), PacketPart.index(schema, "fields", "name"), way, users(name));
      }
    });
  }

  private void events() {
    Map<String, Map<String, Object>> old = PacketPart.index(before, "events", "id");
    Map<String, Map<String, Object>> now = PacketPart.index(after, "events", "id");
    missing(now.keySet(), old.keySet()).forEach(id -> add(Kind.ADDITIVE, id, "is a new event", now.get(id), ""));
    missing(old.keySet(), now.keySet()).forEach(id -> add(Kind.BREAKING, id, "is gone", old.get(id), ""));
    now.forEach((id, event) -> {
      if (old.containsKey(id)) {
        FieldChanges way = "receive".equals(event.get("direction")) ? FieldChanges.SENT : FieldChanges.ANSWERED;
        fields(id, PacketPart.index(old.get(id), "payload", "name"), PacketPart.index(event, "payload", "name"), way, event);
      }
    });
  }

  private void fields(String owner, Map<String, Map<String, Object>> old, Map<String, Map<String, Object>> now, FieldChanges way, Map<String, Object> traced) {
    missing(old.keySet(), now.keySet()).forEach(name -> add(Kind.BREAKING, owner + "." + name, "is gone", traced, source(old.get(name))));
    now.forEach((name, field) -> {
      if (!old.containsKey(name)) {
        add(way.ofNew(field), owner + "." + name, Contract.is(field, "required") ? "is new and required" : "is new", traced, source(field));
      } else {
        field(owner + "." + name, old.get(name), field, way, traced);
      }
    });
  }

  private void field(String name, Map<String, Object> old, Map<String, Object> now, FieldChanges way, Map<String, Object> traced) {
    for (String member : MEMBERS) {
      way.of(member, old, now).ifPresent(kind -> add(kind, name, member + " is " + now.getOrDefault(member, "open") + " instead of " + old.getOrDefault(member, "open"), traced, source(now)));
    }
    if (!Objects.equals(old.get("rule"), now.get("rule"))) {
      add(Kind.WORDING, name, "is described in other words", traced, source(now));
    }
  }

  private void add(Kind kind, String element, String text, Map<String, Object> traced, String source) {
    List<String> stories = PacketPart.texts(traced, "story_ids");
    changes.add(new ContractChange(kind, element, text, cause.stories(stories), cause.decisions(PacketPart.texts(traced, "decision_ids"), stories, source)));
  }

  /** The ids of all operations that use a shape, as if they were one. */
  private Map<String, Object> users(String schema) {
    List<Map<String, Object>> users = PacketPart.maps(after, "operations").stream()
        .filter(operation -> Contract.request(operation).equals(schema) || Contract.response(operation).equals(schema)).toList();
    return Map.of("story_ids", ids(users, "story_ids"), "decision_ids", ids(users, "decision_ids"));
  }

  private static List<String> ids(List<Map<String, Object>> nodes, String key) {
    return nodes.stream().flatMap(node -> PacketPart.texts(node, key).stream()).distinct().toList();
  }

  /** The shapes that travel in this direction, with those they hold. */
  private Set<String> used(Map<String, Map<String, Object>> schemas, String way) {
    Set<String> names = new HashSet<>();
    PacketPart.maps(after, "operations").forEach(operation -> visit(way.equals("request") ? Contract.request(operation) : Contract.response(operation), schemas, names));
    return names;
  }

  private static void visit(String name, Map<String, Map<String, Object>> schemas, Set<String> names) {
    if (schemas.containsKey(name) && names.add(name)) {
      PacketPart.maps(schemas.get(name), "fields").forEach(field -> visit(Contract.type(field), schemas, names));
    }
  }

  private static List<String> schemes(Map<String, Object> operation) {
    return PacketPart.maps(PacketPart.members(operation, "security"), "any_of").stream().map(each -> String.valueOf(each.get("scheme"))).distinct().toList();
  }

  private static String source(Map<String, Object> field) {
    return String.valueOf(field.getOrDefault("source", "")) + " " + field.getOrDefault("rule", "");
  }

  private static List<String> missing(Iterable<String> ids, java.util.Collection<String> from) {
    List<String> missing = new ArrayList<>();
    ids.forEach(missing::add);
    missing.removeAll(from);
    return missing;
  }

  private static String address(Map<String, Object> operation) {
    return String.join(" ", ADDRESS.stream().filter(operation::containsKey).map(member -> operation.get(member).toString()).toList());
  }

  private static Optional<Map<String, Object>> tree(InputFile file) {
    try {
      Map<String, Object> packet = new JsonMapper().readValue(file.bytes(), new TypeReference<>() { });
      return packet.get("api") instanceof Map ? Optional.of(packet) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
