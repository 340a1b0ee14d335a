package io.github.backenddesign.sync;

import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A requirement is more urgent than a story it needs, and the story waits for a later release. */
final class PostponedRequirements implements Finder {

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Story story : scene.product().stories()) {
      OptionalInt rank = Ranks.of(story.priority());
      if (Ranks.isLater(story)) {
        List<Requirement> urgent = story.requirements().stream().flatMap(id -> scene.product().requirement(id).stream()).filter(requirement -> isMoreUrgent(requirement, rank))
            .toList();
        if (!urgent.isEmpty()) {
          findings.add(finding(scene, story, urgent));
        } else if (rank.isPresent() && rank.getAsInt() <= 1) {
          findings.add(urgentButLater(scene, story, rank.getAsInt()));
        }
      }
    }
    return findings;
  }

  private static boolean isMoreUrgent(Requirement requirement, OptionalInt story) {
    OptionalInt rank = Ranks.of(requirement.priority());
    return rank.isPresent() && story.isPresent() && rank.getAsInt() < story.getAsInt();
  }

  /** Most of all where a criterion of the requirement, or a client, already counts on it. */
  private static Finding finding(Scene scene, Story story, List<Requirement> urgent) {
    List<Passage> sides = new ArrayList<>(List.of(Scene.of(story)));
    urgent.forEach(requirement -> sides.add(requirement.statement()));
    boolean first = urgent.stream().anyMatch(requirement -> Ranks.of(requirement.priority()).orElse(1) == 0);
    scene.product().expectations().stream().filter(expectation -> expectation.refs().contains(story.id())).map(Scene::of).limit(1).forEach(sides::add);
    return Finding.of("release-too-late", sides).with("story", story.id()).with("rank", story.priority().orElse("?")).with("release", story.release().orElse("later"))
        .with("requirements", String.join(", ", urgent.stream().map(requirement -> requirement.id() + " (" + requirement.priority().orElse("?") + ")").toList()))
            .as(first ? "medium" : "low");
  }

  private static Finding urgentButLater(Scene scene, Story story, int rank) {
    List<Passage> sides = new ArrayList<>(List.of(Scene.of(story)));
    story.requirements().stream().flatMap(id -> scene.product().requirement(id).stream()).limit(1).map(Requirement::statement).forEach(sides::add);
    if (sides.size() == 1) {
      sides.add(new Passage("release " + story.release().orElse("later") + ", priority " + story.priority().orElse("?"), story.places().get(story.places().size() - 1)));
    }
    return Finding.of("urgent-but-later", sides).with("story", story.id()).with("rank", story.priority().orElse("?")).with("release", story.release().orElse("later"))
        .as(rank == 0 ? "high" : "low");
  }
}
