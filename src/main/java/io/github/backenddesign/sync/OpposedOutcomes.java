package io.github.backenddesign.sync;

import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      for (Passage criterion : story.criteria()) {
        Optional<Passage> refused = TAKEN.matcher(criterion.text()).find() ? refused(scene, story, criterion) : Optional.empty();
        refused.ifPresent(passage -> findings.add(Finding.of("outcome-differs", criterion, passage).with("story", story.id()).with("taken", criterion.text()).with("refused", passage.text())));
      }
    }
    return findings;
  }

  /** The requirement's words where it refuses the same thing, else the story's own sentence. */
  private static Optional<Passage> refused(Scene scene, Story story, Passage criterion) {
    Stream<Passage> required = story.requirements().stream().flatMap(id -> scene.product().requirement(id).stream()).flatMap(requirement -> Stream.concat(Stream.of(requirement.statement()), requirement.criteria().stream()));
    return Stream.concat(Stream.of(Scene.of(story)), required).filter(passage -> REFUSED.matcher(passage.text()).find())
        .filter(passage -> scene.meaning().shared(scene.meaning().words(passage.text()), scene.meaning().words(story.want())) > 1).findFirst()
        .filter(passage -> REFUSED.matcher(story.sentence().text()).find());
  }
}
