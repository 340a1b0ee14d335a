package io.github.backenddesign.decision;

import io.github.backenddesign.answers.Answer;
import io.github.backenddesign.decision.Decision.ChosenAnswer;
import io.github.backenddesign.decision.Decision.Status;
import io.github.backenddesign.document.Problem;
import java.util.List;
import java.util.Optional;

/** What an answer of the team makes of the decision it is for; one that does not fit leaves it open and says why. */
final class TakenAnswer {

  private static final String TEAM = "team";

  private final Catalog catalog;
  private final List<Problem> problems;

  TakenAnswer(Catalog catalog, List<Problem> problems) {
    this.catalog = catalog;
    this.problems = problems;
  }

  Decision of(Decision decision, Answer answer) {
    return decision.isGroup() ? group(decision, answer) : single(decision, answer);
  }

  private Decision single(Decision decision, Answer answer) {
    if (answer.custom().isPresent()) {
      return decision.with(Status.DECIDED, Optional.of(chosen(answer, Optional.empty(), answer.custom().get(), answer.why())), decision.options());
    }
    if (answer.deferred().isPresent()) {
      return defer(decision, answer);
    }
    String option = answer.option().orElse("");
    Optional<Option> known = decision.option(option);
    if (known.isEmpty()) {
      problems.add(AnswerMessages.unknownOption(answer, option, decision.options().stream().map(Option::id).toList()));
      return decision;
    }
    Optional<Ruling> forbidden = catalog.rulings().stream().filter(ruling -> ruling.kind() == Ruling.Kind.FORBID).filter(ruling -> ruling.concerns(decision.id(), option)).findFirst();
    if (forbidden.isPresent()) {
      problems.add(AnswerMessages.forbidden(answer, forbidden.get()));
      return decision;
    }
    String needs = catalog.needs(decision.id(), option);
    if (!needs.isEmpty() && answer.file().isEmpty()) {
      problems.add(AnswerMessages.memberMissing(answer, option, needs));
      return decision;
    }
    return decision.with(Status.DECIDED, Optional.of(chosen(answer, Optional.of(option), known.get().title(), answer.why())),
        offering(decision.options(), option));
  }

  private Decision defer(Decision decision, Answer answer) {
    if (decision.origin() != Decision.Origin.DOCUMENT) {
      problems.add(AnswerMessages.onlyDocumentQuestionsDefer(answer));
      return decision;
    }
    if (decision.blocking() && answer.until().isEmpty()) {
      problems.add(AnswerMessages.deferralNeedsUntil(answer));
      return decision;
    }
    return decision.with(Status.DEFERRED, Optional.of(chosen(answer, Optional.empty(), "deferred", answer.deferred())), decision.options());
  }

  private Decision group(Decision decision, Answer answer) {
    if (!answer.option().equals(Optional.of(AnswerMatcher.ACCEPTED))) {
      problems.add(AnswerMessages.groupTakesAccepted(answer));
      return decision;
    }
    return decision.with(Status.DECIDED, Optional.of(chosen(answer, Optional.of(AnswerMatcher.ACCEPTED), "accepted", answer.why())), decision.options());
  }

  private static ChosenAnswer chosen(Answer answer, Optional<String> option, String title, Optional<String> why) {
    return new ChosenAnswer(option, title, answer.custom(), why, answer.until(), answer.at().toString(), TEAM);
  }

  /** The options with the chosen one among those shown. */
  static List<Option> offering(List<Option> options, String chosen) {
    return options.stream().map(option -> option.id().equals(chosen) ? option.asOffered() : option).toList();
  }
}
