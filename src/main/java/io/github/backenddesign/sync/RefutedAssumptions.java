package io.github.backenddesign.sync;

import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.product.OpenQuestion;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** An assumption holds until a question is answered, and the answer is another. */
final class RefutedAssumptions implements Finder {

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Passage assumption : scene.product().scope().assumptions()) {
      for (OpenQuestion question : scene.product().questions()) {
        Optional<Decision> decision = names(assumption, question) || AnticipatedAnswers.isLinked(scene, assumption, question) ? scene.decided(question.id()) : Optional.empty();
        decision.filter(made -> isOther(scene, assumption, made)).flatMap(made -> scene.answer(made.id()))
            .ifPresent(answer -> findings.add(Finding.of("assumption-refuted", assumption, answer).with("assumption", assumption.text()).with("question", question.id())
                .with("answer", answer.text())));
      }
    }
    return findings;
  }

  private static boolean names(Passage assumption, OpenQuestion question) {
    return question.idGiven() && question.ids().stream().anyMatch(id -> Pattern.compile("(?<![\\w-])" + Pattern.quote(id.value()) + "(?![\\w-])").matcher(assumption.text())
        .find());
  }

  /** Another option speaks more like the assumption than the chosen one does. */
  private static boolean isOther(Scene scene, Passage assumption, Decision decision) {
    Set<String> words = scene.meaning().words(assumption.text());
    Optional<String> chosen = decision.answer().flatMap(Decision.ChosenAnswer::option);
    int best = decision.options().stream().filter(option -> !chosen.equals(Optional.of(option.id()))).mapToInt(option -> scene.meaning().shared(words, scene.meaning()
        .words(option.title()))).max().orElse(0);
    int own = chosen.flatMap(decision::option).map(option -> scene.meaning().shared(words, scene.meaning().words(option.title()))).orElse(best);
    return best > own;
  }
}
