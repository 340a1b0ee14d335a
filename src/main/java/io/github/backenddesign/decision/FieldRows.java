package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.document.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rows that limit the text fields of a model, with a proposal by kind of field from {@code field-limits.yaml}; fields the documents limit themselves are left out. */
final class FieldRows {

  /** A kind of field: by which kinds or names it is recognised, what is proposed, and where that comes from. */
  private record Limit(List<String> kinds, Optional<Pattern> names, String proposed, List<String> options, String rule, String source) {

    private boolean fits(Attribute attribute) {
      return kinds.contains(attribute.kind()) || names.filter(pattern -> pattern.matcher(attribute.name()).find()).isPresent();
    }
  }

  private static final Pattern ALREADY_LIMITED = Pattern.compile("(?i)\\d|character|length|longer|shorter|at most|at least");

  private final List<Limit> limits = new ArrayList<>();

  FieldRows() {
    for (Map<String, Object> map : DataTable.maps(DataTable.beside(FieldRows.class, "field-limits.yaml").get("limits"))) {
      limits.add(new Limit(DataTable.texts(map.get("kinds")), Optional.ofNullable(map.get("names")).map(regex -> Pattern.compile(DataTable.text(regex), Pattern.CASE_INSENSITIVE)),
          DataTable.text(map.get("proposed")), DataTable.texts(map.get("options")), DataTable.text(map.get("rule")), DataTable.text(map.get("source"))));
    }
  }

  List<GroupRow> of(Model model) {
    List<GroupRow> rows = new ArrayList<>();
    model.entities().forEach(entity -> entity.attributes().stream().filter(attribute -> isOpen(attribute)).forEach(attribute -> row(entity, attribute).ifPresent(rows::add)));
    return rows;
  }

  private static boolean isOpen(Attribute attribute) {
    return !attribute.derived() && attribute.rules().stream().noneMatch(rule -> ALREADY_LIMITED.matcher(rule).find());
  }

  private Optional<GroupRow> row(Entity entity, Attribute attribute) {
    return limits.stream().filter(limit -> limit.fits(attribute)).findFirst().map(limit -> {
      String id = entity.name().substring(0, 1).toLowerCase(Locale.ROOT) + entity.name().substring(1) + "." + attribute.name();
      String question = "How long may " + attribute.name() + " of " + entity.name() + " be?";
      return new GroupRow(id, question, limit.options(), true, limit.proposed(), limit.source(), value -> List.of(new Effect.FieldRule(entity.name(), attribute.name(), limit.rule().replace("{value}", value))));
    });
  }
}
