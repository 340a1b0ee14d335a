package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Evidence;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.OperationId;
import io.github.backenddesign.analysis.Signal;
import io.github.backenddesign.product.ElementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Beside what reads a thing, what goes on telling of its changes: where documents want to see them as they happen, and it is decided that connections stay open. */
final class LiveOperations {

  /** Watching all of a kind rather than one of them. */
  static final String ALL = "watch-all";

  private static final String ONE = "watch";
  private static final Set<String> WANTED = Set.of("realtime-wanted", "two-way-realtime");

  private final Model model;
  private final Identifiers identifiers;
  private final Conventions conventions;

  LiveOperations(Model model, Settings settings) {
    this.model = model;
    this.identifiers = new Identifiers(model);
    this.conventions = new Conventions(settings);
  }

  /** The model with an operation that streams behind each that reads what is wanted live. */
  Model extended() {
    List<Signal> wanted = conventions.streams() ? model.signals().stream().filter(signal -> WANTED.contains(signal.name())).toList() : List.of();
    List<Operation> all = new ArrayList<>();
    for (Operation operation : model.operations()) {
      all.add(operation);
      List<Signal> grounds = wanted.stream().filter(signal -> shown(signal).contains(operation)).toList();
      OperationId id = new OperationId(operation.id().resource(), operation.type() == OperationClass.LIST ? ALL : ONE);
      if (!grounds.isEmpty() && Stream.concat(all.stream(), model.operations().stream()).noneMatch(other -> other.id().equals(id))) {
        all.add(stream(id, operation, grounds));
      }
    }
    return all.size() == model.operations().size() ? model : model.withOperations(all);
  }

  /** What shows the thing the words speak of: among what serves the story or requirement, the things the words name, if they name any. */
  private List<Operation> shown(Signal signal) {
    List<Operation> serving = model.operations().stream().filter(LiveOperations::shows).filter(operation -> ids(operation.stories()).anyMatch(signal.refs()::contains)).toList();
    List<Operation> cited = !serving.isEmpty() ? serving : model.operations().stream().filter(LiveOperations::shows).filter(operation -> ids(operation.requirements()).anyMatch(signal.refs()::contains)).toList();
    List<Operation> named = cited.stream().filter(operation -> names(signal, operation)).toList();
    return named.isEmpty() ? cited : named;
  }

  private static boolean shows(Operation operation) {
    return operation.type() == OperationClass.LIST || operation.type() == OperationClass.READ && !operation.isComputed();
  }

  private boolean names(Signal signal, Operation operation) {
    String quote = " " + signal.quote().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    String one = Names.plain(operation.entity());
    return quote.contains(" " + one + " ") || quote.contains(" " + identifiers.plural(one) + " ");
  }

  private static Stream<String> ids(List<ElementId> ids) {
    return ids.stream().map(ElementId::value);
  }

  private Operation stream(OperationId id, Operation shown, List<Signal> grounds) {
    String one = Names.plain(shown.entity());
    String summary = id.action().equals(ALL) ? "Watch " + identifiers.plural(one) + " as they come and change" : "Watch " + (one.matches("[aeio].*") ? "an " : "a ") + one + " as it changes";
    List<Evidence> evidence = grounds.stream().map(signal -> new Evidence("signal." + signal.name(), signal.quote(), signal.refs().isEmpty() ? "" : signal.refs().get(0), signal.at())).toList();
    Set<String> refs = new java.util.HashSet<>();
    grounds.forEach(signal -> refs.addAll(signal.refs()));
    List<ElementId> stories = shown.stories().stream().filter(story -> refs.contains(story.value())).toList();
    List<ElementId> requirements = shown.requirements().stream().filter(requirement -> refs.contains(requirement.value())).toList();
    return new Operation(id, OperationClass.SUBSCRIBE, summary, shown.entity(), shown.parent(), shown.own(), shown.component(), shown.internal(), List.of(), List.of(), shown.filters(), shown.callers(), shown.condition(), true,
        List.of(), List.of(), stories.isEmpty() && requirements.isEmpty() ? shown.stories() : stories, requirements.isEmpty() ? shown.requirements() : requirements, evidence, shown.confidence());
  }

  /** What identifies the operations on live things: whether one of them is meant. */
  static boolean isOfAll(Operation operation) {
    return operation.type() == OperationClass.SUBSCRIBE && Identifiers.act(operation).equals(ALL);
  }
}
