package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Lookup;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.PersonaKind;
import io.github.backenddesign.analysis.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds in a model the things that patterns are asked of, by the sorts that {@code model-patterns.yaml} names. */
final class PatternSubjects {

  private static final List<String> PERSONAL = List.of("email", "phone", "address", "password");
  private static final String USER_NAME = "user-name";
  private static final List<String> TYPED = List.of(USER_NAME, "email");
  private static final List<String> DATES = List.of("date", "date-time");
  private static final List<String> ADDRESSES = List.of(USER_NAME, "slug", "code");
  private static final List<String> NAMES = List.of(USER_NAME, "slug");
  private static final List<String> OPAQUE = List.of("code", "identifier");
  private static final String ANONYMOUS = "anonymous";
  private static final String PURCHASES = "(?:place|order|buy|purchase|check-?out|book)(?:-.*)?";
  private static final String MONEY_ACTIONS = "(?:charge|pay|refund|transfer|place|buy|purchase|check-?out|withdraw|deposit|bid|order)(?:-.*)?";

  private final Model model;
  private final Spelling spelling;
  private final Lookup<String, Operation> operations;
  private final Map<String, Function<PatternSubjects, Stream<PatternSubject>>> sorts = new LinkedHashMap<>();

  PatternSubjects(Model model) {
    this.model = model;
    this.spelling = new Spelling(model.product());
    this.operations = Lookup.of(model.operations(), operation -> List.of(operation.entity()));
    sorts.put("product", subjects -> Stream.of(PatternSubject.PRODUCT));
    sorts.put("relation", subjects -> subjects.relations(PatternSubjects::isByOwner));
    sorts.put("reference", subjects -> subjects.relations(operation -> !isByOwner(operation)));
    sorts.put("deletion", subjects -> subjects.operations(operation -> operation.type() == OperationClass.DELETE));
    sorts.put("owner-deletion", subjects -> subjects.operations(operation -> operation.type() == OperationClass.DELETE && isByOwner(operation)));
    sorts.put("person", subjects -> subjects.onceEach("entity", subjects.fields((entity, field) -> PERSONAL.contains(field.kind()) && isMade(entity))).map(subjects::entityOnly));
    sorts.put("name", subjects -> subjects.onceEach("attribute", subjects.fields((entity, field) -> !field.unique() && tellsApart(entity, field))));
    sorts.put("identifier", subjects -> subjects.onceEach("attribute", subjects.fields((entity, field) -> ADDRESSES.contains(field.kind()) && isIdentifier(entity, field) && isMade(entity))));
    sorts.put("typed-name", subjects -> subjects.onceEach("attribute", subjects.fields((entity, field) -> TYPED.contains(field.kind()) && isAccount(entity))));
    sorts.put("chosen-name", subjects -> subjects.onceEach("attribute", subjects.fields((entity, field) -> field.kind().equals(USER_NAME) && isAccount(entity))));
    sorts.put("open-look-up", PatternSubjects::openLookUps);
    sorts.put("made-from-name", subjects -> subjects.onceEach("attribute", subjects.fields((entity, field) -> field.kind().equals("slug") && isIdentifier(entity, field))));
    sorts.put("upload", subjects -> subjects.operations(operation -> operation.type() == OperationClass.UPLOAD));
    sorts.put("dated-list", subjects -> subjects.operations(operation -> isList(operation) && has(operation.entity(), DATES)));
    sorts.put("named-list", subjects -> subjects.operations(operation -> isList(operation) && !has(operation.entity(), DATES)));
    sorts.put("several-editors", subjects -> subjects.onceEach("entity", subjects.operations(this::hasSeveralEditors)));
    sorts.put("money-operation", subjects -> subjects.operations(operation -> !operation.type().isSafe() && operation.id().action().matches(MONEY_ACTIONS)));
    sorts.put("purchase", subjects -> subjects.operations(operation -> !operation.type().isSafe() && operation.id().action().matches(PURCHASES)));
    sorts.put("filtered-list", subjects -> subjects.operations(operation -> isList(operation) && operation.filters().size() > 1));
    sorts.put("kept-count", subjects -> subjects.fields((entity, field) -> field.kind().equals("count") && field.derived() && countsThings(field)));
    sorts.put("typed-address", subjects -> subjects.onceEach("attribute", subjects.fields((entity, field) -> field.kind().equals("url") && !field.derived() && isMade(entity))));
    sorts.put("address-of-deletable", subjects -> subjects.onceEach("attribute", subjects.fields((entity, field) -> NAMES.contains(field.kind()) && isIdentifier(entity, field) && deletionOf(entity.name()).isPresent())));
    sorts.put("label", subjects -> subjects.fields(PatternSubjects::isLabel));
    sorts.put("never-removed", PatternSubjects::neverRemoved);
    sorts.put("made-by-people", PatternSubjects::madeByPeople);
    SupplierSubjects suppliers = new SupplierSubjects(model);
    sorts.put("supplier", subjects -> suppliers.awaited());
    sorts.put("background-supplier", subjects -> suppliers.inBackground());
    sorts.put("feeding-supplier", subjects -> suppliers.feeding());
    RequirementSubjects requirements = new RequirementSubjects(model);
    sorts.put("unplanned", subjects -> requirements.planned());
    sorts.put("unplanned-wish", subjects -> requirements.wished());
  }

