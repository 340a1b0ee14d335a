package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Statement;
import io.github.backenddesign.analysis.Statements;
import io.github.backenddesign.product.ExternalSystem;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A probe or health check is promised, and no interface lets anybody ask for it. */
final class MissingHealthChecks implements Finder {

  private static final Pattern CHECK = Pattern.compile("(?i)\\bhealth ?checks?\\b|\\bliveness\\b|\\breadiness\\b|\\bhealth (?:contract|endpoint)\\b");
  private static final Pattern OFFERED = Pattern.compile("(?i)\\bhealth\\b|\\bliveness\\b|\\breadiness\\b|\\bprobe\\b");

  @Override
  public List<Finding> find(Scene scene) {
    List<Statement> promised = Statements.of(scene.product()).stream()
        .filter(statement -> (statement.kind() == Statement.Kind.RESPONSE || statement.kind() == Statement.Kind.NFR) && CHECK.matcher(statement.text()).find()).toList();
    boolean offered = scene.product().interfaces().stream().flatMap(door -> Stream.concat(Stream.of(door.name()), door.capabilities().stream().map(Passage::text)))
        .anyMatch(text -> OFFERED.matcher(text).find());
    Optional<Interface> first = scene.product().interfaces().stream().findFirst();
    if (promised.isEmpty() || offered || first.isEmpty()) {
      return List.of();
    }
    List<Passage> sides = new ArrayList<>(List.of(new Passage(promised.get(0).text(), promised.get(0).at())));
    scene.product().externalSystems().stream().map(ExternalSystem::name).filter(name -> OFFERED.matcher(name.text()).find()).forEach(sides::add);
    sides.add(new Passage("Interfaces: " + String.join(", ", scene.product().interfaces().stream().map(door -> door.id().value()).toList()), Scene.of(first.get()).at()));
    return List.of(Finding.of("health-check-missing", sides).with("words", promised.get(0).text()));
  }
}
