package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Caller;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Module;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.PersonaKind;
import io.github.backenddesign.analysis.Relation;
import io.github.backenddesign.analysis.Supplier;
import io.github.backenddesign.product.Requirement;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Names and figures of a model as small phrases that general sentences are filled with; what a product does not have is no slot. */
final class ProductSlots {

  private static final int NAMED = 3;
  private static final List<String> PERSONAL = List.of("email", "phone", "address", "password", "person-name");

  private final Model model;
  private final Map<String, String> slots = new LinkedHashMap<>();

  private ProductSlots(Model model) {
    this.model = model;
  }

  static Map<String, String> of(Model model) {
    ProductSlots slots = new ProductSlots(model);
    slots.numbers();
    slots.modules();
    slots.operations();
    slots.things();
    slots.people();
    slots.neighbours();
    slots.figures();
    return slots.slots;
  }

  private void put(String name, String phrase) {
    if (!phrase.isBlank()) {
      slots.put(name, phrase);
    }
  }

  private void numbers() {
    put("size", share(model.operations().size(), "operation"));
    put("things", share(model.entities().size(), "thing"));
    put("stories", share(model.product().stories().size(), "story"));
    count("changes", operation -> !operation.type().isSafe());
    count("lists", operation -> operation.type().isCollection());
    count("signed-in-calls", operation -> !operation.callers().contains("anonymous"));
    count("open-calls", operation -> operation.callers().contains("anonymous"));
    count("owned-calls", operation -> operation.condition().startsWith("owner") || operation.own());
  }

  private void count(String name, Predicate<Operation> test) {
    long found = model.operations().stream().filter(test).count();
    put(name, found == 0 ? "" : found + " of " + share(model.operations().size(), "operation"));
  }

  private static String share(int number, String noun) {
    return number == 0 ? "" : number + " " + (number == 1 ? noun : Spelling.plural(noun));
  }

  private void modules() {
    List<Module> modules = model.cut().modules();
    put("modules", modules.size() < 2 ? "" : some(modules.stream().map(Module::name).toList()));
    modules.stream().filter(module -> modules.size() > 1).max(Comparator.comparing(module -> module.stories().size()))
        .ifPresent(largest -> put("largest", largest.name() + " is the largest with " + largest.stories().size() + " of " + share(model.product().stories().size(), "story")));
  }

  private void operations() {
    operation("change", operation -> !operation.type().isSafe() && operation.type() != OperationClass.SIGN_IN);
    operation("list", operation -> operation.type() == OperationClass.LIST);
    operation("read", operation -> operation.type() == OperationClass.READ);
    operation("search", operation -> operation.type() == OperationClass.SEARCH);
    operation("upload", operation -> operation.type() == OperationClass.UPLOAD);
    operation("owned", operation -> operation.condition().startsWith("owner") || operation.own());
    operation("open", operation -> operation.callers().contains("anonymous"));
    operation("spanning", operation -> !operation.type().isSafe() && model.entity(operation.entity()).filter(entity -> !entity.relations().isEmpty()).isPresent());
    model.operations().stream().filter(operation -> !operation.type().isSafe()).flatMap(operation -> across(operation).stream()).findFirst().ifPresent(phrase -> put("across", phrase));
    List<String> reads = model.operations().stream().filter(operation -> operation.type() == OperationClass.READ || operation.type() == OperationClass.LIST)
        .collect(Collectors.toMap(Operation::entity, operation -> operation.id().toString(), (first, second) -> first, LinkedHashMap::new)).values().stream().limit(2).toList();
    put("screen", reads.size() < 2 ? "" : Sentences.list(reads, "and"));
  }

  /** An operation on a thing of one module that refers to a thing of another. */
  private Optional<String> across(Operation operation) {
    return model.entity(operation.entity()).flatMap(entity -> home(entity).flatMap(own -> entity.relations().stream().flatMap(relation -> model.entity(relation.target()).stream())
        .filter(target -> home(target).filter(other -> !other.equals(own)).isPresent()).findFirst()
        .map(target -> operation.id() + " in " + own + " needs " + target.name() + " of " + home(target).orElseThrow())));
  }

