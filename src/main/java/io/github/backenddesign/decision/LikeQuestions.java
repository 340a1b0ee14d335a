package io.github.backenddesign.decision;

import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.OpenQuestion;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Joins questions of different documents that plainly ask the same: the same well-known question about the same thing, or nearly the same words.
 * Look-alikes stay apart; teams can still join them by {@code same-question}.
 */
final class LikeQuestions {

  private static final double SAME_WORDS = 0.8;

  private final Words words;
  private final Function<OpenQuestion, Optional<String>> subject;

  /** {@code subject} names what a well-known question is about, e.g. "who-may comment.delete". */
  LikeQuestions(Words words, Function<OpenQuestion, Optional<String>> subject) {
    this.words = words;
    this.subject = subject;
  }

  List<OpenQuestion> join(List<OpenQuestion> questions) {
    List<OpenQuestion> joined = new ArrayList<>();
    for (OpenQuestion question : questions) {
      Optional<OpenQuestion> like = joined.stream().filter(other -> areAlike(other, question)).findFirst();
      like.ifPresentOrElse(other -> joined.set(joined.indexOf(other), join(other, question)), () -> joined.add(question));
    }
    return joined;
  }

  private boolean areAlike(OpenQuestion one, OpenQuestion other) {
    Optional<String> about = subject.apply(one);
    if (about.isPresent() && about.equals(subject.apply(other))) {
      return true;
    }
    Set<String> all = new LinkedHashSet<>(words.of(one.question().text()));
    Set<String> others = words.of(other.question().text());
    long common = all.stream().filter(others::contains).count();
    all.addAll(others);
    return common > 2 && (double) common / all.size() >= SAME_WORDS;
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
