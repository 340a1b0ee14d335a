package io.github.backenddesign.decision;

import io.github.backenddesign.answers.Answer;
import io.github.backenddesign.answers.Decisions;
import io.github.backenddesign.decision.Decision.ChosenAnswer;
import io.github.backenddesign.decision.Decision.Status;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Matches the team's answers with the questions asked. Collects what is wrong with them. */
final class AnswerMatcher {

  static final String ACCEPTED = "accepted";

  private final Decisions answers;
  private final Catalog catalog;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Answer> used = new LinkedHashSet<>();
  private final TakenAnswer taken;
  private final RowAnswers rowAnswers;

  AnswerMatcher(Decisions answers, Catalog catalog) {
    this.answers = answers;
    this.catalog = catalog;
    this.taken = new TakenAnswer(catalog, problems);
    this.rowAnswers = new RowAnswers(answers, problems, used);
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** The option answered under this id, whether or not the question is asked. */
  Map<String, String> optionsAnswered() {
    Map<String, String> options = new LinkedHashMap<>();
    ruled(Ruling.Kind.ANSWER).forEach(ruling -> options.put(ruling.question(), ruling.option()));
    answers.answers().forEach(answer -> answer.option().ifPresent(option -> options.put(answer.questionId(), option)));
    return options;
  }

  /** The decision with its answer, where there is a fitting one. */
  Decision match(Decision decision, List<String> aliases) {
    Optional<Answer> found = find(decision.id(), aliases);
    Optional<Ruling> policy = ruled(Ruling.Kind.ANSWER).filter(ruling -> ruling.question().equals(decision.id())).findFirst();
    if (policy.isPresent() && found.isEmpty()) {
      return byPolicy(decision, policy.get());
    }
    found.filter(answer -> policy.isPresent() && !answer.option().equals(policy.map(Ruling::option)))
        .ifPresent(answer -> problems.add(AnswerMessages.againstPolicy(answer, policy.get())));
    return found.map(answer -> taken.of(decision, answer)).orElse(decision);
  }

  private Stream<Ruling> ruled(Ruling.Kind kind) {
    return catalog.rulings().stream().filter(ruling -> ruling.kind() == kind);
  }

  private static Decision byPolicy(Decision decision, Ruling ruling) {
    String title = decision.option(ruling.option()).map(Option::title).orElse(ruling.option());
    Optional<String> why = ruling.why().isEmpty() ? Optional.empty() : Optional.of(ruling.why());
    ChosenAnswer answer = new ChosenAnswer(Optional.of(ruling.option()), title, Optional.empty(), why, Optional.empty(), ruling.at().toString(), "policy: " + ruling.policy());
    return decision.with(Status.DECIDED, Optional.of(answer), TakenAnswer.offering(decision.options(), ruling.option()));
  }

  private Optional<Answer> find(String id, List<String> aliases) {
    List<String> ids = new ArrayList<>(List.of(id));
    ids.addAll(aliases);
    List<Answer> found = answers.answers().stream().filter(answer -> ids.contains(answer.questionId())).toList();
    used.addAll(found);
    found.stream().skip(1).filter(answer -> !answer.option().equals(found.get(0).option()))
        .forEach(answer -> problems.add(AnswerMessages.answeredTwice(answer, found.get(0))));
    return found.stream().findFirst();
  }

  /** The values the team set for single rows of a group. */
  Map<String, String> rows(String group, List<GroupRow> rows) {
    return rowAnswers.of(group, rows);
  }

  /** Reports answers to questions that are not asked, or that nobody knows. */
  void checkUnused(List<String> asked, List<String> known) {
    List<String> all = new ArrayList<>(new LinkedHashSet<>(asked));
    known.stream().filter(id -> !all.contains(id)).forEach(all::add);
    for (Answer answer : answers.answers()) {
      if (!used.contains(answer)) {
        int dot = answer.questionId().indexOf('.');
        boolean isKnown = known.contains(answer.questionId()) || dot > 0 && known.contains(answer.questionId().substring(0, dot));
        problems.add(isKnown ? AnswerMessages.notAsked(answer) : AnswerMessages.unknownQuestion(answer, rowAnswers.candidates(all)));
      }
    }
  }

  /** Reports answers that contradict each other. */
  void checkContradictions(List<Contradiction> contradictions, List<Decision> decided) {
    Map<String, String> options = new LinkedHashMap<>();
    decided.forEach(decision -> decision.answer().flatMap(ChosenAnswer::option).ifPresent(option -> options.put(decision.id(), option)));
    Clashes.among(contradictions, options).forEach((contradiction, pair) -> {
      Given first = given(contradiction.first().decision());
      Given second = given(contradiction.second().decision());
      boolean inOrder = first.at().compareTo(second.at()) < 0;
      problems.add(AnswerMessages.contradiction(inOrder ? second : first, inOrder ? first : second, contradiction.why()));
    });
  }

  /** An option in force with the place that says so, in the team's file or in a policy. */
  record Given(String question, String option, SourceLocation at) {
  }

  private Given given(String question) {
    Optional<Given> byTeam = answers.answer(question).map(answer -> new Given(question, answer.option().orElse(""), answer.at()));
    return byTeam.or(() -> ruled(Ruling.Kind.ANSWER).filter(ruling -> ruling.question().equals(question)).findFirst()
        .map(ruling -> new Given(question, ruling.option(), ruling.at()))).orElseThrow();
  }

  /** The answer to the module boundaries with the cut it stores. */
  Optional<Answer> answerTo(String id) {
    return answers.answer(id);
  }
}
