package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Evidence;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What anybody may see of a thing that staff sees whole: only what the documents let be seen there (OWASP API Security 2023, API3). It exists where one operation reads the thing for anybody
 * and another for those who signed in alone.
 */
final class PublicViews {

  private static final Pattern DENIES = Pattern.compile("(?i)^(?:no|nothing|never|neither)\\b|\\b(?:not|never|nor) (?:be )?(?:shown|told|visible|seen|included|tell|show)\\b");

  private final Model model;

  PublicViews(Model model) {
    this.model = model;
  }

  /** The name of the view an operation answers with, where it answers with less than the whole. */
  Optional<String> of(Operation operation) {
    boolean reads = operation.type() == OperationClass.READ && !operation.isComputed() && operation.callers().contains("anonymous");
    boolean whole = model.operations().stream().anyMatch(other -> other.type() == OperationClass.READ && !other.id().equals(operation.id()) && other.entity().equals(operation.entity()) && !other.callers().contains("anonymous") && !other.callers().isEmpty());
    String name = "Public" + operation.entity();
    return reads && whole && model.entity(operation.entity()).isPresent() && model.entity(name).isEmpty() ? Optional.of(name) : Optional.empty();
  }

  /** The view as a shape. */
  ApiDesign.SchemaDesign shape(Operation operation, ApiDesign.SchemaDesign whole) {
    Entity entity = model.entity(operation.entity()).orElseThrow();
    String said = said(operation);
    List<String> unclear = new ArrayList<>();
    List<ApiDesign.FieldDesign> shown = new ArrayList<>();
    for (ApiDesign.FieldDesign field : whole.fields()) {
      String words = Names.plain(field.name());
      String head = words.substring(words.lastIndexOf(' ') + 1);
      boolean identifies = entity.identifier().map(field.name()::equals).orElse(field.name().equals("id"));
      boolean alone = entity.attributes().stream().map(Attribute::name).map(Names::plain).filter(other -> other.endsWith(head)).count() == 1;
      if (identifies || mentions(said, words) || alone && mentions(said, head)) {
        shown.add(field);
      } else if (mentions(said, head)) {
        unclear.add(field.name());
      }
    }
    String open = unclear.isEmpty() ? "" : "; TBD: which of " + String.join(", ", unclear) + " is meant";
    return new ApiDesign.SchemaDesign("Public" + entity.name(), "What anybody sees of " + RequestNames.article(entity.name()) + ": only what the documents name for it" + open, shown);
  }

  /** What its own documents say of the answer, without what they keep out of it. */
  private String said(Operation operation) {
    Stream<String> rules = model.rules().stream().filter(rule -> operation.ruleIds().contains(rule.id())).map(Rule::text);
    return Stream.concat(rules, operation.evidence().stream().map(Evidence::words)).filter(text -> !DENIES.matcher(text).find()).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
  }

  private static boolean mentions(String text, String words) {
    return Pattern.compile("\\b" + Pattern.quote(words) + "(?:s|es)?\\b").matcher(text).find();
  }
}
