package io.github.backenddesign.sync;

import io.github.backenddesign.product.Conflict;
import java.util.List;
import java.util.Map;

/** Two documents tell the same element differently. */
final class DocumentConflicts implements Finder {

  private static final Map<String, String> SEVERITIES = Map.of("priority", "medium", "owner", "medium", "persona", "medium");

  @Override
  public List<Finding> find(Scene scene) {
    return scene.product().conflicts().stream().map(DocumentConflicts::finding).toList();
  }

  private static Finding finding(Conflict conflict) {
    return Finding.of("document-conflict", conflict.sides()).with("about", conflict.about()).with("part", conflict.kind()).with("one", conflict.sides().get(0).at().file())
        .with("other", conflict.sides().get(conflict.sides().size() - 1).at().file()).as(SEVERITIES.getOrDefault(conflict.kind(), "low"));
  }
}
