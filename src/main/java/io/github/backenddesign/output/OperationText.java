package io.github.backenddesign.output;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a developer of a client has to know of an operation, in words: who may call, what a repeated call does, what stories ask of it, and the rules of the documents. */
final class OperationText {

  private static final String SERVER_RULE = "server rule";

  /** Where it takes a body and no document tells what is in it. */
  static final String UNKNOWN_BODY = "TBD: no document tells what is sent.";

  private final Map<String, Map<String, Object>> rules;

  OperationText(Map<String, Object> packet) {
    this.rules = PacketPart.index(packet, "rules", "id");
  }

  /** Paragraphs and a list in CommonMark; what documents say stays plain text. */
  String of(Map<String, Object> operation) {
    List<String> paragraphs = new ArrayList<>(List.of(plain(Tree.text(operation, "summary") + ". " + who(operation) + " " + repeated(Tree.text(operation, "idempotency")) + ".")));
    if (lacksBody(operation)) {
      paragraphs.add(UNKNOWN_BODY);
    }
    Set<String> wishes = new LinkedHashSet<>();
    Tree.maps(operation, "sources").stream().map(source -> Tree.text(source, "text")).filter(text -> Tree.texts(operation, "story_ids").stream().anyMatch(id -> text.startsWith(id + ": "))).forEach(wishes::add);
    list(paragraphs, "Asked for by:", wishes);
    list(paragraphs, "Rules:", rules(Tree.texts(operation, "rule_ids")));
    return String.join("\n\n", paragraphs);
  }

  /** Whether something has to be sent, but no document tells what. */
  static boolean lacksBody(Map<String, Object> operation) {
    return List.of("create", "update").contains(Tree.text(operation, "class")) && !operation.containsKey("request");
  }

  /** The texts of the rules the server keeps, each once, with the story or decision behind it. */
  Set<String> rules(List<String> ids) {
    Set<String> texts = new LinkedHashSet<>();
    for (String id : ids) {
      Map<String, Object> rule = rules.getOrDefault(id, Map.of());
      if (SERVER_RULE.equals(rule.get("class"))) {
        Object from = rule.containsKey("decision_id") ? rule.get("decision_id") : rule.get("story_id");
        texts.add(rule.get("text") + (from == null || from.equals("") ? "" : " (" + from + ")"));
      }
    }
    return texts;
  }

  /** What a second call of the same does, in words of a caller. */
  static String repeated(String idempotency) {
    String convention = idempotency.replaceFirst("^not idempotent; ?", "");
    return switch (idempotency) {
      case "safe" -> "It changes nothing and may be repeated";
      case "idempotent" -> "A repeated call has no further effect";
      default -> "A repeated call does it again" + (convention.isEmpty() || convention.equals("no key") ? "" : " (" + convention + ")");
    };
  }

  private static String who(Map<String, Object> operation) {
    String owner = Tree.text(operation, "ownership");
    List<String> roles = Tree.texts(operation, "roles");
    String who = roles.isEmpty() ? "No role is known that may call it" : roles.contains("anonymous") ? "Anybody may call it" : "For " + String.join(", ", roles);
    return who + (owner.isEmpty() ? "" : " (" + owner + ")") + ".";
  }

  private static void list(List<String> paragraphs, String title, Set<String> items) {
    if (!items.isEmpty()) {
      paragraphs.add(title + "\n\n" + String.join("\n", items.stream().map(item -> "- " + plain(item)).toList()));
    }
  }

  /** One line without the marks that start HTML, links, headings or lists; a linter looks for calls of eval in Markdown, too. */
  static String plain(String text) {
    String line = text.replaceAll("[\\s\\u2028\\u2029\\p{Cc}]+", " ").strip();
    return line.replace("<", "&lt;").replace("](", "]\\(").replace("eval(", "eval (").replaceFirst("^([#>*+=|`~-]|\\d+[.)])", "\\\\$1");
  }
}
