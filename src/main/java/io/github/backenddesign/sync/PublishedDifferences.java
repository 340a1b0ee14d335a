package io.github.backenddesign.sync;

import io.github.backenddesign.design.OperationDesign;
import io.github.backenddesign.design.PublishedContract.PublishedOperation;
import io.github.backenddesign.design.PublishedContract;
import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a published contract counts: what stories ask for and it does not offer, what it offers and no story asks for, and fields only one side has. An operation it offers has its address. */
final class PublishedDifferences implements Finder {

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    scene.published().ifPresent(contract -> {
      findings.addAll(missing(scene, contract));
      findings.addAll(unasked(scene, contract));
      findings.addAll(fields(scene, contract));
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

  /** Fields of operations both sides have: sent and not taken, demanded and unknown here, and answered here only. */
  private static List<Finding> fields(Scene scene, PublishedContract contract) {
    Map<String, PublishedOperation> offered = new HashMap<>();
    contract.operations().forEach(operation -> offered.putIfAbsent(operation.call(), operation));
    List<Finding> findings = new ArrayList<>();
    for (OperationDesign ours : clients(scene)) {
      Optional.ofNullable(offered.get(call(ours))).ifPresent(theirs -> {
        theirs.request().ifPresent(body -> {
          List<String> sent = ours.request().map(OperationDesign.RequestDesign::fields).orElse(List.of()).stream().map(name -> name.replace("?", "")).toList();
          different(sent, body.fields()).ifPresent(names -> findings.add(finding("published-field-not-taken", scene, ours, theirs, contract).with("fields", names)));
          different(body.required(), sent).ifPresent(names -> findings.add(finding("published-field-demanded", scene, ours, theirs, contract).with("fields", names)));
        });
        theirs.response().ifPresent(body -> different(answered(scene, ours), body.fields()).ifPresent(names -> findings.add(finding("published-field-not-answered", scene, ours, theirs, contract).with("fields", names))));
      });
    }
    return findings;
  }

  private static Finding finding(String kind, Scene scene, OperationDesign ours, PublishedOperation theirs, PublishedContract contract) {
    return Finding.of(kind, new Passage(theirs.call(), theirs.at()), scene.origin(ours)).with("call", theirs.call()).with("operation", ours.id()).with("file", contract.file());
  }

  private static List<String> answered(Scene scene, OperationDesign ours) {
    String schema = ours.response().map(OperationDesign.ResponseDesign::schema).orElse("");
    return scene.design().api().schemas().stream().filter(each -> each.name().equals(schema)).flatMap(each -> each.fields().stream()).filter(field -> field.required() && !field.name().equals("id")).map(field -> field.name()).toList();
  }

  /** The names of one side that the other does not have; case and word breaks aside. */
  private static Optional<String> different(Collection<String> some, Collection<String> others) {
    Set<String> known = others.stream().map(PublishedDifferences::plain).collect(Collectors.toSet());
    List<String> lacking = some.stream().filter(name -> !known.contains(plain(name))).sorted().toList();
    return lacking.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", lacking));
  }

  private static String plain(String name) {
    return name.replaceAll("[_-]", "").toLowerCase(Locale.ROOT);
  }

  private static List<OperationDesign> clients(Scene scene) {
    return scene.design().api().operations().stream().filter(operation -> operation.audience().equals("clients") && operation.path().isPresent()).toList();
  }

  private static String call(OperationDesign operation) {
    return operation.method().orElse("") + " " + operation.path().orElse("");
  }
}
