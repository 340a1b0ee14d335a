package io.github.backenddesign.analysis;

import io.github.backenddesign.product.ElementId;
import java.util.List;
import java.util.Optional;

/**
 * Something a caller can ask of the system, whatever the style of the contract. {@code entity} names what it is about, {@code parent} the entity it is reached through, {@code own} that the caller's own thing is meant without naming it.
 * {@code callers} are persona names ("anonymous" included where anybody may), {@code condition} is "" or a relation such as "owner of Article".
 */
public record Operation(OperationId id, OperationClass type, String summary, String entity, Optional<String> parent, boolean own, String component, boolean internal, List<Attribute> inputs, List<Attribute> outputs,
    List<String> filters, List<String> callers, String condition, boolean idempotent, List<Refusal> refusals, List<String> ruleIds, List<ElementId> stories, List<ElementId> requirements,
    List<Evidence> evidence, double confidence) {

  /** Copies the lists. */
  public Operation {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
    filters = List.copyOf(filters);
    callers = List.copyOf(callers);
    refusals = List.copyOf(refusals);
    ruleIds = List.copyOf(ruleIds);
    stories = List.copyOf(stories);
    requirements = List.copyOf(requirements);
    evidence = List.copyOf(evidence);
  }

  /** Whether the answer is worked out from what is sent instead of being looked up: it names no thing and keeps none. */
  public boolean isComputed() {
    return type == OperationClass.READ && !inputs.isEmpty();
  }

  /** The same operation for other callers under another condition. */
  public Operation permittedTo(List<String> newCallers, String newCondition) {
    return new Operation(id, type, summary, entity, parent, own, component, internal, inputs, outputs, filters, newCallers, newCondition, idempotent, refusals, ruleIds, stories, requirements, evidence, confidence);
  }

  /** The same operation with one more rule. */
  public Operation withRule(String ruleId) {
    List<String> all = new java.util.ArrayList<>(ruleIds);
    if (!all.contains(ruleId)) {
      all.add(ruleId);
    }
    return new Operation(id, type, summary, entity, parent, own, component, internal, inputs, outputs, filters, callers, condition, idempotent, refusals, all, stories, requirements, evidence, confidence);
  }

  /** The same operation under another id. */
  public Operation renamed(OperationId newId) {
    return new Operation(newId, type, summary, entity, parent, own, component, internal, inputs, outputs, filters, callers, condition, idempotent, refusals, ruleIds, stories, requirements, evidence, confidence);
  }

  /** The same operation with other fields going in and out. */
  public Operation withFields(List<Attribute> newInputs, List<Attribute> newOutputs) {
    return new Operation(id, type, summary, entity, parent, own, component, internal, newInputs, newOutputs, filters, callers, condition, idempotent, refusals, ruleIds, stories, requirements, evidence, confidence);
  }

  /** The same operation serving more stories. */
  public Operation serving(List<ElementId> more) {
    java.util.Set<ElementId> all = new java.util.LinkedHashSet<>(stories);
    all.addAll(more);
    return new Operation(id, type, summary, entity, parent, own, component, internal, inputs, outputs, filters, callers, condition, idempotent, refusals, ruleIds, List.copyOf(all), requirements, evidence, confidence);
  }
}
