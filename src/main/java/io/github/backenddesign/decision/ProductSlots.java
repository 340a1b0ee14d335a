package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Caller;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Module;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.PersonaKind;
import io.github.backenddesign.analysis.Supplier;
import io.github.backenddesign.product.Requirement;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

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
    int operations = model.operations().size();
    put("size", operations == 0 ? "" : operations + " operations on " + model.entities().size() + " things here");
    put("stories", model.product().stories().isEmpty() ? "" : model.product().stories().size() + " stories here");
  }

  private void modules() {
    List<Module> modules = model.cut().modules();
    put("modules", modules.size() < 2 ? "" : "here " + some(modules.stream().map(Module::name).toList()));
    modules.stream().filter(module -> modules.size() > 1).max(Comparator.comparing(module -> module.stories().size()))
        .ifPresent(largest -> put("largest", largest.name() + " is the largest with " + largest.stories().size() + " stories"));
  }

  private void operations() {
    operation("change", "as in ", operation -> !operation.type().isSafe() && operation.type() != OperationClass.SIGN_IN);
    operation("list", "as in ", operation -> operation.type() == OperationClass.LIST);
    operation("read", "as in ", operation -> operation.type() == OperationClass.READ);
    operation("search", "as in ", operation -> operation.type() == OperationClass.SEARCH);
    operation("upload", "as in ", operation -> operation.type() == OperationClass.UPLOAD);
    operation("owned", "as in ", operation -> operation.condition().startsWith("owner") || operation.own());
    operation("open", "as in ", operation -> operation.callers().contains("anonymous"));
    operation("spanning", "as in ", operation -> !operation.type().isSafe() && model.entity(operation.entity()).filter(entity -> !entity.relations().isEmpty()).isPresent());
    List<String> reads = model.operations().stream().filter(operation -> operation.type() == OperationClass.READ || operation.type() == OperationClass.LIST)
        .collect(java.util.stream.Collectors.toMap(Operation::entity, operation -> operation.id().toString(), (first, second) -> first, LinkedHashMap::new)).values().stream().limit(2).toList();
    put("screen", reads.size() < 2 ? "" : "say " + Sentences.list(reads, "and"));
  }

  /** The one that serves most stories. */
  private void operation(String name, String lead, Predicate<Operation> test) {
    model.operations().stream().filter(test).max(Comparator.comparing(operation -> operation.stories().size())).ifPresent(found -> put(name, lead + found.id()));
  }

  private void things() {
    List<Entity> entities = model.entities().stream().sorted(Comparator.comparing((Entity entity) -> -entity.attributes().size())).toList();
    put("entities", entities.isEmpty() ? "" : "here " + some(entities.stream().map(Entity::name).toList()));
    field("unique", Attribute::unique);
    field("personal", attribute -> PERSONAL.contains(attribute.kind()));
    field("texts", attribute -> attribute.kind().equals("long-text"));
    field("money", attribute -> attribute.kind().equals("money"));
    entities.stream().filter(entity -> !entity.relations().isEmpty()).max(Comparator.comparing(entity -> entity.relations().size()))
        .ifPresent(entity -> put("parts", entity.name() + " with its " + entity.relations().get(0).target()));
  }

  private void field(String name, Predicate<Attribute> test) {
    model.entities().stream().flatMap(entity -> entity.attributes().stream().filter(test).map(attribute -> "here " + PatternSubject.words(attribute.name()) + " of " + entity.name()))
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
    put(name, names.isEmpty() ? "" : "here " + some(names));
  }

  private void neighbours() {
    List<String> suppliers = model.suppliers().stream().filter(supplier -> !supplier.calledBy().isEmpty()).map(Supplier::name).distinct().toList();
    put("suppliers", suppliers.isEmpty() ? "" : "here " + some(suppliers));
    model.events().stream().findFirst().ifPresent(event -> put("event", "as for " + event.id()));
    model.jobs().stream().findFirst().ifPresent(job -> put("job", "as for " + job.id()));
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
