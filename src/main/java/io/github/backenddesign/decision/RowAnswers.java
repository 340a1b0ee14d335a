package io.github.backenddesign.decision;

import io.github.backenddesign.answers.Answer;
import io.github.backenddesign.answers.Decisions;
import io.github.backenddesign.document.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers to single rows of groups, under keys such as {@code field-limits.article.title}; adds those it takes to {@code used}. */
final class RowAnswers {

  private final Decisions answers;
  private final List<Problem> problems;
  private final Set<Answer> used;
  private final Map<String, List<String>> rowsOfGroups = new LinkedHashMap<>();

  RowAnswers(Decisions answers, List<Problem> problems, Set<Answer> used) {
    this.answers = answers;
    this.problems = problems;
    this.used = used;
  }

  /** The values the team set for single rows of a group. */
  Map<String, String> of(String group, List<GroupRow> rows) {
    Map<String, String> values = new LinkedHashMap<>();
    List<String> ids = rows.stream().map(GroupRow::id).toList();
    rowsOfGroups.put(group, ids);
    for (Answer answer : answers.answers()) {
      if (answer.questionId().startsWith(group + ".")) {
        used.add(answer);
        String id = answer.questionId().substring(group.length() + 1);
        rows.stream().filter(row -> row.id().equals(id)).findFirst()
            .ifPresentOrElse(row -> value(row, answer).ifPresent(value -> values.put(id, value)),
                () -> problems.add(AnswerMessages.unknownRow(answer, group, ids)));
      }
    }
    return values;
  }

  private Optional<String> value(GroupRow row, Answer answer) {
    if (answer.option().isEmpty()) {
      problems.add(AnswerMessages.rowNeedsValue(answer));
      return Optional.empty();
    }
    if (!row.accepts(answer.option().get())) {
      problems.add(AnswerMessages.rowValue(answer, answer.option().get(), row.options()));
      return Optional.empty();
    }
    return answer.option();
  }

  /** These ids and those of all rows, to propose for one that nobody knows. */
  List<String> candidates(List<String> ids) {
    List<String> candidates = new ArrayList<>(ids);
    rowsOfGroups.forEach((group, rows) -> rows.forEach(row -> candidates.add(group + "." + row)));
    return candidates;
  }
}
