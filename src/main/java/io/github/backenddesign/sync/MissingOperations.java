package io.github.backenddesign.sync;

import io.github.backenddesign.product.ElementId;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A later designer expects a call the contract does not have; where the documents put it out of scope, that is the disagreement. */
final class MissingOperations implements Finder {

  @Override
  public List<Finding> find(Scene scene) {
    Contract contract = new Contract(scene);
    List<Finding> findings = new ArrayList<>();
    for (ExpectedCall call : ExpectedCall.of(scene)) {
      if (contract.operations(call).isEmpty()) {
        findings.add(finding(scene, call));
      }
    }
    return findings;
  }

  private static Finding finding(Scene scene, ExpectedCall call) {
    Optional<Passage> excluded = new Scopes(scene).excluding(scene.meaning().actsOfName(call.source().name()));
    if (excluded.isPresent()) {
      return Finding.of("out-of-scope-expected", call.place(), excluded.get()).with("call", call.label()).with("item", excluded.get().text()).with("designer", call.designer());
    }
    List<Passage> sides = new ArrayList<>(List.of(call.place()));
    call.refs().stream().map(scene::passage).flatMap(Optional::stream).limit(2).forEach(sides::add);
    if (sides.size() == 1) {
      sides.add(scene.product().summary());
    }
    String refs = call.refs().isEmpty() ? "no story" : String.join(", ", call.refs().stream().map(ElementId::value).toList());
    return Finding.of("operation-missing", sides).with("call", call.label()).with("refs", refs).with("designer", call.designer());
  }
}
