package io.github.backenddesign.answers;

import io.github.backenddesign.document.DidYouMean;
import io.github.backenddesign.document.ListNode;
import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.ObjectNode.Member;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.ScalarNode;
import io.github.backenddesign.document.ScalarNode.Kind;
import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Typed reading of the tree of {@code decisions.yaml}; what does not fit is collected, so that one run reports everything. */
final class Findings {

  private final List<Problem> problems = new ArrayList<>();

  List<Problem> problems() {
    return problems;
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  void wrongType(String element, Node node, String expected) {
    add(Problem.error("decisions.wrong-type", node.at(), "found " + describe(node) + "; expected " + expected).about(element));
  }

  void unknownKey(String element, Member member, List<String> known) {
    String hint = DidYouMean.among(member.key(), known).map(meant -> "did you mean \"" + meant + "\"?").orElse("expected one of " + String.join(", ", known));
    add(Problem.error("decisions.unknown-key", member.keyAt(), "\"" + member.key() + "\" is not known here; " + hint).about(element));
  }

  void error(String rule, String element, SourceLocation at, String message) {
    add(Problem.error(rule, at, message).about(element));
  }

  /** The members of a mapping, each key once (the reader of the file reports a second one); none where nothing is written. */
  List<Member> members(String element, Node node, String expected) {
    if (node instanceof ObjectNode object) {
      Set<String> keys = new HashSet<>();
      return object.members().stream().filter(member -> keys.add(member.key())).toList();
    }
    if (!isNothing(node)) {
      wrongType(element, node, expected);
    }
    return List.of();
  }

  /** The text of a scalar; empty where nothing is written, or where it is no scalar, which is then reported. */
  Optional<String> text(String element, Node node, String expected) {
    if (isNothing(node)) {
      return Optional.empty();
    }
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar.text().strip());
    }
    wrongType(element, node, expected);
    return Optional.empty();
  }

  /** The texts of a list, or of a single scalar. */
  List<String> texts(String element, Node node, String expected) {
    List<Node> items = node instanceof ListNode list ? list.items() : List.of(node);
    return items.stream().flatMap(item -> text(element, item, expected).stream()).toList();
  }

  /** Nothing, {@code ~}, {@code null} or a text of blanks. */
  static boolean isNothing(Node node) {
    return node instanceof ScalarNode scalar && (scalar.kind() == Kind.NULL || scalar.text().isBlank());
  }

  private static String describe(Node node) {
    if (node instanceof ScalarNode scalar) {
      return "\"" + scalar.text() + "\"";
    }
    return node instanceof ListNode ? "a list" : "a mapping";
  }
}
