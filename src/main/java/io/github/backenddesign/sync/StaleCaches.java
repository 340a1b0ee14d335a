package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A client keeps what it read for a while, and a criterion says that a change shows at once. */
final class StaleCaches implements Finder {

  private static final Pattern CACHED = Pattern.compile("(?i)\\bcached?\\b[^.;]{0,15}?(\\d+ ?(?:seconds?|secs?|s|minutes?|mins?|min|m|hours?|h)\\b)");
  private static final Pattern AT_ONCE = Pattern.compile("(?i)\\b(?:vanish\\w*|disappears?|gone) from (?:every|all|my|the|any) \\w*\\s?(?:list|feed|view|page)|appears? at the top|next time it (?:loads|is loaded)"
      + "|right directly after|\\b(?:shows?|visible|seen) (?:at once|immediately|straight away)|at the next view");

  @Override
  public List<Finding> find(Scene scene) {
    Contract contract = new Contract(scene);
    List<Finding> findings = new ArrayList<>();
    for (ExpectedCall call : ExpectedCall.of(scene)) {
      Matcher cached = CACHED.matcher(call.source().text().text());
      List<String> entities = contract.operations(call).stream().map(operation -> scene.model().operation(operation.id())).flatMap(Optional::stream).map(Operation::entity)
          .toList();
      List<Passage> sides = cached.find() ? changes(scene, entities) : List.of();
      if (!sides.isEmpty()) {
        List<Passage> all = new ArrayList<>(List.of(call.place()));
        all.addAll(sides);
        findings.add(Finding.of("cache-differs", all).with("call", call.label()).with("time", cached.group(1)).with("criterion", sides.get(0).text())
            .with("designer", call.designer()));
      }
    }
    return findings;
  }

  /** Criteria of the stories that change one of these things, or mark it. */
  private static List<Passage> changes(Scene scene, List<String> entities) {
    List<Story> stories = scene.model().operations().stream().filter(operation -> !operation.type().isSafe() && touches(scene, operation, entities))
        .flatMap(operation -> operation.stories().stream()).distinct().map(scene.product()::story).flatMap(Optional::stream).toList();
    return stories.stream().flatMap(story -> story.criteria().stream()).filter(criterion -> AT_ONCE.matcher(criterion.text()).find()).limit(3).toList();
  }

  private static boolean touches(Scene scene, Operation operation, List<String> entities) {
    boolean marks = operation.type() == OperationClass.ACTION || operation.type() == OperationClass.REVERSE_ACTION;
    return entities.contains(operation.entity())
        || marks && scene.model().entity(operation.entity()).map(entity -> entity.relations().stream().anyMatch(relation -> entities.contains(relation.target()))).orElse(false);
  }
}
