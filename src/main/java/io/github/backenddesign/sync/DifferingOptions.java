package io.github.backenddesign.sync;

import io.github.backenddesign.product.OpenQuestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Two documents ask the same, and one offers an option the other has lost. */
final class DifferingOptions implements Finder {

  @Override
  public List<Finding> find(Scene scene) {
    List<OpenQuestion> questions = scene.product().questions();
    List<Finding> findings = new ArrayList<>();
    for (OpenQuestion fewer : questions) {
      for (OpenQuestion more : questions) {
        if (fewer.options().size() > 1 && more.options().size() > fewer.options().size() && isLike(scene, fewer, more)) {
          List<String> lost = more.options().stream().map(OpenQuestion.Choice::title).filter(option -> isLost(scene, option, fewer)).toList();
          if (!lost.isEmpty()) {
            findings.add(Finding.of("options-differ", fewer.question(), more.question()).with("fewer", name(fewer)).with("more", name(more))
                .with("option", String.join("; ", lost)));
          }
        }
      }
    }
    return findings;
  }

  private static String name(OpenQuestion question) {
    return question.idGiven() ? question.id().value() : "the question in " + question.question().at().file();
  }

  private static boolean isLike(Scene scene, OpenQuestion one, OpenQuestion other) {
    Set<String> words = words(scene, one);
    Set<String> others = words(scene, other);
    int shared = scene.meaning().shared(words, others);
    return shared > 1 && shared * 2 >= Math.min(words.size(), others.size()) && shared * 3 >= Math.max(words.size(), others.size());
  }

  private static Set<String> words(Scene scene, OpenQuestion question) {
    return scene.meaning().words(question.question().text().replaceAll("\\(.*?\\)", ""));
  }

  /** Nothing in the other question's options or their pros and cons speaks of it. */
  private static boolean isLost(Scene scene, String option, OpenQuestion question) {
    Set<String> words = scene.meaning().words(option);
    Set<String> known = new LinkedHashSet<>();
    question.options().forEach(choice -> known.addAll(scene.meaning().words(choice.title() + " " + choice.pros() + " " + choice.cons())));
    return words.size() > 1 && scene.meaning().shared(words, known) == 0;
  }
}
