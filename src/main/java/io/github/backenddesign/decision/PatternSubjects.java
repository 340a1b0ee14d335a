package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
  private final SubjectTraits traits;
  private final SubjectSources sources;
  private final Map<String, Function<PatternSubjects, Stream<PatternSubject>>> sorts = new LinkedHashMap<>();

  PatternSubjects(Model model) {
    this.model = model;
    this.spelling = new Spelling(model.product());
    this.traits = new SubjectTraits(model);
    this.sources = new SubjectSources(model, traits, spelling);
    sorts.put("product", subjects -> Stream.of(PatternSubject.PRODUCT));
    sorts.put("relation", subjects -> sources.relations(SubjectTraits::isByOwner));
    sorts.put("reference", subjects -> sources.relations(operation -> !SubjectTraits.isByOwner(operation)));
    sorts.put("deletion", subjects -> sources.operations(operation -> operation.type() == OperationClass.DELETE));
    sorts.put("owner-deletion", subjects -> sources.operations(operation -> operation.type() == OperationClass.DELETE && SubjectTraits.isByOwner(operation)));
    sorts.put("person", subjects -> subjects.onceEach("entity", sources.fields((entity, field) -> PERSONAL.contains(field.kind()) && traits.isMade(entity))).map(sources::entityOnly));
    sorts.put("name", subjects -> subjects.onceEach("attribute", sources.fields((entity, field) -> !field.unique() && traits.tellsApart(entity, field))));
    sorts.put("identifier", subjects -> subjects.onceEach("attribute", sources.fields((entity, field) -> ADDRESSES.contains(field.kind()) && SubjectTraits.isIdentifier(entity, field) && traits.isMade(entity))));
    sorts.put("typed-name", subjects -> subjects.onceEach("attribute", sources.fields((entity, field) -> TYPED.contains(field.kind()) && SubjectTraits.isAccount(entity))));
    sorts.put("chosen-name", subjects -> subjects.onceEach("attribute", sources.fields((entity, field) -> field.kind().equals(USER_NAME) && SubjectTraits.isAccount(entity))));
    sorts.put("open-look-up", PatternSubjects::openLookUps);
    sorts.put("made-from-name", subjects -> subjects.onceEach("attribute", sources.fields((entity, field) -> field.kind().equals("slug") && SubjectTraits.isIdentifier(entity, field))));
    sorts.put("upload", subjects -> sources.operations(operation -> operation.type() == OperationClass.UPLOAD));
    sorts.put("dated-list", subjects -> sources.operations(operation -> SubjectTraits.isList(operation) && traits.has(operation.entity(), DATES)));
    sorts.put("named-list", subjects -> sources.operations(operation -> SubjectTraits.isList(operation) && !traits.has(operation.entity(), DATES)));
    sorts.put("several-editors", subjects -> subjects.onceEach("entity", sources.operations(traits::hasSeveralEditors)));
    sorts.put("money-operation", subjects -> sources.operations(operation -> !operation.type().isSafe() && operation.id().action().matches(MONEY_ACTIONS)));
    sorts.put("purchase", subjects -> sources.operations(operation -> !operation.type().isSafe() && operation.id().action().matches(PURCHASES)));
    sorts.put("filtered-list", subjects -> sources.operations(operation -> SubjectTraits.isList(operation) && operation.filters().size() > 1));
    sorts.put("kept-count", subjects -> sources.fields((entity, field) -> field.kind().equals("count") && field.derived() && traits.countsThings(field)));
    sorts.put("typed-address", subjects -> subjects.onceEach("attribute", sources.fields((entity, field) -> field.kind().equals("url") && !field.derived() && traits.isMade(entity))));
    sorts.put("address-of-deletable", subjects -> subjects.onceEach("attribute", sources.fields((entity, field) -> NAMES.contains(field.kind()) && SubjectTraits.isIdentifier(entity, field) && traits.deletionOf(entity.name()).isPresent())));
    sorts.put("label", subjects -> sources.fields((entity, field) -> SubjectTraits.isLabel(entity, field) && !traits.isReadAlone(entity)));
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

  private Stream<PatternSubject> openLookUps() {
    return model.operations().stream().filter(operation -> operation.type() == OperationClass.READ && operation.callers().contains(ANONYMOUS))
        .flatMap(operation -> model.entity(operation.entity()).stream()).distinct()
        .flatMap(entity -> entity.identifier().flatMap(entity::attribute).filter(attribute -> OPAQUE.contains(attribute.kind()))
            .map(attribute -> sources.field(entity, attribute)).stream());
  }

  /** Things that callers make and look at again, but that no operation ends. */
  private Stream<PatternSubject> neverRemoved() {
    return onceEach("entity", sources.operations(operation -> operation.type() == OperationClass.CREATE && !operation.internal() && model.entity(operation.entity()).filter(entity -> !SubjectTraits.isAccount(entity)).isPresent()
        && traits.operationsOn(operation.entity()).stream().noneMatch(SubjectTraits::ends)
        && traits.operationsOn(operation.entity()).stream().anyMatch(other -> other.type() != OperationClass.CREATE && !other.type().isCollection())))
        .map(subject -> new PatternSubject(SubjectSources.key(subject.slots().get("entity")), with(subject.slots(), "key", SubjectSources.key(subject.slots().get("entity"))), subject.names(), subject.targets()));
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

}
