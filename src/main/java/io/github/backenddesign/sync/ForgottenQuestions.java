package io.github.backenddesign.sync;

import io.github.backenddesign.product.OpenQuestion;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.SourceArtifact;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Questions of the story map that the architecture neither answers nor passes on, though it passes on others. */
final class ForgottenQuestions implements Finder {

  private static final int FEW = 3;

  @Override
  public List<Finding> find(Scene scene) {
    List<OpenQuestion> passedOn = scene.product().questions().stream().filter(question -> isIn(question, SourceArtifact.Role.ARCHITECTURE_PACKET)).toList();
    List<OpenQuestion> forgotten = scene.product().questions().stream()
        .filter(question -> question.idGiven() && isIn(question, SourceArtifact.Role.STORY_MAP) && !isIn(question, SourceArtifact.Role.ARCHITECTURE_PACKET) && passedOn.stream()
            .noneMatch(other -> isLike(scene, question, other)))
        .toList();
    if (forgotten.isEmpty() || passedOn.isEmpty()) {
      return List.of();
    }
    List<Passage> sides = new ArrayList<>(forgotten.stream().map(OpenQuestion::question).limit(FEW).toList());
    sides.add(passedOn.get(0).question());
    return List.of(Finding.of("question-not-passed-on", sides).with("questions", String.join(", ", forgotten.stream().map(question -> question.id().value()).toList())));
  }

  private static boolean isIn(OpenQuestion question, SourceArtifact.Role role) {
    return question.places().stream().anyMatch(place -> place.file().endsWith(role.fileName()));
  }

  private static boolean isLike(Scene scene, OpenQuestion one, OpenQuestion other) {
    Set<String> words = scene.meaning().words(one.question().text());
    Set<String> others = scene.meaning().words(Stream.concat(Stream.of(other.question().text()), other.otherWordings().stream().map(Passage::text)).toList());
    return scene.meaning().shared(words, others) * 2 > words.size();
  }
}
