package io.github.backenddesign.sync;

import io.github.backenddesign.product.Component;
import io.github.backenddesign.product.DataFlow;
import io.github.backenddesign.product.Interface;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A component answers with a thing of another component, or calls one, that it does not depend on. */
final class MissingDependencies implements Finder {

  private static final Pattern WHOLE = Pattern.compile("(?i)^(?:the|an?|each|every|list of|set of)?\\s*(\\p{L}+?)s? (?:with|and|including)\\b.*");

  /** A trigger in the past tense tells of something that happened. */
  private static final Pattern HAPPENED = Pattern.compile("(?i)\\b(?:was|were|has been|have been)\\b");

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    scene.product().interfaces().forEach(door -> door.provider().flatMap(scene::component).ifPresent(provider -> answers(scene, door, provider, findings)));
    scene.product().dataFlows().forEach(flow -> flows(scene, flow, findings));
    return findings;
  }

  private static void answers(Scene scene, Interface door, Component provider, List<Finding> findings) {
    for (Passage output : door.outputs()) {
      Matcher whole = WHOLE.matcher(output.text());
      Optional<Component> owner = whole.matches() ? scene.ownerOf(whole.group(1)) : Optional.empty();
      owner.filter(other -> !scene.reaches(provider, other)).ifPresent(other -> findings.add(Finding.of("dependency-missing", output, Scene.of(provider))
          .with("component", provider.id()).with("interface", door.id())
          .with("thing", whole.group(1)).with("owner", other.id()).with("cycle", scene.reaches(other, provider) ? ", and " + other.id() + " already depends on " + provider.id()
              + ": the missing dependency would close a cycle" : "")));
    }
  }

  /** Events turn dependencies round, so only calls count. */
  private static void flows(Scene scene, DataFlow flow, List<Finding> findings) {
    Optional<Component> source = scene.component(flow.source());
    boolean event = HAPPENED.matcher(flow.trigger().text()).find() || flow.via().stream().map(scene::door).flatMap(Optional::stream).anyMatch(door -> door.type().filter(type -> Set.of("event", "batch", "file", "message")
        .contains(type.toLowerCase(java.util.Locale.ROOT))).isPresent());
    for (String name : source.isPresent() && !event ? flow.targets() : List.<String>of()) {
      scene.component(name).filter(target -> !scene.reaches(source.get(), target))
          .ifPresent(target -> findings.add(Finding.of("flow-without-dependency", new Passage(flow.id() + ": " + flow.source() + " to " + name + ", " + flow.trigger()
              .text(), flow.places().get(0)), Scene.of(source.get()))
              .with("flow", flow.id()).with("source", source.get().id()).with("target", target.id())));
    }
  }
}
