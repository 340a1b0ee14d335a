package io.github.backenddesign.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What Protocol Buffers have no word for, as a comment at the procedure: one line for each, "Name: values". */
final class ProtoComment {

  private final Map<String, Object> operation;
  private final OperationText texts;

  ProtoComment(Map<String, Object> operation, OperationText texts) {
    this.operation = operation;
    this.texts = texts;
  }

  List<String> lines() {
    Map<String, String> named = new LinkedHashMap<>();
    named.put("Operation", Tree.text(operation, "id"));
    named.put("Module", Tree.text(operation, "module"));
    named.put("Repeated", OperationText.repeated(Tree.text(operation, "idempotency")));
    named.put("Roles", joined(Tree.texts(operation, "roles")));
    named.put("Ownership", Tree.text(operation, "ownership"));
    named.put("Security", security());
    named.put("Stories", joined(Tree.texts(operation, "story_ids")));
    named.put("Requirements", joined(Tree.texts(operation, "requirement_ids")));
    named.put("Decisions", joined(Tree.texts(operation, "decision_ids")));
    List<String> lines = new ArrayList<>(List.of(Tree.text(operation, "summary") + ".", ""));
    named.forEach((name, value) -> {
      if (!value.isEmpty()) {
        lines.add(name + ": " + value);
      }
    });
    if (OperationText.lacksBody(operation)) {
      lines.add(OperationText.UNKNOWN_BODY);
    }
    lines.add("");
    texts.rules(Tree.texts(operation, "rule_ids")).forEach(rule -> lines.add("Rule: " + rule));
    Tree.maps(operation, "errors").forEach(error -> lines.add("Refusal: " + GrpcCodes.of(error.get("status")) + " (" + error.get("type") + ") where " + inProto(Tree.text(error, "when"))));
    return lines;
  }

  /** Words of HTTP as gRPC has them. */
  private static String inProto(String words) {
    return words.replace("Retry-After tells", "RetryInfo in the details tells").replace("Idempotency-Key", "idempotency_key").replace("what the address names", "what the name stands for");
  }

  private String security() {
    Map<String, Object> security = Tree.members(operation.get("security"));
    String proofs = Tree.maps(security, "any_of").stream().map(each -> each.get("scheme") + (Tree.texts(each, "scopes").isEmpty() ? "" : " as " + joined(Tree.texts(each, "scopes")))).collect(Collectors.joining(" or "));
    return Contract.is(security, "open") ? proofs.isEmpty() ? "" : "none or " + proofs : proofs;
  }

  private static String joined(List<String> values) {
    return String.join(", ", values);
  }
}
