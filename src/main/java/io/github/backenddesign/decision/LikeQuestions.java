package io.github.backenddesign.decision;

import io.github.backenddesign.answers.Adjustment;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.OpenQuestion;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Joins questions of different documents that plainly ask the same: the same well-known question about the same thing, or nearly the same words.
 * Look-alikes stay apart; teams can still join them by {@code same-question}, and keep apart what was joined by {@code not-same-question}.
 */
final class LikeQuestions {

  private final Likeness likeness;
  private final List<Adjustment> joining;
  private final List<Adjustment> parting;
  private final Function<OpenQuestion, Optional<String>> subject;
  /** Each question is compared with all others. */
  private final Map<OpenQuestion, Optional<String>> subjects = new IdentityHashMap<>();

  /** {@code subject} names what a well-known question is about, e.g. "who-may comment.delete". */
  LikeQuestions(Likeness likeness, List<Adjustment> adjustments, Function<OpenQuestion, Optional<String>> subject) {
    this.likeness = likeness;
    this.joining = adjustments.stream().filter(adjustment -> adjustment.section() == Adjustment.Section.SAME_QUESTION).toList();
    this.parting = adjustments.stream().filter(adjustment -> adjustment.section() == Adjustment.Section.NOT_SAME_QUESTION).toList();
    this.subject = subject;
  }

  List<OpenQuestion> join(List<OpenQuestion> questions) {
    List<OpenQuestion> joined = questions.stream().flatMap(question -> split(question).stream()).toList();
    for (Adjustment adjustment : joining) {
      List<String> ids = ids(adjustment);
      joined = joinAll(joined, (one, other) -> isNamed(one, ids) && isNamed(other, ids));
    }
    for (int before = joined.size() + 1; joined.size() < before;) {
      before = joined.size();
      joined = joinAll(joined, (one, other) -> !areApart(one, other) && areAlike(one, other));
    }
    return repeated(joined);
  }

  /** Without those that only repeat one with an id; what they were called stays an alias of it. */
  private List<OpenQuestion> repeated(List<OpenQuestion> questions) {
    Restatements restatements = new Restatements(likeness, questions);
    Map<OpenQuestion, OpenQuestion> repeats = new LinkedHashMap<>();
    questions.forEach(question -> restatements.repeatedBy(question).filter(other -> !areApart(other, question)).ifPresent(other -> repeats.put(question, other)));
    return questions.stream().filter(question -> !repeats.containsKey(question))
        .map(question -> repeats.entrySet().stream().filter(entry -> entry.getValue() == question).map(Map.Entry::getKey).reduce(question, LikeQuestions::join)).toList();
  }

  private static List<String> ids(Adjustment adjustment) {
    return Stream.concat(Stream.of(adjustment.target()), adjustment.values().stream()).toList();
  }

  private boolean areApart(OpenQuestion one, OpenQuestion other) {
    return parting.stream().map(LikeQuestions::ids).anyMatch(ids -> isNamed(one, ids) && isNamed(other, ids));
  }

  /** A question that documents ask under several ids, taken apart where the team says that these are two; each id goes with its own wording. */
  private List<OpenQuestion> split(OpenQuestion question) {
    List<OpenQuestion> parts = new ArrayList<>();
    OpenQuestion rest = question;
    for (ElementId id : question.ids().stream().skip(1).toList()) {
      if (rest.ids().size() == rest.otherWordings().size() + 1 && parting.stream().map(LikeQuestions::ids).anyMatch(ids -> ids.contains(id.value()) && isNamed(without(question, id), ids))) {
        parts.add(part(rest, id));
        rest = without(rest, id);
      }
    }
    parts.add(0, rest);
    return parts;
  }

  private static OpenQuestion part(OpenQuestion whole, ElementId id) {
    Passage wording = whole.otherWordings().get(whole.ids().indexOf(id) - 1);
    return new OpenQuestion(List.of(id), whole.idGiven(), wording, List.of(), whole.reason(), whole.affects(), whole.blocking(), whole.options(), List.of(wording.at()));
  }

  private static OpenQuestion without(OpenQuestion whole, ElementId id) {
    int at = whole.ids().indexOf(id);
    List<ElementId> ids = whole.ids().stream().filter(other -> !other.equals(id)).toList();
    List<Passage> wordings = new ArrayList<>(whole.otherWordings());
    if (at > 0 && at <= wordings.size()) {
      wordings.remove(at - 1);
    }
    return new OpenQuestion(ids, whole.idGiven(), whole.question(), wordings, whole.reason(), whole.affects(), whole.blocking(), whole.options(), whole.places());
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

  /** What is wrong with the groups of ids: some that no question has, and pairs that are said to be the same and not the same. */
  List<Problem> problems(List<OpenQuestion> questions) {
    List<String> known = questions.stream().flatMap(question -> question.ids().stream()).map(ElementId::value).toList();
    List<Problem> problems = new ArrayList<>();
    Stream.concat(joining.stream(), parting.stream()).forEach(adjustment -> ids(adjustment).stream().filter(id -> !known.contains(id))
        .forEach(id -> problems.add(AnswerMessages.unknownSameQuestion(adjustment, id, known))));
    for (Adjustment apart : parting) {
      joining.stream().filter(same -> ids(same).stream().filter(ids(apart)::contains).count() > 1).findFirst()
          .ifPresent(same -> problems.add(AnswerMessages.sameAndNotSame(apart, same)));
    }
    return problems;
  }

  private boolean areAlike(OpenQuestion one, OpenQuestion other) {
    Optional<String> about = subjects.computeIfAbsent(one, subject);
    Optional<String> others = subjects.computeIfAbsent(other, subject);
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
