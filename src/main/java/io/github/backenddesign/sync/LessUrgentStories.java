package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Lookup;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A requirement is more urgent than every story that serves it, or a story of low urgency stands in the first release. */
final class LessUrgentStories implements Finder {

  private static final int NICE_TO_HAVE = 2;

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    Lookup<ElementId, Story> asking = Lookup.of(scene.product().stories(), Story::requirements);
    for (Requirement requirement : scene.product().requirements()) {
      OptionalInt rank = Ranks.of(requirement.priority());
      List<Story> stories = asking.get(requirement.id());
      boolean all = !stories.isEmpty() && stories.stream().allMatch(story -> !Ranks.isLater(story) && Ranks.of(story.priority()).orElse(-1) > rank.orElse(Integer.MAX_VALUE));
      if (rank.isPresent() && all) {
        List<Passage> sides = new ArrayList<>(List.of(requirement.statement()));
        stories.forEach(story -> sides.add(Scene.of(story)));
        findings.add(Finding.of("priority-differs", sides).with("requirement", requirement.id()).with("rank", requirement.priority().orElse("?"))
            .with("stories", String.join(", ", stories.stream().map(story -> story.id() + " (" + story.priority().orElse("?") + ")").toList())));
      }
    }
    boolean sliced = scene.product().stories().stream().anyMatch(Ranks::isLater);
    scene.product().stories().stream().filter(story -> sliced && story.release().isPresent() && !Ranks.isLater(story) && Ranks.of(story.priority()).orElse(0) >= NICE_TO_HAVE)
        .forEach(story -> findings.add(Finding.of("nice-but-first", Scene.of(story), new Passage("release " + story.release().orElseThrow() + ", priority " + story.priority()
            .orElseThrow(), story.places()
            .get(story.places().size() - 1))).with("story", story.id()).with("rank", story.priority().orElseThrow()).with("release", story.release().orElseThrow())));
    return findings;
  }
}
