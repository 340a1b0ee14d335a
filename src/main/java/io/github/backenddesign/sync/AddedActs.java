package io.github.backenddesign.sync;

import io.github.backenddesign.language.VerbClass;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A criterion lets somebody do what no requirement of the story speaks of. */
final class AddedActs implements Finder {

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Story story : scene.product().stories()) {
      List<Requirement> requirements = story.requirements().stream().flatMap(id -> scene.product().requirement(id).stream())
          .filter(one -> one.kind() == Requirement.Kind.FUNCTIONAL).toList();
      Set<String> told = new LinkedHashSet<>();
      requirements.forEach(one -> told.addAll(words(scene, one)));
      told.addAll(scene.meaning().words(story.want()));
      for (Passage criterion : requirements.isEmpty() ? List.<Passage>of() : story.criteria()) {
        if (criterion.text().matches("(?i)^I can (?!not\\b|see\\b|read\\b).+")) {
          scene.meaning().acts(criterion.text().replaceFirst("(?i)^I can ", "")).stream().limit(1).filter(act -> act.type() != VerbClass.UNKNOWN && scene.meaning()
              .shared(scene.meaning().words(act.verb()), told) == 0)
              .forEach(act -> findings.add(Finding.of("act-added", criterion, requirements.get(0).statement()).with("story", story.id()).with("verb", act.verb())
                  .with("criterion", criterion.text()).with("requirement", requirements.get(0).id())));
        }
      }
    }
    return findings;
  }

  private static Set<String> words(Scene scene, Requirement requirement) {
    Set<String> words = scene.meaning().words(requirement.statement().text());
    requirement.criteria().forEach(criterion -> words.addAll(scene.meaning().words(criterion.text())));
    return words;
  }
}
