package io.github.backenddesign.analysis;

import io.github.backenddesign.answers.Adjustment;
import io.github.backenddesign.document.DidYouMean;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.product.ElementId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Applies the team's corrections of what was derived; those that name nothing are problems. Entities are corrected before operations are named after them. */
final class Adjustments {

  private final List<Adjustment> adjustments;
  private final List<Problem> problems = new ArrayList<>();

  Adjustments(List<Adjustment> adjustments) {
    this.adjustments = adjustments;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Entities after merging, renaming and dropping; the merged names stay as aliases. */
  List<Entity> onEntities(List<Entity> found) {
    Map<String, Entity> byName = new java.util.LinkedHashMap<>();
    found.forEach(entity -> byName.put(entity.name(), entity));
    of(Adjustment.Section.ENTITIES).forEach(adjustment -> entity(adjustment, byName));
    return List.copyOf(byName.values());
  }

  private void entity(Adjustment adjustment, Map<String, Entity> entities) {
    Optional<Entity> target = named(entities, adjustment.target());
    if (target.isEmpty()) {
      unknown(adjustment, "entity", entities.keySet().stream().map(Names::kebab).toList(), adjustment.target());
      return;
    }
    switch (adjustment.verb()) {
      case "drop" -> entities.remove(target.get().name());
      case "rename" -> rename(entities, target.get(), value(adjustment));
      default -> merge(adjustment, entities, target.get());
    }
  }

  private static void rename(Map<String, Entity> entities, Entity target, String name) {
    Entity renamed = new Entity(Names.pascal(name), aliases(target, List.of(target.name())), target.identifier(), target.attributes(), target.relations(), target.owner(), target.evidence());
    List<Entity> all = entities.values().stream().map(entity -> entity.equals(target) ? renamed : entity).toList();
    entities.clear();
    all.forEach(entity -> entities.put(entity.name(), entity));
  }

  private void merge(Adjustment adjustment, Map<String, Entity> entities, Entity target) {
    Optional<Entity> into = named(entities, value(adjustment));
    if (into.isEmpty()) {
      unknown(adjustment, "entity", entities.keySet().stream().map(Names::kebab).toList(), value(adjustment));
      return;
    }
    Entity kept = into.get();
    entities.remove(target.name());
    entities.put(kept.name(), new Entity(kept.name(), aliases(kept, Stream.concat(Stream.of(target.name()), target.aliases().stream()).toList()), kept.identifier(), kept.attributes(), kept.relations(), kept.owner(), kept.evidence()));
  }

  private static List<String> aliases(Entity entity, List<String> more) {
    Set<String> aliases = new LinkedHashSet<>(entity.aliases());
    aliases.addAll(more);
    return List.copyOf(aliases);
  }

  private static Optional<Entity> named(Map<String, Entity> entities, String name) {
    return Optional.ofNullable(entities.get(Names.pascal(name)));
  }

  /** Operations, modules and roles of a finished model. */
  Model on(Model model) {
    Model changed = model;
    for (Adjustment adjustment : of(Adjustment.Section.OPERATIONS)) {
      changed = operation(adjustment, changed);
    }
    for (Adjustment adjustment : of(Adjustment.Section.ROLES)) {
      changed = role(adjustment, changed);
    }
    for (Adjustment adjustment : of(Adjustment.Section.MODULES)) {
      changed = module(adjustment, changed);
    }
    return changed;
  }

  private Model operation(Adjustment adjustment, Model model) {
    String id = adjustment.target();
    if (model.operation(id).isEmpty()) {
      unknown(adjustment, "operation", model.operations().stream().map(operation -> operation.id().toString()).toList(), id);
      return model;
    }
    return switch (adjustment.verb()) {
      case "drop" -> model.apply(new Effect.DropOperation(id), "adjustments");
      case "rename" -> renamed(adjustment, model);
      default -> joined(adjustment, model);
    };
  }

  private Model renamed(Adjustment adjustment, Model model) {
    String name = value(adjustment);
    if (!name.matches("[a-z0-9-]+\\.[a-z0-9-]+")) {
      problems.add(Problem.error("adjustments.bad-id", adjustment.at(), "\"" + name + "\" is no operation id; expected resource.action in lower case, such as profile.follow").about(adjustment.target()));
      return model;
    }
    return model.withOperations(model.operations().stream().map(operation -> operation.id().toString().equals(adjustment.target()) ? operation.renamed(OperationId.of(name)) : operation).toList());
  }

  /** The stories of one operation go over to another. */
  private Model joined(Adjustment adjustment, Model model) {
    String into = value(adjustment);
    if (model.operation(into).isEmpty()) {
      unknown(adjustment, "operation", model.operations().stream().map(operation -> operation.id().toString()).toList(), into);
      return model;
    }
    List<ElementId> stories = model.operation(adjustment.target()).orElseThrow().stories();
    return model.withOperations(model.operations().stream().filter(operation -> !operation.id().toString().equals(adjustment.target()))
        .map(operation -> operation.id().toString().equals(into) ? operation.serving(stories) : operation).toList());
  }

  private Model role(Adjustment adjustment, Model model) {
    Optional<Caller> caller = model.callers().stream().filter(each -> Names.kebab(each.name()).equals(Names.kebab(adjustment.target()))).findFirst();
    if (caller.isEmpty()) {
      unknown(adjustment, "role", model.callers().stream().map(each -> Names.kebab(each.name())).toList(), adjustment.target());
      return model;
    }
    String kind = value(adjustment);
    Optional<PersonaKind> known = Stream.of(PersonaKind.values()).filter(each -> kind.replace('-', ' ').startsWith(each.toString().replace('-', ' ')) || kind.startsWith("owner-of") && each == PersonaKind.RELATION).findFirst();
    if (known.isEmpty()) {
      problems.add(Problem.error("adjustments.bad-kind", adjustment.at(), "\"" + kind + "\" is no kind of role; expected anonymous, signed-in, granted role, owner-of <entity>, machine or operator").about(adjustment.target()));
      return model;
    }
    Optional<String> relation = kind.startsWith("owner-of") ? Optional.of(Names.pascal(kind.substring("owner-of".length()))) : Optional.empty();
    Caller changed = new Caller(caller.get().name(), known.get(), relation, caller.get().aliases(), List.of(new Evidence("adjustment", kind, adjustment.target(), adjustment.at())));
    return model.withCallers(model.callers().stream().map(each -> each.equals(caller.get()) ? changed : each).toList());
  }

  private Model module(Adjustment adjustment, Model model) {
    List<String> known = model.cuts().stream().flatMap(cut -> cut.modules().stream()).map(Module::id).distinct().toList();
    if (!known.contains(adjustment.target())) {
      unknown(adjustment, "module", known, adjustment.target());
      return model;
    }
    if (adjustment.verb().equals("into") && !known.contains(value(adjustment))) {
      unknown(adjustment, "module", known, value(adjustment));
      return model;
    }
    List<ModuleCut> cuts = model.cuts().stream().map(cut -> ModuleChange.of(cut, adjustment.target(), adjustment.verb(), value(adjustment))).toList();
    ModuleCut inForce = cuts.stream().filter(cut -> cut.id().equals(model.cut().id())).findFirst().orElseThrow();
    return model.withCuts(cuts).withCut(inForce);
  }

  private void unknown(Adjustment adjustment, String what, List<String> known, String name) {
    String guess = DidYouMean.among(name, known).map(id -> "; did you mean \"" + id + "\"?").orElse("");
    problems.add(Problem.error("adjustments.unknown-" + what, adjustment.at(), "there is no " + what + " \"" + name + "\"" + guess).about(adjustment.target())
        .withRemedy("known are: " + String.join(", ", known.stream().distinct().sorted().toList())));
  }

  private List<Adjustment> of(Adjustment.Section section) {
    return adjustments.stream().filter(adjustment -> adjustment.section() == section).toList();
  }

  private static String value(Adjustment adjustment) {
    return adjustment.values().isEmpty() ? "" : adjustment.values().get(0);
  }
}
