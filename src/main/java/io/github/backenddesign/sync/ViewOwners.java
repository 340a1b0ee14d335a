package io.github.backenddesign.sync;

import io.github.backenddesign.product.Component;
import io.github.backenddesign.product.ConceptualEntity;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A thing is only a view of another one, and the two have different owners. */
final class ViewOwners implements Finder {

  private static final Pattern VIEW = Pattern.compile("(?i)\\b(?:view|projection|public face|subset) of (?:an? |the )?(\\p{L}+)");

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (ConceptualEntity entity : scene.product().entities()) {
      for (Passage attribute : entity.attributes()) {
        Matcher view = VIEW.matcher(attribute.text());
        Optional<Component> source = view.find() ? scene.ownerOf(view.group(1)) : Optional.empty();
        Optional<Component> owner = scene.ownerOf(entity.name().text());
        if (source.isPresent() && owner.isPresent() && !source.get().id().equals(owner.get().id())) {
          findings.add(Finding.of("view-with-owner", attribute, Scene.of(owner.get())).with("view", entity.name().text()).with("owner", owner.get().id())
              .with("thing", view.group(1)).with("other", source.get().id()));
        }
      }
    }
    return findings;
  }
}
