package io.github.backenddesign.product;

import io.github.backenddesign.document.ListNode;
import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.ScalarNode;
import io.github.backenddesign.document.SourceLocation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All texts of a packet, to recognise what a handoff only repeats. */
final class PacketText {

  private static final int SHORT = 3;

  private final Set<String> texts = new LinkedHashSet<>();
  private final String everything;

  /** Nothing is known where there is no packet. */
  static final PacketText NONE = new PacketText(new ListNode(SourceLocation.ofFile(""), List.of()));

  PacketText(Node root) {
    collect(root);
    everything = " " + String.join(" | ", texts) + " ";
  }

  private void collect(Node node) {
    if (node instanceof ObjectNode object) {
      object.members().forEach(member -> collect(member.value()));
    } else if (node instanceof ListNode list) {
      list.items().forEach(this::collect);
    } else if (node instanceof ScalarNode scalar) {
      texts.add(Wording.normal(scalar.text()));
    }
  }

  /** Whether the packet has these words, in a text of their own or, when they are not just a few, inside one. */
  boolean has(String words) {
    String normal = Wording.normal(words);
    return texts.contains(normal) || normal.split(" ").length > SHORT && everything.contains(" " + normal + " ");
  }
}
