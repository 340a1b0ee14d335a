package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Signal;
import io.github.backenddesign.analysis.Statement;
import io.github.backenddesign.document.DataTable;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A default that a ground calls for: a {@code fact} that is there, or a sentence of the documents that matches {@code said}. It rests while a fact of
 * {@code unless} is there; {@code source} is a sentence with {@code {refs}} and {@code {quote}}.
 */
record Proposal(String fact, String said, List<String> unless, String value, String source) {

  Proposal {
    unless = List.copyOf(unless);
  }

  static List<Proposal> all(Object rows) {
    return DataTable.maps(rows).stream().map(Proposal::of).toList();
  }

  private static Proposal of(Map<String, Object> map) {
    return new Proposal(DataTable.text(map.get("fact")), DataTable.text(map.get("said")), DataTable.texts(map.get("unless")), DataTable.text(map.get("value")), DataTable.text(map.get("source")));
  }

  /** What calls for it, as signals; none where nothing does. */
  List<Signal> grounds(Facts facts, List<Statement> statements, PatternSubject subject) {
    if (unless.stream().anyMatch(facts::has)) {
      return List.of();
    }
    return said.isEmpty() ? facts.of(fact) : sentences(statements, Pattern.compile(subject.fillNames(said), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  private static List<Signal> sentences(List<Statement> statements, Pattern pattern) {
    return statements.stream().filter(statement -> pattern.matcher(statement.text()).find()).map(Proposal::signal).toList();
  }

  /** A sentence as a ground that reasons can cite. */
  static Signal signal(Statement statement) {
    return new Signal("said", statement.kind().isBinding(), statement.refs(), statement.text(), statement.at());
  }
}
