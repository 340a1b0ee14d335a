package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.PersonaKind;
import io.github.backenddesign.analysis.Signal;
import io.github.backenddesign.document.SourceLocation;
import io.github.backenddesign.product.ElementId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Facts of the model that questions look at, as signals named {@code model:...}. */
final class ModelFacts {

  private final Model model;
  private final List<Signal> facts = new ArrayList<>();

  private ModelFacts(Model model) {
    this.model = model;
  }

  static List<Signal> of(Model model) {
    ModelFacts facts = new ModelFacts(model);
    facts.operations("model:lists", operation -> operation.type().isCollection(), "operations return lists");
    facts.operations("model:search", operation -> operation.type() == OperationClass.SEARCH, "operations search");
    facts.operations("model:uploads", operation -> operation.type() == OperationClass.UPLOAD, "operations take files");
    facts.operations("model:subscriptions", operation -> operation.type() == OperationClass.SUBSCRIBE, "operations keep clients informed");
    facts.operations("model:changes", operation -> !operation.type().isSafe(), "operations change something");
    facts.operations("model:owner-rules", operation -> operation.condition().startsWith("owner"), "operations are for the owner only");
    facts.callers("model:signed-in-callers", PersonaKind.SIGNED_IN, "callers sign in");
    facts.callers("model:granted-roles", PersonaKind.GRANTED_ROLE, "callers have a role that is granted");
    facts.callers("model:machine-callers", PersonaKind.MACHINE, "callers are machines");
    facts.named();
    return List.copyOf(facts.facts);
  }

  private void named() {
    boolean anonymousOnly = !model.callers().isEmpty() && model.callers().stream().allMatch(caller -> caller.kind() == PersonaKind.ANONYMOUS
        || caller.kind() == PersonaKind.OPERATOR);
    add("model:anonymous-only", anonymousOnly, List.of(), "no caller signs in");
    add("model:events", !model.events().isEmpty(), model.events().stream().map(event -> event.id().toString()).toList(), model.events().size() + " events");
    add("model:jobs", !model.jobs().isEmpty(), model.jobs().stream().map(job -> job.id().toString()).toList(), model.jobs().size()
        + " jobs without a waiting caller");
    add("model:suppliers", !model.suppliers().isEmpty(), List.of(), model.suppliers().size() + " systems outside are called");
    add("model:cuts", !model.cuts().isEmpty(), List.of(), model.cuts().size() + " module cuts are possible");
    add("model:several-modules", model.cut().modules().size() > 1, List.of(), model.cut().modules().size() + " modules");
    add("model:entities", !model.entities().isEmpty(), List.of(), model.entities().size() + " things are kept");
  }

  private void operations(String name, Predicate<Operation> test, String words) {
    List<Operation> found = model.operations().stream().filter(test).toList();
    add(name, !found.isEmpty(), found.stream().flatMap(operation -> operation.stories().stream()).map(ElementId::value).distinct()
        .toList(), found.size() + " " + words);
  }

  private void callers(String name, PersonaKind kind, String words) {
    List<String> found = model.callers().stream().filter(caller -> caller.kind() == kind).map(caller -> caller.name()).toList();
    add(name, !found.isEmpty(), List.of(), words + ": " + Sentences.list(found, "and"));
  }

  private void add(String name, boolean there, List<String> refs, String words) {
    if (there) {
      facts.add(new Signal(name, false, refs, words, SourceLocation.ofFile("the derived model")));
    }
  }
}
