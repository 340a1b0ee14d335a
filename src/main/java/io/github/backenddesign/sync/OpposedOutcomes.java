package io.github.backenddesign.sync;

import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A story or requirement refuses something that one of the story's own criteria takes in. */
final class OpposedOutcomes implements Finder {

  private static final Pattern REFUSED = Pattern.compile("(?i)\\bto be refused\\b|\\bare refused\\b|\\bis refused\\b");
  private static final Pattern TAKEN = Pattern.compile("(?i)\\bstill (?:taken|accepted|processed|allowed)\\b|\\b(?:is|are) set aside\\b|\\bis accepted but\\b|\\bare accepted but\\b");

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Story story : scene.product().stories()) {
      List<Passage> taken = story.criteria().stream().filter(criterion -> TAKEN.matcher(criterion.text()).find()).toList();
      if (!taken.isEmpty() && REFUSED.matcher(story.sentence().text()).find()) {
        List<Passage> sides = new ArrayList<>(List.of(Scene.of(story)));
        sides.addAll(taken);
        required(scene, story).forEach(sides::add);
        findings.add(Finding.of("outcome-differs", sides).with("story", story.id()).with("taken", taken.get(0).text()).with("refused", story.want()));
      }
    }
    return findings;
  }

  /** What the story's requirements refuse of the same. */
  private static Stream<Passage> required(Scene scene, Story story) {
    return story.requirements().stream().flatMap(id -> scene.product().requirement(id).stream()).flatMap(requirement -> Stream.concat(Stream.of(requirement.statement()),
        requirement.criteria().stream()))
        .filter(passage -> REFUSED.matcher(passage.text()).find() && scene.meaning().shared(scene.meaning().words(passage.text()), scene.meaning().words(story.want())) > 2);
  }
}