  List<PatternSubject> of(String sort) {
    return sorts.get(sort).apply(this).toList();
  }

  /** The sorts that patterns may name. */
  List<String> known() {
    return List.copyOf(sorts.keySet());
  }

  private Stream<PatternSubject> onceEach(String slot, Stream<PatternSubject> subjects) {
    Map<String, PatternSubject> found = new LinkedHashMap<>();
    subjects.forEach(subject -> found.putIfAbsent(subject.slots().get(slot), subject));
    return found.values().stream();
  }

  private static boolean isByOwner(Operation operation) {
    return operation.own() || operation.condition().startsWith("owner");
  }

  private static boolean isList(Operation operation) {
    return operation.type() == OperationClass.LIST && !operation.internal();
  }

  private boolean has(String entity, List<String> kinds) {
    return model.entity(entity).stream().flatMap(found -> found.attributes().stream()).anyMatch(attribute -> kinds.contains(attribute.kind()));
  }

  private static boolean isAccount(Entity entity) {
    return entity.attributes().stream().anyMatch(attribute -> attribute.kind().equals("password"));
  }

  /** Whether callers put such things in; others are only passed through. */
  private boolean isMade(Entity entity) {
    return operations.get(entity.name()).stream().anyMatch(operation -> operation.type() == OperationClass.CREATE || operation.type() == OperationClass.UPDATE);
  }

  private static boolean isIdentifier(Entity entity, Attribute attribute) {
    return entity.identifier().filter(attribute.name()::equals).isPresent();
  }

  /** A number that points to another thing is not this one's name. */
  private boolean tellsApart(Entity entity, Attribute attribute) {
    return TYPED.contains(attribute.kind()) && isAccount(entity) || attribute.kind().equals("code") && isIdentifier(entity, attribute) && isMade(entity);
  }

  private boolean hasSeveralEditors(Operation operation) {
    boolean staff = operation.callers().stream().anyMatch(name -> model.callers().stream()
        .anyMatch(caller -> caller.name().equals(name) && caller.kind() == PersonaKind.GRANTED_ROLE));
    return operation.type() == OperationClass.UPDATE && staff && !operation.own() && !operation.condition().startsWith("owner");
  }

  private Stream<PatternSubject> operations(Predicate<Operation> test) {
    return model.operations().stream().filter(test).map(operation -> {
      Map<String, String> slots = new LinkedHashMap<>(Map.of("operation", operation.id().toString(), "Operation", operation.id().toString(), "entity", operation.entity(),
          "thing", spelling.of(operation.entity()), "filters", Sentences.list(operation.filters(), "and")));
      Map<String, List<String>> names = Map.of("thing", namesOf(operation.entity()), "action", List.of(operation.id().action()));
      return new PatternSubject(operation.id().toString(), slots, names, List.of(operation.id().toString()));
    });
  }

  private Stream<PatternSubject> relations(Predicate<Operation> test) {
    List<PatternSubject> subjects = new ArrayList<>();
    for (Entity dependent : model.entities()) {
      for (Relation relation : dependent.relations()) {
        boolean single = relation.cardinality() == Relation.Cardinality.MANY_TO_ONE || relation.cardinality() == Relation.Cardinality.ONE_TO_ONE;
        Optional<Operation> deletion = deletionOf(relation.target());
        if (single && relation.onDelete().isEmpty() && deletion.filter(test).isPresent() && !relation.target().equals(dependent.name())) {
          Map<String, String> slots = Map.of("entity", relation.target(), "dependent", dependent.name(), "thing", spelling.of(relation.target()), "other",
              spelling.of(dependent.name()));
          Map<String, List<String>> names = Map.of("thing", namesOf(relation.target()), "other", namesOf(dependent.name()));
          subjects.add(new PatternSubject(key(relation.target()) + "." + key(dependent.name()), slots, names, List.of(deletion.get().id().toString())));
        }
      }
    }
    return subjects.stream();
  }

  private Optional<Operation> deletionOf(String entity) {
    return operations.get(entity).stream().filter(operation -> operation.type() == OperationClass.DELETE).findFirst();
  }

