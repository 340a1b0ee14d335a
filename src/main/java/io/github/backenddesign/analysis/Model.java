package io.github.backenddesign.analysis;

import io.github.backenddesign.product.Product;
import java.util.List;
import java.util.Optional;

/** Everything that follows from a product, style-neutral. {@code cuts} holds the possible module cuts, best first; {@code cut} is the one in force. */
public record Model(Product product, List<StoryReading> stories, List<Caller> callers, List<Entity> entities, List<Operation> operations, List<Event> events, List<Job> jobs, List<Rule> rules,
    List<Supplier> suppliers, List<Signal> signals, List<ModuleCut> cuts, ModuleCut cut) {

  /** Copies the lists. */
  public Model {
    stories = List.copyOf(stories);
    callers = List.copyOf(callers);
    entities = List.copyOf(entities);
    operations = List.copyOf(operations);
    events = List.copyOf(events);
    jobs = List.copyOf(jobs);
    rules = List.copyOf(rules);
    suppliers = List.copyOf(suppliers);
    signals = List.copyOf(signals);
    cuts = List.copyOf(cuts);
  }

  /** All signals of this name, in the order of the documents. */
  public List<Signal> signals(String name) {
    return signals.stream().filter(signal -> signal.name().equals(name)).toList();
  }

  /** The entity of this name or alias. */
  public Optional<Entity> entity(String name) {
    return entities.stream().filter(entity -> entity.name().equals(name) || entity.aliases().contains(name)).findFirst();
  }

  /** The operation of this id. */
  public Optional<Operation> operation(String id) {
    return operations.stream().filter(operation -> operation.id().toString().equals(id)).findFirst();
  }

  /** The same model with another cut in force. */
  public Model withCut(ModuleCut other) {
    return new Model(product, stories, callers, entities, operations, events, jobs, rules, suppliers, signals, cuts, other);
  }

  /** The same model with other possible cuts. */
  public Model withCuts(List<ModuleCut> others) {
    return new Model(product, stories, callers, entities, operations, events, jobs, rules, suppliers, signals, others, cut);
  }

  /** The same model with other callers. */
  public Model withCallers(List<Caller> others) {
    return new Model(product, stories, others, entities, operations, events, jobs, rules, suppliers, signals, cuts, cut);
  }

  /** The same model with other entities. */
  public Model withEntities(List<Entity> others) {
    return new Model(product, stories, callers, others, operations, events, jobs, rules, suppliers, signals, cuts, cut);
  }

  /** The same model with other operations. */
  public Model withOperations(List<Operation> others) {
    return new Model(product, stories, callers, entities, others, events, jobs, rules, suppliers, signals, cuts, cut);
  }

  /** The same model with other events. */
  public Model withEvents(List<Event> others) {
    return new Model(product, stories, callers, entities, operations, others, jobs, rules, suppliers, signals, cuts, cut);
  }

  /** The same model with other jobs. */
  public Model withJobs(List<Job> others) {
    return new Model(product, stories, callers, entities, operations, events, others, rules, suppliers, signals, cuts, cut);
  }

  /** The same model with other rules. */
  public Model withRules(List<Rule> others) {
    return new Model(product, stories, callers, entities, operations, events, jobs, others, suppliers, signals, cuts, cut);
  }

  /** The model after one effect; {@code decisionId} names the decision it comes from. */
  public Model apply(Effect.OnModel effect, String decisionId) {
    return new EffectOnModel(this, decisionId).apply(effect);
  }
}
