package io.github.backenddesign.sync;

import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A criterion says what every element of a list shows, and a call that reads the list leaves part of it out. */
final class PreviewFields implements Finder {

  private static final Pattern EVERY = Pattern.compile("(?i)^(?:every|each|all) (\\w+)s? (?:has|have|shows?|holds?|carries|contains?|lists?) (?:its |the |their )?(.+?)\\.?$");

  @Override
  public List<Finding> find(Scene scene) {
    Contract contract = new Contract(scene);
    List<Finding> findings = new ArrayList<>();
    for (ExpectedCall call : ExpectedCall.of(scene)) {
      List<String> lists = contract.operations(call).stream().filter(operation -> operation.type().equals("list")).flatMap(operation -> operation.storyIds().stream()).toList();
      scene.product().stories().stream().filter(story -> lists.contains(story.id().value()) && !call.expects().isEmpty()).forEach(story -> compare(scene, call, story, findings));
    }
    return findings;
  }

  private static void compare(Scene scene, ExpectedCall call, Story story, List<Finding> findings) {
    Set<String> read = new LinkedHashSet<>();
    call.expects().forEach(field -> read.addAll(scene.meaning().words(field)));
    for (Passage criterion : story.criteria()) {
      Matcher matcher = EVERY.matcher(criterion.text());
      if (matcher.matches()) {
        List<String> missing = List.of(matcher.group(2).split(",\\s*|\\s+and\\s+")).stream().filter(part -> isNotRead(scene, part, read)).toList();
        if (!missing.isEmpty()) {
          findings.add(Finding.of("list-fields-differ", call.place(), criterion).with("call", call.label()).with("fields", String.join(", ", missing)).with("story", story.id())
              .with("designer", call.designer()));
        }
      }
    }
  }

  private static boolean isNotRead(Scene scene, String part, Set<String> read) {
    Set<String> words = scene.meaning().field(part);
    boolean clause = part.matches("(?i).*\\b(?:who|what|whether|how|which|when|where)\\b.*");
    return !clause && !words.isEmpty() && scene.meaning().shared(words, read) == 0;
  }
}
