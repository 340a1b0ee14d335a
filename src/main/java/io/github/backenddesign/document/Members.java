package io.github.backenddesign.document;

import io.github.backenddesign.document.ObjectNode.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of a mapping while it is read, which notices a key that was there before. */
final class Members {

  private final List<Member> members = new ArrayList<>();
  private final Map<String, SourceLocation> first = new HashMap<>();

  /** Adds the member, also under a repeated key; the problem then names both places. */
  Optional<Problem> add(Member member, Severity severity) {
    members.add(member);
    SourceLocation before = first.putIfAbsent(member.key(), member.keyAt());
    if (before == null) {
      return Optional.empty();
    }
    String place = before.line() == member.keyAt().line() ? "line " + before.line() + ", column " + before.column() : "line " + before.line();
    String message = "key \"" + member.key() + "\" appears twice, first at " + place;
    return Optional.of(new Problem(severity, "document.duplicate-key", member.keyAt(), "", message, Optional.empty()));
  }

  List<Member> list() {
    return members;
  }
}
