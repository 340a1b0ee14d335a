package io.github.backenddesign.product;

import io.github.backenddesign.document.ListNode;
import io.github.backenddesign.document.Node;
import io.github.backenddesign.document.ObjectNode;
import io.github.backenddesign.document.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns values into passages: texts as they are, objects such as {@code {name, type, required}} as one readable phrase. */
final class Phrases {

  private static final Pattern DATA_TYPE = Pattern.compile("(?i)\\s*(string|str|text|varchar|char|int|integer|long|bigint|smallint|number|float|double|decimal|numeric|money|bool|boolean|date|datetime|"
      + "timestamp|timestamptz|time|uuid|guid|url|uri|email|json|jsonb|enum|array|list|set|map|object|file|binary|bytes|blob)\\b(?!\\s+\\w).*");

  private final Reading reading;

  Phrases(Reading reading) {
    this.reading = reading;
  }

  /** The passages a value holds: one per line or item; keyed objects one per member. */
  List<Passage> all(Node node) {
    if (node instanceof ListNode list) {
      return list.items().stream().flatMap(item -> all(item).stream()).toList();
    }
    if (node instanceof ObjectNode object && isKeyed(object)) {
      return object.members().stream().flatMap(member -> keyed(member).stream()).toList();
    }
    if (node instanceof ObjectNode object) {
      return phrase(object).stream().toList();
    }
    return lines((ScalarNode) node);
  }

  /** The value as one passage; the parts of lists and keyed objects are joined by semicolons. */
  Optional<Passage> one(Node node) {
    if (node instanceof ScalarNode scalar) {
      reading.useWhole(scalar);
      String text = scalar.kind() == ScalarNode.Kind.NULL ? "" : Wording.clean(scalar.text());
      return Wording.isNothing(text) ? Optional.empty() : Optional.of(new Passage(text, scalar.at()));
    }
    List<Passage> parts = all(node);
    return parts.isEmpty() ? Optional.empty()
        : Optional.of(new Passage(parts.stream().map(Passage::text).collect(Collectors.joining("; ")), node.at()));
  }

  private List<Passage> lines(ScalarNode scalar) {
    reading.useWhole(scalar);
    List<Passage> passages = new ArrayList<>();
    for (String line : scalar.kind() == ScalarNode.Kind.NULL ? new String[0] : scalar.text().split("\n")) {
      String text = Wording.clean(line).replaceFirst("^[-*\u2022]\\s+", "");
      if (!Wording.isNothing(text)) {
        passages.add(new Passage(text, scalar.at()));
      }
    }
    return passages;
  }

  private static boolean isKeyed(ObjectNode object) {
    return isFieldMap(object) || object.members().stream().noneMatch(member -> Members.PHRASE.knows(member.key()));
  }

  /** In {@code {"title": "string", "description": "string?"}} the keys are names of fields, even those that elsewhere tell about a field. */
  private static boolean isFieldMap(ObjectNode object) {
    return !object.members().isEmpty() && object.members().stream()
        .allMatch(member -> !Spellings.normal(member.key()).equals("type") && member.value() instanceof ScalarNode scalar && DATA_TYPE.matcher(scalar.text()).matches());
  }

  private List<Passage> keyed(ObjectNode.Member member) {
    reading.ask(member);
    List<Passage> inner = all(member.value());
    String text = inner.stream().map(Passage::text).collect(Collectors.joining(", "));
    return inner.isEmpty() ? List.of() : List.of(new Passage(member.key() + ": " + text, member.value().at()));
  }

  private Optional<Passage> phrase(ObjectNode object) {
    Fields fields = new Fields(object, Members.PHRASE, reading);
    Optional<String> steps = scenario(fields);
    Optional<String> words = steps.or(() -> fields.text("text").map(Passage::text));
    Optional<String> head = routed(fields, words);
    String type = fields.text("type").map(text -> ": " + text).orElse("");
    String required = fields.flag("required") ? " (required)" : fields.flag("optional") ? " (optional)" : "";
    List<String> details = new ArrayList<>();
    for (Passage detail : fields.everyText("details")) {
      if (words.filter(text -> text.equals(detail.text())).isEmpty()) {
        details.add(detail.text());
      }
    }
    String behind = details.isEmpty() ? "" : " (" + String.join("; ", details) + ")";
    return head.or(() -> details.isEmpty() ? Optional.empty() : Optional.of("")).map(text -> new Passage(Wording.clean(text + type + required + behind), object.at()));
  }

  /** {@code {method: POST, path: /loans, summary: lend a book}} is "POST /loans: lend a book". */
  private static Optional<String> routed(Fields fields, Optional<String> words) {
    List<String> route = new ArrayList<>();
    fields.string("method").ifPresent(route::add);
    fields.string("path").ifPresent(route::add);
    String call = String.join(" ", route);
    return route.isEmpty() ? words : Optional.of(words.map(text -> call + ": " + text).orElse(call));
  }

  private static Optional<String> scenario(Fields fields) {
    Optional<String> when = fields.text("when").map(Passage::text);
    if (when.isEmpty()) {
      return Optional.empty();
    }
    String given = fields.text("given").map(text -> "Given " + text + ", when ").orElse("When ");
    return fields.text("then").map(then -> given + when.get() + ", then " + then.text()).or(() -> Optional.of(given + when.get()));
  }
}
