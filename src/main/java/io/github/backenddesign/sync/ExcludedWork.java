package io.github.backenddesign.sync;

import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.Requirement;
import io.github.backenddesign.product.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A requirement or story asks for what is out of scope. */
final class ExcludedWork implements Finder {

  @Override
  public List<Finding> find(Scene scene) {
    Scopes scopes = new Scopes(scene);
    List<Finding> findings = new ArrayList<>();
    for (Requirement requirement : scene.product().requirements()) {
      List<Act> acts = new ArrayList<>(Grants.of(scene, requirement.statement()).stream().flatMap(grant -> grant.acts().stream()).toList());
      add(scopes, findings, requirement.id().value(), requirement.statement(), acts);
    }
    for (Story story : scene.product().stories()) {
      add(scopes, findings, story.id().value(), Scene.of(story), scene.meaning().acts(story.want()).stream().limit(1).toList());
    }
    return findings;
  }

  private static void add(Scopes scopes, List<Finding> findings, String id, Passage asking, List<Act> acts) {
    Optional<Passage> excluded = acts.stream().map(scopes::excludingExactly).flatMap(Optional::stream).findFirst();
    excluded.ifPresent(item -> findings.add(Finding.of("out-of-scope-required", asking, item).with("id", id).with("item", item.text())));
  }
}