  private Optional<String> home(Entity entity) {
    return model.cut().modules().stream().filter(module -> module.entities().contains(entity.name())).map(Module::name).findFirst();
  }

  /** The one that serves most stories. */
  private void operation(String name, Predicate<Operation> test) {
    model.operations().stream().filter(test).max(Comparator.comparing(operation -> operation.stories().size())).ifPresent(found -> put(name, found.id().toString()));
  }

  private void things() {
    List<Entity> entities = model.entities().stream().sorted(Comparator.comparing((Entity entity) -> -entity.attributes().size())).toList();
    put("entities", Sentences.list(entities.stream().map(Entity::name).limit(NAMED).toList(), "and"));
    field("unique", Attribute::unique);
    field("personal", attribute -> PERSONAL.contains(attribute.kind()));
    field("texts", attribute -> attribute.kind().equals("long-text"));
    field("money", attribute -> attribute.kind().equals("money"));
    parts(Relation.Cardinality.ONE_TO_MANY, (holder, other) -> holder + " with each " + other);
    if (!slots.containsKey("parts")) {
      parts(Relation.Cardinality.MANY_TO_ONE, (holder, other) -> other + " with each " + holder);
    }
  }

  private void parts(Relation.Cardinality cardinality, BinaryOperator<String> phrase) {
    model.entities().stream().flatMap(entity -> entity.relations().stream().filter(relation -> relation.cardinality() == cardinality).map(relation -> phrase.apply(entity.name(), relation.target()))).findFirst()
        .ifPresent(words -> put("parts", words));
  }

  private void field(String name, Predicate<Attribute> test) {
    model.entities().stream().flatMap(entity -> entity.attributes().stream().filter(test).map(attribute -> PatternSubject.words(attribute.name()) + " of " + entity.name()))
        .findFirst().ifPresent(phrase -> put(name, phrase));
  }

  private void people() {
    people("callers", caller -> caller.kind() != PersonaKind.OPERATOR);
    people("signed-in", caller -> caller.kind() == PersonaKind.SIGNED_IN || caller.kind() == PersonaKind.GRANTED_ROLE);
    people("roles", caller -> caller.kind() == PersonaKind.GRANTED_ROLE);
    people("machines", caller -> caller.kind() == PersonaKind.MACHINE);
    people("visitors", caller -> caller.kind() == PersonaKind.ANONYMOUS);
  }

  private void people(String name, Predicate<Caller> test) {
    List<String> names = model.callers().stream().filter(test).map(Caller::name).toList();
    put(name, names.isEmpty() ? "" : some(names));
  }

  private void neighbours() {
    List<String> suppliers = model.suppliers().stream().filter(supplier -> !supplier.calledBy().isEmpty()).map(Supplier::name).distinct().toList();
    put("suppliers", suppliers.isEmpty() ? "" : some(suppliers));
    model.events().stream().findFirst().ifPresent(event -> put("event", event.id().toString()));
    model.jobs().stream().findFirst().ifPresent(job -> put("job", job.id().toString()));
  }

  private void figures() {
    figure("speed", "performance");
    figure("uptime", "reliability");
    figure("privacy", "privacy");
  }

  private void figure(String name, String category) {
    Optional<Requirement> found = model.product().requirements().stream().filter(requirement -> requirement.category().filter(category::equalsIgnoreCase).isPresent())
        .filter(requirement -> requirement.target().isPresent()).findFirst();
    found.ifPresent(requirement -> put(name, requirement.id() + " asks for \"" + Sentences.shorten(requirement.target().get().text()) + "\""));
  }

  /** The first few names, and how many more there are. */
  private static String some(List<String> names) {
    return names.size() <= NAMED + 1 ? Sentences.list(names, "and") : String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
  }
}
