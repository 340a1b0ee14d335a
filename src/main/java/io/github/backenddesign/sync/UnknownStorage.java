package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.product.Component;
import io.github.backenddesign.product.ConceptualEntity;
import io.github.backenddesign.product.Expectation;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.SourceArtifact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The data designer keeps a thing nobody else knows, gives it to another owner, or leaves out an attribute the documents name. */
final class UnknownStorage implements Finder {

  private static final Set<String> TABLES = Set.of("tables", "table", "collections", "collection", "entities", "entity");

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    scene.product().expectations().stream().filter(expectation -> expectation.from() == SourceArtifact.Role.DATA_PACKET && TABLES.contains(expectation.kind()
        .toLowerCase(Locale.ROOT)))
        .forEach(table -> compare(scene, table, findings));
    return findings;
  }

  private static void compare(Scene scene, Expectation table, List<Finding> findings) {
    Optional<Entity> entity = scene.model().entities().stream().filter(one -> names(one).stream().anyMatch(name -> scene.meaning().same(name, table.name()))).findFirst();
    if (entity.isEmpty() && !joins(scene, table)) {
      known(scene).ifPresent(place -> findings.add(Finding.of("entity-unknown", Scene.of(table), place).with("entity", table.name()).with("designer", "data designer")));
    }
    entity.ifPresent(one -> {
      owner(scene, table, one, findings);
      attributes(scene, table, one, findings);
    });
  }

  private static List<String> names(Entity entity) {
    List<String> names = new ArrayList<>(entity.aliases());
    names.add(entity.name());
    return names;
  }

  /** A table that only connects things, or keeps a value of one, is a matter of storage: its name holds the name of a thing. */
  private static boolean joins(Scene scene, Expectation table) {
    Set<String> words = scene.meaning().words(table.name());
    return scene.model().entities().stream().flatMap(entity -> names(entity).stream()).anyMatch(name -> words.containsAll(scene.meaning().words(name)));
  }

  private static Optional<Passage> known(Scene scene) {
    String names = String.join(", ", scene.model().entities().stream().map(Entity::name).toList());
    return scene.model().entities().stream().flatMap(entity -> entity.evidence().stream()).findFirst()
        .map(evidence -> new Passage("Things the documents know: " + names, evidence.at()));
  }

  private static void owner(Scene scene, Expectation table, Entity entity, List<Finding> findings) {
    Optional<String> stated = new ExpectedCall(table).member("owner", "owned by", "owned_by", "module", "component", "service");
    Optional<Component> owner = scene.ownerOf(entity.name());
    Optional<Component> expected = stated.flatMap(scene::component);
    if (owner.isPresent() && expected.isPresent() && !expected.get().id().equals(owner.get().id())) {
      findings.add(Finding.of("entity-owner-differs", Scene.of(table), Scene.of(owner.get())).with("entity", entity.name()).with("one", expected.get().id())
          .with("other", owner.get().id())
          .with("designer", "data designer"));
    }
  }

  private static void attributes(Scene scene, Expectation table, Entity entity, List<Finding> findings) {
    Optional<ConceptualEntity> conceptual = scene.conceptual(entity.name());
    Set<String> columns = new LinkedHashSet<>();
    table.expects().forEach(column -> columns.addAll(scene.meaning().words(column)));
    for (Passage attribute : columns.isEmpty() ? List.<Passage>of() : conceptual.map(ConceptualEntity::attributes).orElse(List.of())) {
      Set<String> words = scene.meaning().field(attribute.text().replaceAll("\\(.*?\\)", ""));
      if (attribute.text().indexOf(':') < 0 && !words.isEmpty() && scene.meaning().shared(words, columns) == 0) {
        findings.add(Finding.of("attribute-not-stored", Scene.of(table), attribute).with("entity", entity.name()).with("table", table.name()).with("attribute", attribute.text())
            .with("designer", "data designer"));
      }
    }
  }
}