  private Stream<PatternSubject> fields(BiFunction<Entity, Attribute, Boolean> test) {
    return model.entities().stream().flatMap(entity -> entity.attributes().stream().filter(attribute -> test.apply(entity, attribute)).map(attribute -> field(entity, attribute)));
  }

  private PatternSubject field(Entity entity, Attribute attribute) {
    Map<String, String> slots = Map.of("entity", entity.name(), "thing", spelling.of(entity.name()), "attribute", attribute.name(), "field",
        spelling.of(attribute.name()));
    Map<String, List<String>> names = Map.of("thing", namesOf(entity.name()), "field", List.of(attribute.name()));
    return new PatternSubject(key(entity.name()) + "." + attribute.name(), slots, names, operationsOn(entity.name()));
  }

  private PatternSubject entityOnly(PatternSubject subject) {
    return new PatternSubject(key(subject.slots().get("entity")), subject.slots(), subject.names(), subject.targets());
  }

  private Stream<PatternSubject> openLookUps() {
    return model.operations().stream().filter(operation -> operation.type() == OperationClass.READ && operation.callers().contains(ANONYMOUS))
        .flatMap(operation -> model.entity(operation.entity()).stream()).distinct()
        .flatMap(entity -> entity.identifier().flatMap(entity::attribute).filter(attribute -> OPAQUE.contains(attribute.kind()))
            .map(attribute -> field(entity, attribute)).stream());
  }

  /** Whether what is counted comes and goes here; other counts are properties that somebody else knows. */
  private boolean countsThings(Attribute field) {
    String counted = Words.stem(field.name().replaceAll("(?i)(?:count|number|total)(?:Of)?", "").toLowerCase(Locale.ROOT));
    return model.entities().stream().anyMatch(entity -> Words.stem(entity.name().toLowerCase(Locale.ROOT)).equals(counted))
        || model.operations().stream().anyMatch(operation -> Words.stem(operation.id().action()).equals(counted));
  }

  /** A thing that is little more than its name, and stands at many others. */
  private static boolean isLabel(Entity entity, Attribute attribute) {
    boolean shared = entity.relations().stream().anyMatch(relation -> relation.cardinality() == Relation.Cardinality.MANY_TO_MANY);
    return shared && attribute.kind().equals("name") && entity.attributes().stream().filter(other -> !other.derived()).count() <= 2;
  }

  /** Things that callers make and look at again, but that no operation ends. */
  private Stream<PatternSubject> neverRemoved() {
    return onceEach("entity", operations(operation -> operation.type() == OperationClass.CREATE && !operation.internal() && model.entity(operation.entity()).filter(entity -> !isAccount(entity)).isPresent()
        && operations.get(operation.entity()).stream().noneMatch(PatternSubjects::ends)
        && operations.get(operation.entity()).stream().anyMatch(other -> other.type() != OperationClass.CREATE && !other.type().isCollection())))
        .map(subject -> new PatternSubject(key(subject.slots().get("entity")), with(subject.slots(), "key", key(subject.slots().get("entity"))), subject.names(), subject.targets()));
  }

  private static boolean ends(Operation operation) {
    return operation.type() == OperationClass.DELETE || operation.type() == OperationClass.REVERSE_ACTION || operation.id().action().matches("(?:cancel|withdraw|close|delete|remove|empty|revoke|archive)(?:-.*)?");
  }

  private Stream<PatternSubject> madeByPeople() {
    List<String> made = model.operations().stream().filter(operation -> operation.type() == OperationClass.CREATE && !operation.callers().contains(ANONYMOUS)).map(Operation::entity).distinct()
        .map(entity -> Spelling.plural(spelling.of(entity))).limit(3).toList();
    List<String> targets = model.operations().stream().filter(operation -> operation.type() == OperationClass.CREATE && !operation.callers().contains(ANONYMOUS)).map(operation -> operation.id().toString()).toList();
    return made.isEmpty() ? Stream.empty() : Stream.of(new PatternSubject("", Map.of("made", Sentences.list(made, "and")), Map.of(), targets));
  }

  private static Map<String, String> with(Map<String, String> slots, String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(slots);
    more.put(name, value);
    return more;
  }

  private List<String> operationsOn(String entity) {
    return operations.get(entity).stream().filter(operation -> !operation.type().isSafe()).map(operation -> operation.id().toString()).toList();
  }

  private List<String> namesOf(String entity) {
    List<String> names = new ArrayList<>(List.of(entity));
    model.entity(entity).ifPresent(found -> names.addAll(found.aliases()));
    return names;
  }

  private static String key(String entity) {
    return PatternSubject.words(entity).replace(' ', '-');
  }
}
