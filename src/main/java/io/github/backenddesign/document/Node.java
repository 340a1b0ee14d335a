package io.github.backenddesign.document;

/** A located value of a document's tree. */
public sealed interface Node permits ObjectNode, ListNode, ScalarNode {

  /** Where the value starts. */
  SourceLocation at();
}
