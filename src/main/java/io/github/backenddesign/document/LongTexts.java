package io.github.backenddesign.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts texts that nobody writes as one sentence or paragraph. Sentences are taken apart by patterns, whose time may grow faster than the text; with a limit, no file can make a build hang.
 */
public final class LongTexts {

  /** Some seven printed pages in one piece. */
  static final int MAX_LENGTH = 20_000;

  private final List<Problem> problems = new ArrayList<>();

  /** The tree with every text at its limit at most, and a warning at each that was longer. */
  public static Parsed<Node> cut(Node root) {
    LongTexts texts = new LongTexts();
    Node cut = texts.node(root);
    return new Parsed<>(Optional.of(cut), texts.problems);
  }

  private Node node(Node node) {
    if (node instanceof ObjectNode object) {
      return new ObjectNode(object.at(), object.members().stream().map(member -> new ObjectNode.Member(member.key(), member.keyAt(), node(member.value()))).toList());
    }
    if (node instanceof ListNode list) {
      return new ListNode(list.at(), list.items().stream().map(this::node).toList());
    }
    ScalarNode scalar = (ScalarNode) node;
    return new ScalarNode(scalar.at(), scalar.kind(), text(scalar.text(), scalar.at()));
  }

  /** The text, or as much of it as is read. */
  String text(String text, SourceLocation at) {
    if (text.length() <= MAX_LENGTH) {
      return text;
    }
    problems.add(Problem.warning("document.long-text", at, "a text of " + text.length() + " characters; only the first " + MAX_LENGTH + " are read")
        .withRemedy("divide it into several"));
    return text.substring(0, MAX_LENGTH);
  }

  List<Problem> problems() {
    return problems;
  }
}
