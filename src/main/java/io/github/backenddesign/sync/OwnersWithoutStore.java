package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Statement;
import io.github.backenddesign.analysis.Statements;
import io.github.backenddesign.product.Component;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Components own things and must keep no state of their own, yet name no store, while others do. */
final class OwnersWithoutStore implements Finder {

  private static final Pattern STORE = Pattern.compile("(?i).*\\b(?:stores?|storage|database|db|repository|bucket)\\b.*");
  private static final Pattern STATELESS = Pattern.compile("(?i)\\bkeeps? no (?:local )?state\\b|\\bstateless\\b");

  @Override
  public List<Finding> find(Scene scene) {
    Optional<Passage> stateless = Statements.of(scene.product()).stream().filter(statement -> statement.kind() == Statement.Kind.CONSTRAINT && STATELESS.matcher(statement.text())
        .find()).findFirst()
        .map(statement -> new Passage(statement.text(), statement.at()));
    List<Component> components = scene.product().components();
    boolean stores = components.stream().flatMap(component -> component.dependencies().stream()).anyMatch(dependency -> STORE.matcher(dependency).matches());
    List<Component> without = components.stream().filter(component -> owns(scene, component) && component.dependencies().stream().noneMatch(dependency -> STORE.matcher(dependency)
        .matches())).toList();
    if (!stores || stateless.isEmpty() || without.isEmpty()) {
      return List.of();
    }
    List<Passage> sides = new ArrayList<>(List.of(stateless.get()));
    without.stream().limit(2).map(Scene::of).forEach(sides::add);
    return List.of(Finding.of("owner-without-store", sides).with("components", String.join(", ", without.stream().map(component -> component.id().value()).toList()))
        .with("constraint", stateless.get().text()));
  }

  private static boolean owns(Scene scene, Component component) {
    return !component.owns().isEmpty() || scene.product().entities().stream().anyMatch(entity -> entity.owner().filter(component.id()::equals).isPresent());
  }
}
