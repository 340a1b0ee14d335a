package io.github.backenddesign.sync;

import io.github.backenddesign.product.ExternalSystem;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the scope says we build stands outside in the architecture. */
final class ForeignScope implements Finder {

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (ExternalSystem system : scene.product().externalSystems()) {
      String name = system.name().text().toLowerCase(Locale.ROOT);
      Optional<Passage> item = scene.product().scope().inScope().stream().filter(one -> one.text().toLowerCase(Locale.ROOT)
          .matches("(?s)" + Pattern.quote(name) + "s?(?:\\s+and\\b.*|[,;(].*|)")).findFirst();
      item.ifPresent(one -> findings.add(Finding.of("scope-differs", one, system.name()).with("system", system.name().text()).with("item", one.text())));
    }
    return findings;
  }
}
