package io.github.backenddesign.document;

import java.util.List;

/** A sequence of values. */
public record ListNode(SourceLocation at, List<Node> items) implements Node {

  /** Copies the items. */
  public ListNode {
    items = List.copyOf(items);
  }
}
