package io.github.backenddesign.sync;

import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An interface answers a requirement but none of its stories, or speaks of one in its notes without being linked to it. */
final class InterfaceStories implements Finder {

  private static final Pattern NAMED = Pattern.compile("\\b(?:FR|NFR)-\\d{1,4}\\b");

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Interface door : scene.product().interfaces()) {
      for (ElementId id : door.requirements()) {
        List<Story> stories = scene.product().stories().stream().filter(story -> story.requirements().contains(id)).toList();
        boolean functional = scene.product().requirement(id).filter(requirement -> requirement.kind() == Requirement.Kind.FUNCTIONAL).isPresent();
        List<Story> missing = stories.stream().filter(story -> !door.stories().contains(story.id())).toList();
        if (functional && !stories.isEmpty() && missing.size() == stories.size()) {
          findings.add(Finding.of("interface-story-missing", Scene.of(door), Scene.of(missing.get(0))).with("interface", door.id() + " " + door.name()).with("requirement", id)
              .with("stories", String.join(", ", missing.stream().map(story -> story.id().value()).toList())));
        }
      }
      door.notes().ifPresent(note -> notes(scene, door, note, findings));
    }
    return findings;
  }

  private static void notes(Scene scene, Interface door, Passage note, List<Finding> findings) {
    Matcher matcher = NAMED.matcher(note.text());
    while (matcher.find()) {
      ElementId id = new ElementId(matcher.group());
      if (!door.requirements().contains(id)) {
        scene.passage(id).ifPresent(requirement -> findings.add(Finding.of("interface-note-unlinked", note, requirement).with("interface", door.id() + " " + door.name())
            .with("requirement", id).with("note", note.text())));
      }
    }
  }
}
