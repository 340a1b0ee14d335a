package io.github.backenddesign.sync;

import io.github.backenddesign.design.OperationDesign;
import io.github.backenddesign.design.PublishedContract;
import io.github.backenddesign.design.PublishedContract.PublishedOperation;
import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a published contract counts: what stories ask for and it does not offer, and what it offers and no story asks for. An operation it offers has its address. */
final class PublishedDifferences implements Finder {

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    scene.published().ifPresent(contract -> {
      findings.addAll(missing(scene, contract));
      findings.addAll(unasked(scene, contract));
    });
    return findings;
  }

  private static List<Finding> missing(Scene scene, PublishedContract contract) {
    Set<String> offered = contract.operations().stream().map(PublishedOperation::call).collect(Collectors.toSet());
    Passage file = new Passage("the published contract, with " + contract.operations().size() + " operations", SourceLocation.at(contract.file(), 1, 1));
    return clients(scene).stream().filter(operation -> !offered.contains(call(operation))).map(operation -> Finding.of("unpublished-operation", scene.origin(operation), file)
        .with("operation", operation.id()).with("refs", operation.storyIds().isEmpty() ? "no story" : String.join(", ", operation.storyIds())).with("file", contract.file())).toList();
  }

  private static List<Finding> unasked(Scene scene, PublishedContract contract) {
    Set<String> served = clients(scene).stream().map(PublishedDifferences::call).collect(Collectors.toSet());
    return contract.operations().stream().filter(operation -> !served.contains(operation.call()))
        .map(operation -> Finding.of("published-unasked", new Passage(operation.summary().isBlank() ? operation.call() : operation.call() + ": " + operation.summary(), operation.at()), scene.product().summary())
            .with("call", operation.call()).with("file", contract.file())).toList();
  }

  private static List<OperationDesign> clients(Scene scene) {
    return scene.design().api().operations().stream().filter(operation -> operation.audience().equals("clients") && operation.path().isPresent()).toList();
  }

  private static String call(OperationDesign operation) {
    return operation.method().orElse("") + " " + operation.path().orElse("");
  }
}
