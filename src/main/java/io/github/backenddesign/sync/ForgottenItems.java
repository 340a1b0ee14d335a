package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Lookup;
import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A requirement lists what it reacts to, and its stories speak of some of it but not of all. */
final class ForgottenItems implements Finder {

  private static final Pattern LIST = Pattern.compile("(?i)^(?:if|when|whenever|while) ([\\p{L}-]+(?:, [\\p{L}-]+)+,? (?:and|or) [\\p{L}-]+) (?:is|are|does|do|fails?)\\b");

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    Lookup<ElementId, Story> asking = Lookup.of(scene.product().stories(), Story::requirements);
    for (Requirement requirement : scene.product().requirements()) {
      List<Story> stories = asking.get(requirement.id());
      Matcher list = LIST.matcher(requirement.statement().text());
      if (requirement.kind() == Requirement.Kind.FUNCTIONAL && !stories.isEmpty() && list.find()) {
        Set<String> told = new LinkedHashSet<>();
        stories.forEach(story -> told.addAll(words(scene, story)));
        List<String> items = List.of(list.group(1).split(",\\s*(?:and |or )?|\\s+(?:and|or)\\s+"));
        List<String> missing = items.stream().filter(item -> scene.meaning().shared(last(scene, item), told) == 0).toList();
        boolean named = items.stream().filter(item -> told.containsAll(last(scene, item))).count() > 1;
        if (missing.size() == 1 && named && !missing.get(0).isBlank()) {
          findings.add(Finding.of("list-incomplete", requirement.statement(), Scene.of(stories.get(0))).with("requirement", requirement.id()).with("items", missing.get(0))
              .with("stories", String.join(", ", stories.stream().map(story -> story.id().value()).toList())));
        }
      }
    }
    return findings;
  }

  private static Set<String> words(Scene scene, Story story) {
    Set<String> words = scene.meaning().words(story.sentence().text());
    story.title().ifPresent(title -> words.addAll(scene.meaning().words(title)));
    story.criteria().stream().map(Passage::text).forEach(criterion -> words.addAll(scene.meaning().words(criterion)));
    return words;
  }

  private static Set<String> last(Scene scene, String item) {
    String[] words = item.strip().split("\\s+");
    return scene.meaning().words(words[words.length - 1]);
  }
}
