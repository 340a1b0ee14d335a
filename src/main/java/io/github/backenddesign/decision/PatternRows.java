package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Statement;
import io.github.backenddesign.analysis.Statements;
import io.github.backenddesign.product.OpenQuestion;
import io.github.backenddesign.product.Passage;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rows of a group that the patterns raise on a model; what a document already says or asks is not asked again. */
final class PatternRows {

  private final Model model;
  private final Facts facts;
  private final List<ModelPattern> patterns;
  private final List<Statement> statements;
  private final SaidTexts said;

  PatternRows(Model model, Facts facts, List<ModelPattern> patterns) {
    this.model = model;
    this.facts = facts;
    this.patterns = patterns;
    this.statements = Statements.of(model.product()).stream().filter(PatternRows::answers).toList();
    this.said = new SaidTexts(Stream.concat(statements.stream().map(Statement::text), model.product().questions().stream().flatMap(PatternRows::texts)).toList());
  }

  /** An edge case or a risk only names what somebody has to decide. */
  private static boolean answers(Statement statement) {
    return statement.kind() != Statement.Kind.EDGE_CASE && statement.kind() != Statement.Kind.RISK;
  }

  private static Stream<String> texts(OpenQuestion question) {
    return Stream.concat(Stream.of(question.question()), question.otherWordings().stream()).map(Passage::text);
  }

  List<GroupRow> of(String group) {
    PatternSubjects subjects = new PatternSubjects(model);
    return patterns.stream().filter(pattern -> pattern.group().equals(group) && pattern.when().holds(facts))
        .flatMap(pattern -> subjects.of(pattern.about()).stream().filter(subject -> isOpen(pattern, subject)).map(subject -> pattern.row(subject, facts, statements))).toList();
  }

  private boolean isOpen(ModelPattern pattern, PatternSubject subject) {
    Pattern silent = pattern.silentFor(subject);
    return !pattern.slotOfEveryAlternative().map(slot -> said.anyMatches(silent, subject.beginnings(slot))).orElseGet(() -> said.anyMatches(silent));
  }
}
