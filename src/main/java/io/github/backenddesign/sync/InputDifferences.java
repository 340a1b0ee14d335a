package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.design.ApiDesign;
import io.github.backenddesign.design.OperationDesign;
import io.github.backenddesign.product.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A call sends what the operation does not take, or leaves out what the operation demands and the documents ask for. */
final class InputDifferences implements Finder {

  @Override
  public List<Finding> find(Scene scene) {
    Contract contract = new Contract(scene);
    List<Finding> findings = new ArrayList<>();
    for (ExpectedCall call : ExpectedCall.of(scene)) {
      List<OperationDesign> operations = contract.operations(call);
      if (!operations.isEmpty() && !call.sends().isEmpty()) {
        add(findings, "input-unknown", notTaken(scene, call, operations), scene, call, operations.get(0));
      }
      if (operations.size() == 1) {
        add(findings, "input-missing", notSent(scene, contract, call, operations.get(0)), scene, call, operations.get(0));
      }
    }
    return findings;
  }

  private static void add(List<Finding> findings, String kind, List<String> fields, Scene scene, ExpectedCall call, OperationDesign operation) {
    if (!fields.isEmpty()) {
      findings.add(Finding.of(kind, call.place(), scene.origin(operation)).with("call", call.label()).with("fields", String.join(", ", fields)).with("operation", operation.id())
          .with("designer", call.designer()));
    }
  }

  private static List<String> notTaken(Scene scene, ExpectedCall call, List<OperationDesign> operations) {
    Vocabulary vocabulary = new Vocabulary(scene);
    Set<String> known = new LinkedHashSet<>(vocabulary.of(operations, call));
    known.addAll(vocabulary.ofStories(operations));
    return call.sends().stream().filter(field -> !scene.meaning().isPaging(field) && !known.containsAll(scene.meaning().field(field))).toList();
  }

  /** Only fields that a sentence of the documents names for this operation; a guess of ours is no reason to send the client back. */
  private static List<String> notSent(Scene scene, Contract contract, ExpectedCall call, OperationDesign operation) {
    if (!operation.type().equals("create") && !operation.type().equals("sign-in")) {
      return List.of();
    }
    Set<String> sent = scene.meaning().words(call.source().sends());
    sent.addAll(scene.meaning().words(operation.id().replace('.', ' ')));
    Set<String> asked = asked(scene, operation);
    return operation.request().stream().flatMap(request -> contract.schema(request.schema()).stream()).flatMap(schema -> schema.fields().stream())
        .filter(field -> field.required() && !field.readOnly()).map(ApiDesign.FieldDesign::name)
        .filter(field -> scene.model().entities().stream().noneMatch(entity -> scene.meaning().same(entity.name(), field))).filter(field -> isAsked(scene.meaning()
            .field(field), asked, sent)).toList();
  }

  private static boolean isAsked(Set<String> field, Set<String> asked, Set<String> sent) {
    return !field.isEmpty() && asked.containsAll(field) && !sent.containsAll(field);
  }

  private static Set<String> asked(Scene scene, OperationDesign operation) {
    Set<String> requirements = new LinkedHashSet<>(operation.requirementIds());
    return scene.meaning().words(scene.product().requirements().stream().filter(requirement -> requirement.kind() == Requirement.Kind.FUNCTIONAL
        && requirements.contains(requirement.id().value()))
        .filter(requirement -> scene.meaning().acts(afterCan(requirement.statement().text())).stream().anyMatch(act -> sameClass(scene, act, operation)))
        .map(requirement -> requirement.statement().text()).toList());
  }

  private static boolean sameClass(Scene scene, Act act, OperationDesign operation) {
    return scene.model().operation(operation.id()).map(Operation::entity).map(entity -> act.object().stream().anyMatch(scene.meaning().words(entity)::contains)).orElse(false);
  }

  private static String afterCan(String statement) {
    return statement.replaceFirst("^.*?\\b(?:can|may)\\b ", "");
  }
}
