package io.github.backenddesign.decision;

import io.github.backenddesign.product.OpenQuestion;
import io.github.backenddesign.product.Passage;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds for a question without an id the one with an id that it repeats in other words, as lists of risks and notes do: much of what it speaks of stands there too (options included), and one word of
 * that in no other question.
 */
final class Restatements {

  private static final double MUCH = 0.4;
  private static final int SHARED = 2;

  private final Likeness likeness;
  private final List<OpenQuestion> questions;
  private final Map<OpenQuestion, Set<String>> words = new LinkedHashMap<>();

  Restatements(Likeness likeness, List<OpenQuestion> questions) {
    this.likeness = likeness;
    this.questions = questions;
    questions.forEach(question -> words.put(question, words(question)));
  }

  /** The question that this one repeats, if it has no id of its own and there is exactly one that comes near. */
  Optional<OpenQuestion> repeatedBy(OpenQuestion question) {
    if (question.idGiven()) {
      return Optional.empty();
    }
    return named(question).or(() -> questions.stream().filter(OpenQuestion::idGiven).filter(other -> likeness.mayBeOne(question.question().text(), other.question().text())).filter(other -> repeats(question, other))
        .max(Comparator.comparing(other -> shared(question, other).size())));
  }

  /** A note that only names another question ("AMB-01 has to be settled first") asks nothing itself. */
  private Optional<OpenQuestion> named(OpenQuestion note) {
    boolean asks = note.question().text().contains("?");
    return asks ? Optional.empty() : questions.stream().filter(other -> other != note && other.ids().stream().anyMatch(id -> note.question().text().matches("(?s).*(?<![\\w-])\\Q" + id.value() + "\\E(?![\\w-]).*"))).findFirst();
  }

  private boolean repeats(OpenQuestion question, OpenQuestion other) {
    Set<String> shared = shared(question, other);
    boolean telling = shared.stream().anyMatch(word -> words.entrySet().stream().filter(entry -> entry.getValue().contains(word)).allMatch(entry -> entry.getKey() == question || entry.getKey() == other));
    return telling && shared.size() >= SHARED && shared.size() >= MUCH * words.get(question).size();
  }

  private Set<String> shared(OpenQuestion question, OpenQuestion other) {
    Set<String> shared = new LinkedHashSet<>(words.get(question));
    shared.retainAll(words.get(other));
    return shared;
  }

  private Set<String> words(OpenQuestion question) {
    Stream<String> wordings = Stream.concat(Stream.of(question.question()), question.otherWordings().stream()).map(Passage::text);
    return Stream.concat(wordings, question.options().stream().map(OpenQuestion.Choice::title)).flatMap(text -> likeness.words(text).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
