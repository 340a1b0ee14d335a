package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.FieldKinds;
import io.github.backenddesign.analysis.FieldKinds.FieldKind;
import io.github.backenddesign.analysis.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rows that limit the texts of a model, with the limit of their kind of field as proposal; fields the documents limit themselves and references to
 * other things are left out.
 */
final class FieldRows {

  private static final Pattern ALREADY_LIMITED = Pattern.compile("(?i)\\d|character|length|longer|shorter|at most|at least");
  private static final List<String> OPEN_TEXTS = List.of("password", "email", "url", "slug", "user-name", "name", "long-text", "address", "text", "code");
  private static final List<String> STRICTER_PASSWORDS = List.of("8-128", "12-128", "15-128");

  private final FieldKinds kinds = FieldKinds.english();

  List<GroupRow> of(Model model) {
    Spelling spelling = new Spelling(model.product());
    List<GroupRow> rows = new ArrayList<>();
    for (Entity entity : model.entities()) {
      entity.attributes().stream().filter(attribute -> isOpen(attribute) && !isReference(entity, attribute, model))
          .forEach(attribute -> row(entity, attribute, spelling).ifPresent(rows::add));
    }
    return rows;
  }

  private boolean isOpen(Attribute attribute) {
    boolean standard = !kinds.formOf(attribute.kind(), attribute.name()).equals(kinds.named(attribute.kind()));
    return !standard && OPEN_TEXTS.contains(attribute.kind()) && !attribute.derived() && attribute.rules().stream().noneMatch(rule -> ALREADY_LIMITED.matcher(rule).find());
  }

  /** The author of an article or the tags of it are things of their own, not texts. */
  private static boolean isReference(Entity entity, Attribute attribute, Model model) {
    String name = attribute.name().replaceFirst("s$", "");
    return entity.relations().stream().anyMatch(relation -> relation.role().equals(attribute.name())) || model.entities().stream().anyMatch(other -> other.name().equalsIgnoreCase(name) || other.aliases().stream().anyMatch(name::equalsIgnoreCase))
        || model.callers().stream().anyMatch(caller -> caller.name().equalsIgnoreCase(name));
  }

  private Optional<GroupRow> row(Entity entity, Attribute attribute, Spelling spelling) {
    FieldKind kind = kinds.named(attribute.kind());
    return kind.max().map(max -> {
      String id = entity.name().substring(0, 1).toLowerCase(Locale.ROOT) + entity.name().substring(1) + "." + attribute.name();
      String proposed = kind.name().equals("password") ? kind.min().orElse("8") + "-" + max : max;
      String question = PatternSubject.articles("How many characters may the " + spelling.of(attribute.name()) + " of a " + spelling.of(entity.name()) + " have?");
      return new GroupRow(id, question, options(kind, Integer.parseInt(max)), true, proposed, kind.source(),
          value -> List.of(new Effect.FieldRule(entity.name(), attribute.name(), rule(value, kind.min().isPresent()))));
    });
  }

  private static List<String> options(FieldKind kind, int max) {
    return kind.name().equals("password") ? STRICTER_PASSWORDS : List.of(String.valueOf(max / 2), String.valueOf(max), String.valueOf(max * 2));
  }

  private static String rule(String value, boolean needsOne) {
    return value.contains("-") ? value.replace("-", " to ") + " characters" : needsOne ? "1 to " + value + " characters" : "at most " + value + " characters";
  }
}
