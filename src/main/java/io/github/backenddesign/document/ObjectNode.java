package io.github.backenddesign.document;

import java.util.List;
import java.util.Optional;

/** A mapping with its members in the order of the file; keys may repeat where the reader let that pass with a problem. */
public record ObjectNode(SourceLocation at, List<Member> members) implements Node {

  /** A key, where it stands, and its value. */
  public record Member(String key, SourceLocation keyAt, Node value) {
  }

  /** Copies the members. */
  public ObjectNode {
    members = List.copyOf(members);
  }

  /** The value under exactly this key. */
  public Optional<Node> get(String key) {
    return members.stream().filter(member -> member.key().equals(key)).map(Member::value).findFirst();
  }
}
