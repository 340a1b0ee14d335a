package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Signal;
import io.github.backenddesign.analysis.Statement;
import io.github.backenddesign.analysis.Statements;
import java.util.List;
import java.util.Map;

/** The rows of a catalog group on the facts of a product: those that apply, with the default that fits and its source. */
final class CatalogRows {

  private static final String NAMELESS = "Backend";

  private final Model model;
  private final Facts facts;
  private final List<Statement> statements;

  CatalogRows(Model model, Facts facts) {
    this.model = model;
    this.facts = facts;
    this.statements = Statements.of(model.product());
  }

  List<GroupRow> of(CatalogEntry entry) {
    return entry.rows().stream().filter(row -> row.when().holds(facts)).map(this::row).toList();
  }

  private GroupRow row(CatalogRow row) {
    for (Proposal proposal : row.proposals()) {
      List<Signal> grounds = proposal.grounds(facts, statements, PatternSubject.PRODUCT);
      if (!grounds.isEmpty()) {
        return row(row, proposal.value(), Sentences.cite(proposal.source(), grounds));
      }
    }
    return row(row, row.proposed(), row.source());
  }

  private GroupRow row(CatalogRow row, String proposed, String source) {
    return new GroupRow(row.id(), row.question(), row.options().stream().map(this::named).toList(), row.free(), named(proposed), source,
        value -> row.effectsOf(value).fill(Map.of("value", value)));
  }

  /** The product's own name in place of {@code {product}}. */
  private String named(String value) {
    String name = model.product().name();
    return value.replace("{product}", name.isBlank() ? NAMELESS : name);
  }
}
