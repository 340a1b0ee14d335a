package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.FieldKinds;
import io.github.backenddesign.language.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fields of the contract: limits from the documents and decisions first, from the kind of field otherwise, and an example that keeps them. The table is {@code field-forms.yaml}. */
final class FieldForms {

  private static final Pattern RANGE = Pattern.compile("\\b(\\d{1,7}) ?(?:-|\u2013|to) ?(\\d{1,7}) characters");
  private static final Pattern AT_MOST = Pattern.compile("\\bat most (\\d{1,7}) characters");
  private static final Pattern AT_LEAST = Pattern.compile("\\bat least (\\d{1,7}) characters");
  private static final Pattern BETWEEN = Pattern.compile("\\bbetween (-?\\d{1,9}(?:\\.\\d+)?) and (-?\\d{1,9}(?:\\.\\d+)?)\\b");

  private final FieldKinds kinds = FieldKinds.english();
  private final Map<String, Form> forms = new LinkedHashMap<>();
  private final Map<String, String> alphabets = new LinkedHashMap<>();
  private final ExampleWords examples;

  /** What the contract adds to a kind of field; the pattern keeps control characters out of texts. */
  private record Form(Optional<String> format, Optional<String> min, Optional<String> max, Optional<String> pattern, Optional<String> example) {
  }

  private static final Form NONE = new Form(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  FieldForms() {
    Table table = Table.of(FieldForms.class, "field-forms.yaml");
    table.rows("kinds").forEach(row -> forms.put(text(row, "kind").orElseThrow(), new Form(text(row, "format"), text(row, "min"), text(row, "max"), text(row, "pattern"), text(row, "example"))));
    examples = new ExampleWords(table.rows("examples"));
    table.rows("alphabets").forEach(row -> alphabets.put(text(row, "words").orElseThrow(), text(row, "pattern").orElseThrow()));
  }

  /** The attribute as a field. */
  ApiDesign.FieldDesign field(Attribute attribute, boolean required, boolean nullable, boolean readOnly) {
    FieldKinds.FieldKind kind = kinds.formOf(attribute.kind(), attribute.name());
    Form form = form(kind);
    String rules = String.join("; ", attribute.rules());
    boolean text = kind.type().equals("string");
    Optional<String> min = (text ? group(RANGE, 1, rules).or(() -> group(AT_LEAST, 1, rules)) : group(BETWEEN, 1, rules)).or(() -> kind.min().or(form::min));
    Optional<String> max = (text ? group(RANGE, 2, rules).or(() -> group(AT_MOST, 1, rules)) : group(BETWEEN, 2, rules)).or(() -> kind.max().or(form::max));
    Optional<String> pattern = alphabet(rules).or(kind::regex).or(form::pattern);
    String type = attribute.many() ? kind.type() + "[]" : kind.type();
    boolean byKind = kind.max().isPresent() || kind.min().isPresent() || kind.regex().isPresent();
    String source = attribute.source().at() + (byKind ? "; limits: " + kind.source() : "");
    return new ApiDesign.FieldDesign(name(attribute.name()), type, kind.format().or(form::format), required, nullable, readOnly, min, max, pattern, attribute.unique(),
        rules.isEmpty() ? Optional.empty() : Optional.of(rules), new Example(kind.type(), min, max, pattern).of(wanted(attribute.name(), kind, form), form.example()), source);
  }

  /** A name that starts with digits is none in GraphQL and Protocol Buffers. */
  private static String name(String name) {
    return name.matches("[0-9].*") ? AsciiNames.identifier(name) : name;
  }

  /** A field no document speaks of, by kind. */
  ApiDesign.FieldDesign made(String name, String kindName, boolean required, boolean readOnly, String rule, String source) {
    FieldKinds.FieldKind kind = kinds.named(kindName);
    Form form = form(kind);
    Optional<String> min = kind.min().or(form::min);
    Optional<String> max = kind.max().or(form::max);
    Optional<String> pattern = kind.regex().or(form::pattern);
    return new ApiDesign.FieldDesign(name, kind.type(), kind.format().or(form::format), required, false, readOnly, min, max, pattern, readOnly && name.equals("id"), Optional.of(rule).filter(text -> !text.isEmpty()),
        new Example(kind.type(), min, max, pattern).of(wanted(name, kind, form), form.example()), source);
  }

  private Optional<String> wanted(String field, FieldKinds.FieldKind kind, Form form) {
    return kind.type().equals("string") ? examples.of(field, forms.containsKey(kind.name()) ? kind.name() : "", form.example()) : form.example();
  }

  private Form form(FieldKinds.FieldKind kind) {
    Form fallback = kind.type().equals("string") ? forms.get("text") : NONE;
    return forms.getOrDefault(kind.name(), fallback);
  }

  private Optional<String> alphabet(String rules) {
    return alphabets.entrySet().stream().filter(entry -> rules.contains(entry.getKey())).map(Map.Entry::getValue).findFirst();
  }

  private static Optional<String> group(Pattern pattern, int group, String rules) {
    Matcher matcher = pattern.matcher(rules);
    return matcher.find() ? Optional.of(matcher.group(group)) : Optional.empty();
  }

  private static Optional<String> text(Map<String, Object> row, String key) {
    return Optional.ofNullable(row.get(key)).map(String::valueOf);
  }
}
