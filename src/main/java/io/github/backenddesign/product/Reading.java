package io.github.backenddesign.product;

import io.github.backenddesign.document.ListNode;
import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What happens while one file is read: which members somebody asked for, and which ids it refers to. */
final class Reading {

  private final Set<ObjectNode.Member> asked = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> whole = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Reference> references = new ArrayList<>();

  /** Somebody looked at the member's value; the members inside it still have to be asked for. */
  void ask(ObjectNode.Member member) {
    asked.add(member);
  }

  /** Everything inside the value has been used, or is known to mean nothing to the design. */
  void useWhole(Node node) {
    whole.add(node);
  }

  void refer(Reference reference) {
    references.add(reference);
  }

  List<Reference> references() {
    return List.copyOf(references);
  }

  /** The members nobody asked for: the outermost of each branch, in the order of the file. */
  List<UnreadMember> unread(Node root) {
    List<UnreadMember> unread = new ArrayList<>();
    collect(root, unread);
    return unread;
  }

  private void collect(Node node, List<UnreadMember> unread) {
    if (whole.contains(node)) {
      return;
    }
    if (node instanceof ListNode list) {
      list.items().forEach(item -> collect(item, unread));
    } else if (node instanceof ObjectNode object) {
      for (ObjectNode.Member member : object.members()) {
        if (asked.contains(member)) {
          collect(member.value(), unread);
        } else if (!Wording.saysNothing(member.value())) {
          unread.add(new UnreadMember(member.key(), member.value().at().pointer(), member.keyAt()));
        }
      }
    }
  }

  /** A member nobody asked for, with the place of its key. */
  record UnreadMember(String key, String pointer, SourceLocation at) {
  }
}
