package io.github.backenddesign.decision;

import io.github.backenddesign.answers.Decisions;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The version of the catalog a team works with: questions that are newer than it are asked, but do not have to be answered. */
final class CatalogPin {

  private final String pinned;
  private final String current;
  private final SourceLocation file;
  private final List<String> answered;
  private final List<Problem> problems = new ArrayList<>();

  CatalogPin(Decisions answers, String current) {
    Optional<SourceLocation> first = answers.answers().stream().map(answer -> answer.at()).findFirst();
    this.file = SourceLocation.ofFile(first.map(SourceLocation::file).orElse("decisions.yaml"));
    this.current = current;
    this.answered = answers.answers().stream().map(answer -> answer.questionId()).toList();
    String written = answers.catalog().orElse(current);
    boolean known = written.matches("[1-9]\\d{0,5}") && Integer.parseInt(written) <= Integer.parseInt(current);
    this.pinned = known ? written : current;
    if (!known) {
      problems.add(AnswerMessages.unknownCatalog(file, written, current));
    }
  }

  /** The decision, not required where the team's catalog does not ask it yet and nobody answered it. */
  Decision applied(CatalogEntry entry, Decision decision) {
    if (entry.since() <= Integer.parseInt(pinned) || answered.contains(entry.id())) {
      return decision;
    }
    problems.add(AnswerMessages.newerQuestion(file, entry.id(), current, pinned));
    return decision.optional();
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
