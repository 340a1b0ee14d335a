package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Lookup;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A functional requirement that no story serves, while others are served. */
final class RequirementsWithoutStory implements Finder {

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    boolean linked = scene.product().stories().stream().anyMatch(story -> !story.requirements().isEmpty());
    Lookup<ElementId, Story> asking = Lookup.of(scene.product().stories(), Story::requirements);
    for (Requirement requirement : scene.product().requirements()) {
      boolean served = !asking.get(requirement.id()).isEmpty();
      if (linked && !served && !requirement.statement().text().isBlank() && requirement.kind() == Requirement.Kind.FUNCTIONAL) {
        Passage other = note(scene, requirement).orElseGet(() -> Scene.of(scene.product().stories().get(0)));
        findings.add(Finding.of("requirement-without-story", requirement.statement(), other).with("requirement", requirement.id()).with("rank", requirement.priority()
            .orElse("no priority")).as(severity(requirement)));
      }
    }
    return findings;
  }

  static Optional<Passage> note(Scene scene, Requirement requirement) {
    List<Passage> notes = scene.product().scope().notes().stream().filter(note -> note.text().contains(requirement.id().value())).toList();
    return notes.stream().filter(note -> note.text().contains("not mapped")).findFirst().or(() -> notes.stream().findFirst());
  }

  private static String severity(Requirement requirement) {
    return switch (Ranks.of(requirement.priority()).orElse(1)) {
      case 0 -> "high";
      case 1 -> "medium";
      default -> "low";
    };
  }
}
