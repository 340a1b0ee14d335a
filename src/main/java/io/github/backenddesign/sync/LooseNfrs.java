package io.github.backenddesign.sync;

import io.github.backenddesign.product.NfrResponse;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A non-functional requirement that hangs on no story, or that has no target although something rests on it. */
final class LooseNfrs implements Finder {

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    boolean linked = scene.product().stories().stream().anyMatch(story -> !story.requirements().isEmpty());
    for (Requirement nfr : scene.product().requirements()) {
      if (nfr.kind() == Requirement.Kind.NON_FUNCTIONAL) {
        Optional<Story> story = scene.product().stories().stream().filter(one -> one.requirements().contains(nfr.id())).findFirst();
        Optional<Passage> rests = rests(scene, nfr, story);
        if (nfr.target().isEmpty() && rests.isPresent()) {
          findings.add(withoutTarget(scene, nfr, story, rests.get()));
        } else if (story.isEmpty() && linked && rests.isPresent()) {
          findings.add(Finding.of("nfr-without-story", nfr.statement(), rests.get()).with("nfr", nfr.id()));
        }
      }
    }
    return findings;
  }

  private static Optional<Passage> rests(Scene scene, Requirement nfr, Optional<Story> story) {
    Optional<Passage> response = scene.product().nfrResponses().stream().filter(one -> one.requirement().equals(nfr.id())).map(NfrResponse::response).findFirst();
    return story.map(Scene::of).or(() -> response).or(() -> RequirementsWithoutStory.note(scene, nfr)).or(() -> scene.product().questions().stream()
        .map(question -> question.question())
        .filter(question -> question.text().contains(nfr.id().value())).findFirst());
  }

  /** A risk that speaks of the same trouble shows what hangs on the number. */
  private static Finding withoutTarget(Scene scene, Requirement nfr, Optional<Story> story, Passage rests) {
    List<Passage> sides = new ArrayList<>(List.of(nfr.statement(), rests));
    Set<String> words = scene.meaning().words(nfr.statement().text());
    scene.product().scope().risks().stream().filter(risk -> scene.meaning().words(risk.text()).stream().findFirst().filter(words::contains).isPresent()).limit(1)
        .forEach(sides::add);
    String what = story.map(one -> one.id().value()).orElse("the architecture or an open question");
    return Finding.of("nfr-without-target", sides).with("nfr", nfr.id()).with("what", what);
  }
}
