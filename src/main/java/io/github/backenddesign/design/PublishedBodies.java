package io.github.backenddesign.design;

import io.github.backenddesign.design.PublishedContract.PublishedBody;
import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ListNode;
import io.github.backenddesign.document.ObjectNode.Member;
import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.ScalarNode;
import io.github.backenddesign.document.NodePath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fields of bodies in JSON: references and parts put together, lists and envelopes ("article: {...}", "items: [...]") taken off. */
final class PublishedBodies {

  /** Shapes may hold themselves. */
  private static final int DEPTH = 6;

  private final Node root;

  PublishedBodies(Node root) {
    this.root = root;
  }

  Optional<PublishedBody> request(Node operation) {
    return body(member(operation, "requestBody"));
  }

  /** That of the first answer that means success. */
  Optional<PublishedBody> response(Node operation) {
    List<Member> answers = members(member(operation, "responses"));
    return body(answers.stream().filter(answer -> answer.key().startsWith("2")).map(Member::value).findFirst());
  }

  private Optional<PublishedBody> body(Optional<Node> body) {
    List<Member> media = members(body.flatMap(this::resolved).flatMap(node -> member(node, "content")));
    Optional<Node> schema = media.stream().filter(each -> each.key().contains("json")).map(Member::value).findFirst().flatMap(each -> member(each, "schema"));
    return schema.map(node -> fields(node, 0)).filter(found -> !found.fields().isEmpty());
  }

  private PublishedBody fields(Node node, int depth) {
    Set<String> fields = new LinkedHashSet<>();
    Set<String> required = new LinkedHashSet<>();
    Optional<Node> found = resolved(node);
    if (found.isEmpty() || depth > DEPTH) {
      return new PublishedBody(fields, required);
    }
    Node schema = found.get();
    if (member(schema, "items").isPresent()) {
      return fields(member(schema, "items").get(), depth + 1);
    }
    List<Member> properties = members(member(schema, "properties"));
    Optional<Node> inside = enveloped(properties);
    if (inside.isPresent()) {
      return fields(inside.get(), depth + 1);
    }
    properties.forEach(property -> fields.add(property.key()));
    items(member(schema, "required")).forEach(name -> required.add(((ScalarNode) name).text()));
    for (Node part : items(member(schema, "allOf"))) {
      PublishedBody more = fields(part, depth + 1);
      fields.addAll(more.fields());
      required.addAll(more.required());
    }
    return new PublishedBody(fields, required);
  }

  /** The one object or list that a body consists of beside counts and cursors. */
  private Optional<Node> enveloped(List<Member> properties) {
    List<Node> structured = properties.stream().map(Member::value).filter(value -> resolved(value).filter(node -> member(node, "properties").isPresent() || member(node, "items").isPresent()
        || member(node, "allOf").isPresent()).isPresent()).toList();
    boolean rest = properties.stream().map(Member::key).filter(key -> !key.toLowerCase(java.util.Locale.ROOT).matches(".*(count|total|cursor|next|previous|page|offset|limit|links|meta).*")).count() <= 1;
    return structured.size() == 1 && rest ? Optional.of(structured.get(0)) : Optional.empty();
  }

  private Optional<Node> resolved(Node node) {
    Optional<String> pointer = member(node, "$ref").filter(ScalarNode.class::isInstance).map(reference -> ((ScalarNode) reference).text());
    return pointer.isEmpty() ? Optional.of(node) : pointer.filter(text -> text.startsWith("#/")).flatMap(text -> NodePath.find(root, text.substring(1)));
  }

  private static Optional<Node> member(Node node, String key) {
    return node instanceof ObjectNode object ? object.get(key) : Optional.empty();
  }

  private static List<Member> members(Optional<Node> node) {
    return node.filter(ObjectNode.class::isInstance).map(each -> ((ObjectNode) each).members()).orElse(List.of());
  }

  private static List<Node> items(Optional<Node> node) {
    return node.filter(ListNode.class::isInstance).map(each -> ((ListNode) each).items()).orElse(List.of());
  }
}
