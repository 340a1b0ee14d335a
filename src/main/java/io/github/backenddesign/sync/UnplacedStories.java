package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.StoryKind;
import io.github.backenddesign.analysis.StoryReading;
import io.github.backenddesign.product.Component;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Story;
import io.github.backenddesign.product.UserFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Stories that the architecture gives to no component or interface, or that no user flow walks through, while it does so with the others. */
final class UnplacedStories implements Finder {

  private static final int FEW = 3;

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    List<Component> components = scene.product().components();
    boolean placed = components.stream().anyMatch(component -> !component.stories().isEmpty());
    if (placed) {
      List<Story> homeless = stories(scene, story -> components.stream().noneMatch(component -> component.stories().contains(story.id())));
      add(findings, "story-without-component", homeless, components.stream().filter(component -> !component.stories().isEmpty()).findFirst().map(Scene::of));
      List<Interface> doors = scene.product().interfaces();
      List<Story> doorless = stories(scene, story -> !homeless.contains(story) && isRequest(scene, story) && doors.stream().noneMatch(door -> door.stories().contains(story.id())));
      boolean linked = doors.stream().anyMatch(door -> !door.stories().isEmpty());
      doorless.stream().filter(story -> linked).forEach(story -> components.stream().filter(component -> component.stories().contains(story.id())).findFirst()
          .ifPresent(home -> findings.add(Finding.of("story-without-interface", Scene.of(story), Scene.of(home)).with("story", story.id()).with("component", home.id()))));
    }
    List<UserFlow> flows = scene.product().userFlows().stream().filter(flow -> flow.id().isPresent() && !flow.stories().isEmpty()).toList();
    Optional<Passage> flow = flows.stream().filter(one -> !one.places().isEmpty()).findFirst().map(one -> new Passage("Flow " + one.name(), one.places().get(0)));
    add(findings, "story-without-flow", stories(scene, story -> flows.stream().noneMatch(one -> one.stories().contains(story.id()))), flow);
    return findings;
  }

  private static List<Story> stories(Scene scene, Predicate<Story> which) {
    return scene.product().stories().stream().filter(which).toList();
  }

  private static boolean isRequest(Scene scene, Story story) {
    return scene.model().stories().stream().filter(reading -> reading.story().equals(story.id())).map(StoryReading::kind).anyMatch(StoryKind.REQUEST::equals);
  }

  /** One record for all of them: what is missing is one link in one file. */
  private static void add(List<Finding> findings, String kind, List<Story> stories, Optional<Passage> other) {
    if (!stories.isEmpty() && other.isPresent()) {
      List<Passage> sides = new ArrayList<>(stories.stream().map(Scene::of).limit(FEW).toList());
      sides.add(other.get());
      findings.add(Finding.of(kind, sides).with("stories", String.join(", ", stories.stream().map(story -> story.id().value()).toList())));
    }
  }
}
