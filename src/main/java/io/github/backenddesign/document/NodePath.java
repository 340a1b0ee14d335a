package io.github.backenddesign.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.json.JSONArray;
import org.json.JSONObject;

/** Follows JSON pointers into trees. */
public final class NodePath {

  private NodePath() {
  }

  /** The keys and indexes of a pointer. */
  public static List<String> tokens(String pointer) {
    return pointer.isEmpty() ? List.of() : Arrays.stream(pointer.substring(1).split("/", -1)).map(NodePath::unescape).toList();
  }

  /** The pointer as the standard has it: the validator escapes some keys twice. */
  static String canonical(Object root, String pointer) {
    String canonical = "";
    for (String token : tokens(pointer)) {
      boolean twice = value(root, canonical) instanceof JSONObject object && !object.has(token) && object.has(unescape(token));
      canonical = Pointer.member(canonical, twice ? unescape(token) : token);
    }
    return canonical;
  }

  private static String unescape(String token) {
    return token.replace("~1", "/").replace("~0", "~");
  }

  /** The node a pointer leads to. */
  public static Optional<Node> find(Node root, String pointer) {
    Optional<Node> node = Optional.of(root);
    for (String token : tokens(pointer)) {
      node = node.flatMap(parent -> child(parent, token));
    }
    return node;
  }

  private static Optional<Node> child(Node parent, String token) {
    if (parent instanceof ObjectNode object) {
      return object.get(token);
    }
    boolean item = parent instanceof ListNode list && token.matches("\\d{1,9}") && Integer.parseInt(token) < list.items().size();
    return item ? Optional.of(((ListNode) parent).items().get(Integer.parseInt(token))) : Optional.empty();
  }

  /** Where the key of the member or the item stands; as near as the tree goes. */
  public static SourceLocation locate(Node root, String pointer) {
    Node node = root;
    SourceLocation at = root.at();
    for (String token : tokens(pointer)) {
      if (node instanceof ObjectNode object) {
        Optional<ObjectNode.Member> member = object.members().stream().filter(candidate -> candidate.key().equals(token)).findFirst();
        if (member.isEmpty()) {
          return at;
        }
        node = member.get().value();
        at = node instanceof ScalarNode ? node.at() : member.get().keyAt();
      } else if (node instanceof ListNode list && Integer.parseInt(token) < list.items().size()) {
        node = list.items().get(Integer.parseInt(token));
        at = node.at();
      }
    }
    return at;
  }

  /** The value in a tree of the validator; null where there is none. */
  static Object value(Object root, String pointer) {
    Object value = root;
    for (String token : tokens(pointer)) {
      if (value instanceof JSONObject object) {
        value = object.opt(token);
      } else if (value instanceof JSONArray array && token.matches("\\d{1,9}")) {
        value = array.opt(Integer.parseInt(token));
      } else {
        return null;
      }
    }
    return value;
  }
}
