package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Evidence;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.OperationId;
import io.github.backenddesign.analysis.Rule;
import io.github.backenddesign.language.Table;
import io.github.backenddesign.product.ElementId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which operations only begin work that goes on after the answer, and the operation that tells how far it is. The words are in {@code long-work.yaml}; none counts before it is decided who does such work. */
final class LongWork {

  private final Model model;
  private final boolean decided;
  private final DirectUpload uploads;
  private final Pattern pieces;
  private final Pattern said;
  private final List<String> acts;

  LongWork(Model model, Settings settings) {
    Table table = Table.of(LongWork.class, "long-work.yaml");
    this.model = model;
    this.uploads = new DirectUpload(settings);
    this.decided = Optional.ofNullable(settings.all(Effect.Section.DATA).get("background_work")).filter(choice -> !choice.value().startsWith("TBD")).isPresent();
    this.pieces = words(table.texts("pieces"));
    this.said = words(table.texts("said"));
    this.acts = table.texts("acts");
  }

  /** Whether the answer comes before the work is done. */
  boolean isLong(Operation operation) {
    if (!decided || operation.type().isSafe() || operation.type() == OperationClass.SIGN_IN || operation.type() == OperationClass.SIGN_OUT || uploads.announces(operation)) {
      return false;
    }
    String words = words(operation);
    boolean byNature = acts.contains(operation.id().action().replaceFirst("-.*", ""));
    boolean ofFile = operation.type() == OperationClass.UPLOAD || uploads.completes(operation);
    return byNature || ofFile && pieces.matcher(words).find() || said.matcher(words).find();
  }

  /** What the state of such work is called: a name no thing of the documents has. */
  String entity() {
    return model.entity("Job").isPresent() ? "BackgroundJob" : "Job";
  }

  /** The model with the operation that tells the state, where there is long work. */
  Model extended() {
    List<Operation> begun = model.operations().stream().filter(this::isLong).toList();
    if (begun.isEmpty()) {
      return model;
    }
    List<Operation> all = new ArrayList<>(model.operations());
    all.add(state(begun));
    return model.withOperations(all);
  }

  private Operation state(List<Operation> begun) {
    Set<String> callers = new LinkedHashSet<>();
    Set<ElementId> stories = new LinkedHashSet<>();
    Set<ElementId> requirements = new LinkedHashSet<>();
    List<Evidence> evidence = new ArrayList<>();
    begun.forEach(operation -> {
      callers.addAll(operation.callers());
      stories.addAll(operation.stories());
      requirements.addAll(operation.requirements());
      evidence.addAll(operation.evidence());
    });
    OperationId id = new OperationId(Names.kebab(entity()), "read");
    return new Operation(id, OperationClass.READ, "Read how far work in the background is", entity(), Optional.empty(), false, begun.get(0).component(), false, List.of(), List.of(), List.of(), List.copyOf(callers),
        "owner of " + entity(), true, List.of(), List.of(), List.copyOf(stories), List.copyOf(requirements), evidence, begun.stream().mapToDouble(Operation::confidence).min().orElse(1));
  }

  /** Its rules and the words it comes from. */
  private String words(Operation operation) {
    String rules = model.rules().stream().filter(rule -> operation.ruleIds().contains(rule.id()) && rule.decisionId().isEmpty()).map(Rule::text).collect(Collectors.joining("\n"));
    return rules + "\n" + operation.evidence().stream().map(Evidence::words).collect(Collectors.joining("\n"));
  }

  private static Pattern words(List<String> words) {
    return Pattern.compile("(?i)\\b(?:" + String.join("|", words) + ")\\b");
  }
}
