package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.design.OperationDesign;
import io.github.backenddesign.language.VerbClass;
import io.github.backenddesign.product.Expectation;
import io.github.backenddesign.product.Passage;
import io.github.backenddesign.product.SourceArtifact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The data designer serves a way of access that no operation of the contract has. */
final class UnservedAccess implements Finder {

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    scene.product().expectations().stream().filter(UnservedAccess::isPattern).forEach(pattern -> {
      String text = pattern.kind().equals("statement") ? pattern.text().text() : Names.plain(pattern.name()) + " " + pattern.text().text();
      List<Act> acts = scene.meaning().acts(pattern.kind().equals("statement") ? text : Names.plain(pattern.name()));
      if (!acts.isEmpty() && acts.stream().noneMatch(act -> isServed(scene, act))) {
        Optional<Passage> excluded = new Scopes(scene).excluding(acts);
        Passage other = excluded.orElseGet(() -> scene.product().stories().stream().findFirst().map(Scene::of).orElse(scene.product().summary()));
        findings.add(Finding.of(excluded.isPresent() ? "out-of-scope-expected" : "access-unserved", Scene.of(pattern), other)
            .with("call", "access pattern \"" + text.strip() + "\"")
            .with("item", other.text()).with("designer", "data designer"));
      }
    });
    return findings;
  }

  private static boolean isPattern(Expectation expectation) {
    String path = (expectation.kind() + " " + expectation.name()).toLowerCase(Locale.ROOT);
    return expectation.from() == SourceArtifact.Role.DATA_PACKET && (path.contains("access_pattern") || path.contains("accesspattern") || path.contains("queries"))
        || isDataAccess(expectation);
  }

  private static boolean isDataAccess(Expectation expectation) {
    return expectation.from() == SourceArtifact.Role.DATA_PACKET && expectation.id().toLowerCase(Locale.ROOT).contains("access_pattern");
  }

  private static boolean isServed(Scene scene, Act act) {
    boolean search = act.type() == VerbClass.SEARCH;
    return scene.design().api().operations().stream().anyMatch(operation -> mentions(scene, act, operation) && (!search || operation.type().equals("search")));
  }

  private static boolean mentions(Scene scene, Act act, OperationDesign operation) {
    Set<String> words = scene.meaning().words(List.of(operation.id(), operation.summary()));
    return act.object().isEmpty() || act.object().stream().anyMatch(words::contains);
  }
}
