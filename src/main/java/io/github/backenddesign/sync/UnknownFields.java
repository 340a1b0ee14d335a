package io.github.backenddesign.sync;

import io.github.backenddesign.design.OperationDesign;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A call reads a field that no schema, entity, interface or story knows. */
final class UnknownFields implements Finder {

  /** Times that a server keeps of everything, whether a document says so or not. */
  private static final Pattern MADE_BY_SERVER = Pattern.compile("(?i)(?:created|updated|modified|changed|published|last_?(?:changed|updated|modified))_?(?:at|on|date|time)?");

  @Override
  public List<Finding> find(Scene scene) {
    Contract contract = new Contract(scene);
    List<Finding> findings = new ArrayList<>();
    for (ExpectedCall call : ExpectedCall.of(scene)) {
      List<OperationDesign> operations = contract.operations(call);
      List<String> unknown = operations.isEmpty() ? List.of() : unknown(scene, call, operations);
      if (!unknown.isEmpty()) {
        findings.add(Finding.of("field-unknown", call.place(), scene.origin(operations.get(0))).with("call", call.label()).with("fields", String.join(", ", unknown))
            .with("operation", operations.get(0).id()).with("designer", call.designer()));
      }
    }
    return findings;
  }

  static List<String> unknown(Scene scene, ExpectedCall call, List<OperationDesign> operations) {
    Vocabulary vocabulary = new Vocabulary(scene);
    Set<String> here = new LinkedHashSet<>(vocabulary.of(operations, call));
    here.addAll(vocabulary.ofStories(operations));
    Set<String> anywhere = new LinkedHashSet<>(vocabulary.ofAllEntities());
    anywhere.addAll(here);
    return call.expects().stream().filter(field -> !isKnown(scene, field, here, anywhere)).toList();
  }

  /** The part behind a dot belongs to another thing, so any thing may know it. */
  private static boolean isKnown(Scene scene, String field, Set<String> here, Set<String> anywhere) {
    int dot = field.lastIndexOf('.');
    if (MADE_BY_SERVER.matcher(field.substring(dot + 1)).matches()) {
      return true;
    }
    Set<String> words = scene.meaning().field(dot < 0 ? field : field.substring(dot + 1));
    return (dot < 0 ? here : anywhere).containsAll(words);
  }
}
