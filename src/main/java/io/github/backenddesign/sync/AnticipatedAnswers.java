package io.github.backenddesign.sync;

import io.github.backenddesign.product.OpenQuestion;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An assumption answers a question that the documents leave open, without saying that it waits for the answer. */
final class AnticipatedAnswers implements Finder {

  private static final int ENOUGH = 3;
  private static final Pattern WAITS = Pattern.compile("(?is).*\\b(?:until|unless|to be confirmed|tbd|open|exists?|there (?:is|are))\\b.*");
  private static final Pattern ID = Pattern.compile("^(\\p{Lu}{1,3}-\\d{1,3}): ");

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Passage assumption : scene.product().scope().assumptions()) {
      if (!WAITS.matcher(assumption.text()).matches()) {
        linked(scene, assumption).or(() -> question(scene, assumption)).ifPresent(question -> findings.add(finding(assumption, question.question())));
        note(scene, assumption).ifPresent(note -> findings.add(finding(assumption, note)));
      }
    }
    return findings;
  }

  private static Optional<OpenQuestion> linked(Scene scene, Passage assumption) {
    return open(scene).filter(question -> isLinked(scene, assumption, question)).findFirst();
  }

  /** Whether the question affects an interface that rests on the assumption by its id. */
  static boolean isLinked(Scene scene, Passage assumption, OpenQuestion question) {
    Matcher id = ID.matcher(assumption.text());
    if (!id.find()) {
      return false;
    }
    Pattern named = Pattern.compile("(?<![\\w-])" + Pattern.quote(id.group(1)) + "(?![\\w-])");
    return scene.product().interfaces().stream().filter(door -> door.notes().filter(note -> named.matcher(note.text()).find()).isPresent())
        .anyMatch(door -> question.affects().contains(door.id().value()));
  }

  private static Stream<OpenQuestion> open(Scene scene) {
    return scene.product().questions().stream().filter(question -> scene.decided(question.id()).isEmpty());
  }

  /** The open question that most of the assumption's words stand in. */
  private static Optional<OpenQuestion> question(Scene scene, Passage assumption) {
    Set<String> words = scene.meaning().words(assumption.text().replaceFirst(ID.pattern(), ""));
    return open(scene).filter(question -> {
      Set<String> asked = scene.meaning().words(Stream.concat(Stream.of(question.question().text()), question.otherWordings().stream().map(Passage::text)).toList());
      int shared = scene.meaning().shared(words, asked);
      return shared >= ENOUGH && shared * 3 >= words.size() * 2;
    }).findFirst();
  }

  /** A note that leaves open what the assumption takes for granted ("How to correct an accepted event is open"). */
  private static Optional<Passage> note(Scene scene, Passage assumption) {
    Set<String> words = scene.meaning().words(assumption.text());
    return scene.product().requirements().stream().map(Requirement::notes).flatMap(Optional::stream).filter(note -> note.text()
        .matches("(?is).*\\bis (?:open|not decided|undecided|not stated)\\b.*"))
        .filter(note -> scene.meaning().shared(words, scene.meaning().words(note.text())) >= ENOUGH).findFirst();
  }

  private static Finding finding(Passage assumption, Passage question) {
    return Finding.of("assumption-anticipates", assumption, question).with("assumption", assumption.text()).with("question", question.text());
  }
}
