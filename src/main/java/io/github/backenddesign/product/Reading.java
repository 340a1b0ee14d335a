package io.github.backenddesign.product;

import io.github.backenddesign.document.ListNode;
import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
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

  /** What nobody made anything of: the outermost members nobody asked for, and texts nobody used, in the order of the file. */
  List<Unread> unread(Node root) {
    List<Unread> unread = new ArrayList<>();
    collect(root, "the document", unread);
    return unread;
  }

  private void collect(Node node, String within, List<Unread> unread) {
    if (whole.contains(node)) {
      return;
    }
    if (node instanceof ListNode list) {
      list.items().forEach(item -> collect(item, within, unread));
    } else if (node instanceof ObjectNode object) {
      members(object, within, unread);
    } else if (!Wording.saysNothing(node)) {
      unread.add(new Unread(Unread.Kind.TEXT, within, node.at().pointer(), node.at()));
    }
  }

  private void members(ObjectNode object, String within, List<Unread> unread) {
    Set<String> keys = new HashSet<>();
    for (ObjectNode.Member member : object.members()) {
      boolean repeated = !keys.add(member.key());
      if (asked.contains(member)) {
        collect(member.value(), IdText.isNumbered(member.key()) ? within : member.key(), unread);
      } else if (!Wording.saysNothing(member.value())) {
        unread.add(new Unread(repeated ? Unread.Kind.REPEATED : Unread.Kind.MEMBER, member.key(), member.value().at().pointer(), member.keyAt()));
      }
    }
  }

  /** Something nobody read: a member by its key, or a text within one. A repeated key has been reported when the file was parsed. */
  record Unread(Kind kind, String key, String pointer, SourceLocation at) {

    enum Kind {
      MEMBER, REPEATED, TEXT
    }
  }
}
