package io.github.backenddesign.sync;

import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Expectation;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.SourceArtifact;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A call that a later designer's file expects to make, with the members that decide what it needs. */
record ExpectedCall(Expectation source) {

  private static final Set<String> CALL_KINDS = Set.of("query", "mutation", "command", "call", "rpc", "request", "subscription", "read", "write", "get", "post", "put", "patch",
      "delete", "tool", "tools",
      "expectations", "endpoints", "calls", "operations", "api_calls", "api");
  private static final Set<String> CALLERS = Set.of("query", "mutation");
  private static final Map<SourceArtifact.Role, String> DESIGNERS = new EnumMap<>(Map.of(SourceArtifact.Role.FRONTEND_PACKET, "frontend designer", SourceArtifact.Role.DATA_PACKET,
      "data designer",
      SourceArtifact.Role.SECURITY_PACKET, "security designer", SourceArtifact.Role.AGENTIC_PACKET, "agentic designer", SourceArtifact.Role.AGENTIC_HANDOFF, "agentic designer"));

  /** The calls of the frontend and agentic designers' files; the other files hold none. */
  static List<ExpectedCall> of(Scene scene) {
    return scene.product().expectations().stream().filter(ExpectedCall::isCall).map(ExpectedCall::new).toList();
  }

  static String designer(SourceArtifact.Role role) {
    return DESIGNERS.getOrDefault(role, "design synchronizer");
  }

  private static boolean isCall(Expectation expectation) {
    boolean caller = expectation.from() == SourceArtifact.Role.FRONTEND_PACKET || expectation.from() == SourceArtifact.Role.AGENTIC_PACKET;
    boolean kind = CALL_KINDS.contains(expectation.kind().toLowerCase(Locale.ROOT));
    return caller && kind && (!expectation.sends().isEmpty() || !expectation.expects().isEmpty() || expectation.style()
        .isPresent() || CALLERS.contains(expectation.kind()) || isTool(expectation));
  }

  private static boolean isTool(Expectation expectation) {
    return expectation.from() == SourceArtifact.Role.AGENTIC_PACKET;
  }

  String designer() {
    return designer(source.from());
  }

  String label() {
    return source.id().equals(source.name()) ? source.name() : source.id() + " " + source.name();
  }

  Passage place() {
    return Scene.of(source);
  }

  List<ElementId> refs() {
    return source.refs();
  }

  /** Whether it only reads, where the file says so. */
  Optional<Boolean> isQuery() {
    return switch (source.kind().toLowerCase(Locale.ROOT)) {
      case "query", "read", "get" -> Optional.of(true);
      case "mutation", "command", "write", "post", "put", "patch", "delete" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** The value of a member that stands among the others of the expectation ("session: optional"). */
  Optional<String> member(String... names) {
    for (String name : names) {
      Matcher matcher = Pattern.compile("(?i)(?:^|; )" + Pattern.quote(name) + ": ([^;]+)").matcher(source.text().text());
      if (matcher.find()) {
        return Optional.of(matcher.group(1).strip());
      }
    }
    return Optional.empty();
  }

  /** What it sends, without remarks in brackets and marks of optional values. */
  List<String> sends() {
    return source.sends().stream().map(ExpectedCall::plain).filter(text -> !text.isEmpty()).toList();
  }

  private static String plain(String field) {
    return field.replaceAll("\\(.*?\\)", "").replaceAll(":.*$", "").replace("?", "").strip();
  }

  /** The fields it reads: one name each, also out of a GraphQL selection. Prose is left out. */
  List<String> expects() {
    return source.expects().stream().flatMap(text -> FieldNames.of(text).stream()).distinct().toList();
  }
}
