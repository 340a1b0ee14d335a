package io.github.backenddesign.sync;

import io.github.backenddesign.product.Component;
import io.github.backenddesign.product.Expectation;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.SourceArtifact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A control or a table is meant for a component that the architecture does not have. */
final class UnknownComponents implements Finder {

  private static final List<SourceArtifact.Role> NAMING = List.of(SourceArtifact.Role.SECURITY_PACKET, SourceArtifact.Role.DATA_PACKET, SourceArtifact.Role.AGENTIC_PACKET);

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    if (scene.isArchitected()) {
      scene.product().expectations().stream().filter(expectation -> NAMING.contains(expectation.from())).forEach(expectation -> new ExpectedCall(expectation)
          .member("component", "component_id", "components", "applies to", "applies_to", "owner", "module", "service", "target")
              .ifPresent(named -> Stream.of(named.split(",\\s*|\\s+and\\s+"))
              .filter(name -> isUnknown(scene, name)).forEach(name -> findings.add(finding(scene, expectation, name)))));
    }
    return findings;
  }

  /** Only names that look like ids or are made of words can be judged; "all", interfaces, stories and external systems are no components. */
  private static boolean isUnknown(Scene scene, String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    boolean general = lower.isEmpty() || lower.matches(".*\\b(?:all|every|any|each|whole|tbd|none|n/a)\\b.*") || lower.length() > 40 || lower.matches("[a-z]{2,4}-?\\d+");
    boolean known = scene.component(name.strip()).isPresent() || scene.product().components().stream().anyMatch(component -> scene.meaning()
        .within(component.name(), name) || scene.meaning().within(component.id().value(), name))
        || scene.product().externalSystems().stream().anyMatch(system -> system.id().equals(name.strip()) || scene.meaning().within(system.name().text(), name))
        || scene.design().modules().stream().anyMatch(module -> scene.meaning().within(module.name(), name));
    return !general && !known;
  }

  private static Finding finding(Scene scene, Expectation expectation, String name) {
    Optional<Component> first = scene.product().components().stream().findFirst();
    String all = String.join(", ", scene.product().components().stream().map(component -> component.id().value()).toList());
    Passage known = new Passage("Components of the architecture: " + all, first.map(Scene::of).orElseThrow().at());
    String label = expectation.id().equals(expectation.name()) ? expectation.name() : expectation.id() + " " + expectation.name();
    return Finding.of("component-unknown", Scene.of(expectation), known).with("call", label).with("component", name.strip())
        .with("designer", ExpectedCall.designer(expectation.from()));
  }
}
