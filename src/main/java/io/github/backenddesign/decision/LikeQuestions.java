package io.github.backenddesign.decision;

import io.github.backenddesign.answers.Adjustment;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.OpenQuestion;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Joins questions of different documents that plainly ask the same: the same well-known question about the same thing, or nearly the same words.
 * Look-alikes stay apart; teams can still join them by {@code same-question}.
 */
final class LikeQuestions {

  private final Likeness likeness;
  private final List<Adjustment> adjustments;
  private final Function<OpenQuestion, Optional<String>> subject;

  /** {@code subject} names what a well-known question is about, e.g. "who-may comment.delete". */
  LikeQuestions(Likeness likeness, List<Adjustment> adjustments, Function<OpenQuestion, Optional<String>> subject) {
    this.likeness = likeness;
    this.adjustments = adjustments.stream().filter(adjustment -> adjustment.section() == Adjustment.Section.SAME_QUESTION).toList();
    this.subject = subject;
  }

  List<OpenQuestion> join(List<OpenQuestion> questions) {
    List<OpenQuestion> joined = questions;
    for (Adjustment adjustment : adjustments) {
      List<String> ids = Stream.concat(Stream.of(adjustment.target()), adjustment.values().stream()).toList();
      joined = joinAll(joined, (one, other) -> isNamed(one, ids) && isNamed(other, ids));
    }
    for (int before = joined.size() + 1; joined.size() < before;) {
      before = joined.size();
      joined = joinAll(joined, this::areAlike);
    }
    return joined;
  }

  private static boolean isNamed(OpenQuestion question, List<String> ids) {
    return question.ids().stream().anyMatch(id -> ids.contains(id.value()));
  }

  private static List<OpenQuestion> joinAll(List<OpenQuestion> questions, BiPredicate<OpenQuestion, OpenQuestion> same) {
    List<OpenQuestion> joined = new ArrayList<>();
    for (OpenQuestion question : questions) {
      Optional<OpenQuestion> like = joined.stream().filter(other -> same.test(other, question)).findFirst();
      like.ifPresentOrElse(other -> joined.set(joined.indexOf(other), join(other, question)), () -> joined.add(question));
    }
    return joined;
  }

  /** The ids in {@code same-question} that no question has. */
  List<Problem> unknownIds(List<OpenQuestion> questions) {
    List<String> known = questions.stream().flatMap(question -> question.ids().stream()).map(ElementId::value).toList();
    List<Problem> problems = new ArrayList<>();
    for (Adjustment adjustment : adjustments) {
      Stream.concat(Stream.of(adjustment.target()), adjustment.values().stream()).filter(id -> !known.contains(id))
          .forEach(id -> problems.add(AnswerMessages.unknownSameQuestion(adjustment.at(), id, known)));
    }
    return problems;
  }

  private boolean areAlike(OpenQuestion one, OpenQuestion other) {
    Optional<String> about = subject.apply(one);
    Optional<String> others = subject.apply(other);
    if (about.isPresent() && others.isPresent()) {
      return about.equals(others);
    }
    boolean shareElement = one.affects().stream().anyMatch(other.affects()::contains);
    return texts(one).stream().anyMatch(left -> texts(other).stream().anyMatch(right -> likeness.same(left, right, shareElement)));
  }

  private static List<String> texts(OpenQuestion question) {
    return Stream.concat(Stream.of(question.question()), question.otherWordings().stream()).map(Passage::text).toList();
  }

  private static OpenQuestion join(OpenQuestion first, OpenQuestion second) {
    List<Passage> wordings = new ArrayList<>(first.otherWordings());
    wordings.add(second.question());
    wordings.addAll(second.otherWordings());
    List<OpenQuestion.Choice> options = first.options().size() > 1 ? first.options() : second.options();
    return new OpenQuestion(both(first.ids(), second.ids()), first.idGiven(), first.question(), wordings, first.reason()
        .or(second::reason), both(first.affects(), second.affects()),
        first.blocking() || second.blocking(), options, both(first.places(), second.places()));
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }

  /** All ids of a question but the one it is asked under. */
  static List<String> aliases(OpenQuestion question) {
    return question.ids().stream().skip(1).map(ElementId::value).toList();
  }
}
