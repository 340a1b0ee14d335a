package io.github.backenddesign.sync;

import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A target is measured with something whose story waits for a later release. */
final class LateMeasures implements Finder {

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Requirement nfr : scene.product().requirements()) {
      if (nfr.measurement().isPresent()) {
        Set<String> means = scene.meaning().words(nfr.measurement().get());
        scene.product().stories().stream().filter(Ranks::isLater).forEach(story -> story.requirements().stream().flatMap(id -> scene.product().requirement(id).stream())
            .filter(requirement -> requirement.kind() == Requirement.Kind.FUNCTIONAL && isMeant(scene, requirement, means)).limit(1)
            .forEach(requirement -> findings.add(Finding.of("measure-too-late", new Passage(nfr.measurement().get(), nfr.statement().at()), Scene.of(story)).with("nfr", nfr.id())
                .with("measurement", nfr.measurement().get())
                .with("story", story.id()).with("release", story.release().orElse("later")))));
      }
    }
    return findings;
  }

  /** The subject of the requirement ("A traffic simulator imitates ...") stands in the measurement. */
  private static boolean isMeant(Scene scene, Requirement requirement, Set<String> means) {
    String[] start = requirement.statement().text().split("\\s+");
    Set<String> subject = scene.meaning().words(String.join(" ", List.of(start).subList(0, Math.min(3, start.length))));
    return subject.size() > 1 && means.containsAll(subject);
  }
}
