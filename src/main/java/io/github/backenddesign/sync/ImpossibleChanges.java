package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Requirement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A requirement reacts to the change of a thing that no operation changes. */
final class ImpossibleChanges implements Finder {

  private static final Pattern WHEN = Pattern.compile("(?i)^(?:when|if|whenever) (?:the |an? )?(.{3,60}?) (?:changes|is changed|is cancelled|is moved)\\b");
  private static final Set<OperationClass> CHANGING = EnumSet.of(OperationClass.UPDATE, OperationClass.DELETE, OperationClass.ACTION, OperationClass.REVERSE_ACTION,
      OperationClass.UPLOAD);

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (Requirement requirement : scene.product().requirements()) {
      Matcher when = WHEN.matcher(requirement.statement().text());
      if (requirement.kind() == Requirement.Kind.FUNCTIONAL && when.find()) {
        Set<String> words = scene.meaning().words(when.group(1));
        scene.model().entities().stream().filter(entity -> words.containsAll(scene.meaning().words(entity.name())) && !isChanged(scene, entity)).findFirst()
            .ifPresent(entity -> maker(scene, entity)
            .ifPresent(maker -> findings.add(Finding.of("change-impossible", requirement.statement(), maker).with("requirement", requirement.id()).with("thing", when.group(1))
                .with("entity", entity.name()))));
      }
    }
    return findings;
  }

  private static boolean isChanged(Scene scene, Entity entity) {
    return scene.model().operations().stream().anyMatch(operation -> operation.entity().equals(entity.name()) && CHANGING.contains(operation.type()));
  }

  /** The story that makes the thing; where none does, it comes from outside and may change there. */
  private static java.util.Optional<Passage> maker(Scene scene, Entity entity) {
    return scene.model().operations().stream().filter(operation -> operation.entity().equals(entity.name()) && operation.type() == OperationClass.CREATE).map(Operation::stories)
        .flatMap(List::stream)
        .flatMap(id -> scene.passage(id).stream()).findFirst();
  }
}
