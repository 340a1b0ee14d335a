package io.github.backenddesign.sync;

import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.product.OpenQuestion;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An assumption answers a question that the documents leave open, without saying that it waits for the answer. */
final class AnticipatedAnswers implements Finder {

  private static final int ENOUGH = 2;

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Passage assumption : scene.product().scope().assumptions()) {
      if (!assumption.text().matches("(?is).*\\b(?:until|unless|to be confirmed|tbd|open)\\b.*")) {
        question(scene, assumption).ifPresent(question -> findings.add(finding(scene, assumption, question)));
        note(scene, assumption).ifPresent(note -> findings.add(Finding.of("assumption-anticipates", assumption, note).with("assumption", assumption.text()).with("question", note.text())));
      }
    }
    return findings;
  }

  /** The open question most of the assumption's words stand in. */
  private static Optional<OpenQuestion> question(Scene scene, Passage assumption) {
    Set<String> words = scene.meaning().words(assumption.text());
    return scene.product().questions().stream().filter(question -> scene.decided(question.id()).isEmpty()).filter(question -> {
      Set<String> asked = scene.meaning().words(Stream.concat(Stream.of(question.question().text()), question.otherWordings().stream().map(Passage::text)).toList());
      question.options().forEach(option -> asked.addAll(scene.meaning().words(option.title())));
      int shared = scene.meaning().shared(words, asked);
      return shared >= ENOUGH + 1 || shared >= ENOUGH && shared * 2 >= words.size();
    }).findFirst();
  }

  /** A note that leaves open what the assumption takes for granted ("How to correct an accepted event is open"). */
  private static Optional<Passage> note(Scene scene, Passage assumption) {
    Set<String> words = scene.meaning().words(assumption.text());
    return scene.product().requirements().stream().map(Requirement::notes).flatMap(Optional::stream).filter(note -> note.text().matches("(?is).*\\bis (?:open|not decided|undecided|not stated)\\b.*"))
        .filter(note -> scene.meaning().shared(words, scene.meaning().words(note.text())) > ENOUGH).findFirst();
  }

  private static Finding finding(Scene scene, Passage assumption, OpenQuestion question) {
    return Finding.of("assumption-anticipates", assumption, question.question()).with("assumption", assumption.text()).with("question", question.question().text());
  }
}
