package io.github.backenddesign.sync;

import io.github.backenddesign.product.OpenQuestion;
import io.github.backenddesign.product.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An option of a question goes without something that a requirement demands. */
final class OptionsAgainstRequirements implements Finder {

  private static final Pattern WITHOUT = Pattern.compile("(?i)^(.+?) without (?:an? |the |any )?([\\p{L}-]+ [\\p{L}-]+)");

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (OpenQuestion question : scene.product().questions()) {
      for (OpenQuestion.Choice option : question.options()) {
        Matcher without = WITHOUT.matcher(option.cons());
        if (without.find()) {
          Set<String> thing = scene.meaning().words(without.group(2));
          Set<String> about = scene.meaning().words(without.group(1));
          scene.product().requirements().stream().filter(requirement -> demands(scene, requirement, thing, about)).findFirst()
              .ifPresent(requirement -> findings.add(Finding.of("option-breaks-requirement", question.question(), requirement.statement())
              .with("question", question.id()).with("option", option.title()).with("without", without.group(2)).with("requirement", requirement.id())));
        }
      }
    }
    return findings;
  }

  private static boolean demands(Scene scene, Requirement requirement, Set<String> thing, Set<String> about) {
    Set<String> words = scene.meaning().words(requirement.statement().text());
    return thing.size() > 1 && words.containsAll(thing) && scene.meaning().shared(about, words) > 0;
  }
}
