package io.github.backenddesign.output;

import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.decision.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code decisions.schema.json}: this project's questions and options as a JSON Schema, so that editors complete and check {@code decisions.yaml} while one types. */
public final class DecisionsSchema {

  private static final String ACCEPTED = "accepted";

  /** What can be done to the things under each heading of the adjustments. */
  private static final Map<String, List<String>> ADJUSTMENTS = adjustments();

  private final PacketJson json = new PacketJson();

  /** The bytes of the schema. */
  public byte[] bytes(List<Decision> decisions) {
    Map<String, Object> root = SchemaNode.object("Decisions of the backend design", Map.of());
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("catalog", SchemaNode.text("Questions that a newer catalog adds only warn until this is raised."));
    properties.put("decisions", decisions(decisions));
    properties.put("adjustments", corrections());
    properties.put("seen", SchemaNode.map("Kept by the decide goal: a hash of the grounds each answer rested on.", SchemaNode.text("A hash.")));
    root.put("properties", properties);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("$comment", GeneratedFile.MARKER);
    schema.putAll(root);
    return json.bytes(schema);
  }

  private static Map<String, Object> decisions(List<Decision> decisions) {
    Map<String, Object> questions = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      questions.put(decision.id(), question(decision));
      decision.rows().forEach(row -> questions.put(rowId(decision, row), row(row)));
    }
    return SchemaNode.nullable(SchemaNode.object("One key for each question.", questions));
  }

  private static Map<String, Object> question(Decision decision) {
    List<String> ids = decision.tier() == Decision.Tier.CONVENTION ? List.of(ACCEPTED) : decision.options().stream().map(Option::id).toList();
    Map<String, Object> option = decision.freeAnswer() || ids.isEmpty() ? SchemaNode.text("The answer.") : SchemaNode.choice("The answer.", ids);
    List<Object> forms = new ArrayList<>(List.of(option, SchemaNode.nothing()));
    forms.add(longForm("answer", option, List.of("why", "file"), List.of()));
    forms.add(longForm("custom", SchemaNode.text("An answer the catalog does not know."), List.of("why"), List.of()));
    if (decision.origin() == Decision.Origin.DOCUMENT) {
      forms.add(longForm("deferred", SchemaNode.text("Why it can wait."), List.of("why", "until"), decision.blocking() ? List.of("until") : List.of()));
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", description(decision));
    schema.put("anyOf", forms);
    return schema;
  }

  private static Map<String, Object> longForm(String choice, Map<String, Object> value, List<String> others, List<String> alsoRequired) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put(choice, value);
    others.forEach(other -> properties.put(other, SchemaNode.text("")));
    if (choice.equals("answer")) {
      properties.put("cut", SchemaNode.map("Modules with the entities they are recognised by and the stories that stay in them.", SchemaNode.list(SchemaNode.text(""))));
    }
    Map<String, Object> form = SchemaNode.object("", properties);
    form.put("required", Stream.concat(Stream.of(choice), alsoRequired.stream()).toList());
    return form;
  }

  private static String description(Decision decision) {
    String options = decision.options().stream()
        .map(option -> "\n- " + option.id() + ": " + option.title() + (decision.recommended().filter(option.id()::equals).isPresent() ? " (recommended)" : ""))
        .collect(Collectors.joining());
    return decision.question() + options;
  }

  private static Map<String, Object> row(Decision.Row row) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", row.question() + "\nProposed: " + row.proposed());
    schema.put("examples", Stream.concat(Stream.of(row.proposed()), row.options().stream()).distinct().toList());
    Stream<Map<String, Object>> longForms = Stream.of("answer", "custom").map(choice -> longForm(choice, SchemaNode.scalar(), List.of("why"), List.of()));
    schema.put("anyOf", Stream.concat(Stream.of(SchemaNode.scalar(), SchemaNode.nothing()), longForms).toList());
    return schema;
  }

  private static String rowId(Decision group, Decision.Row row) {
    return row.id().startsWith(group.id() + ".") ? row.id() : group.id() + "." + row.id();
  }

  private static Map<String, Object> corrections() {
    Map<String, Object> sections = new LinkedHashMap<>();
    ADJUSTMENTS.forEach((section, verbs) -> {
      Map<String, Object> properties = new LinkedHashMap<>();
      Stream.concat(verbs.stream(), Stream.of("why")).forEach(verb -> properties.put(verb, SchemaNode.scalar()));
      sections.put(section, SchemaNode.nullable(SchemaNode.map("By id.", SchemaNode.object("", properties))));
    });
    List.of("same-question", "not-same-question").forEach(section -> sections.put(section, SchemaNode.list(SchemaNode.list(SchemaNode.text("The id of a question.")))));
    return SchemaNode.nullable(SchemaNode.object("Corrections of what was derived, each with why.", sections));
  }

  private static Map<String, List<String>> adjustments() {
    Map<String, List<String>> verbs = new LinkedHashMap<>();
    verbs.put("modules", List.of("into", "rename"));
    verbs.put("operations", List.of("rename", "drop", "into"));
    verbs.put("entities", List.of("same-as", "rename", "drop"));
    verbs.put("roles", List.of("kind", "same-as"));
    return verbs;
  }
}
