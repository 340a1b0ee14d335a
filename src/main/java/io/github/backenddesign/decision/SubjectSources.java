package io.github.backenddesign.decision;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes subjects of the operations, relations and fields of a model that pass a test. */
final class SubjectSources {

  private final Model model;
  private final SubjectTraits traits;
  private final Spelling spelling;

  SubjectSources(Model model, SubjectTraits traits, Spelling spelling) {
    this.model = model;
    this.traits = traits;
    this.spelling = spelling;
  }

  Stream<PatternSubject> operations(Predicate<Operation> test) {
    return model.operations().stream().filter(test).map(operation -> {
      Map<String, String> slots = new LinkedHashMap<>(Map.of("operation", operation.id().toString(), "Operation", operation.id().toString(), "entity", operation.entity(),
          "thing", spelling.of(operation.entity()), "filters", Sentences.list(operation.filters(), "and")));
      Map<String, List<String>> names = Map.of("thing", namesOf(operation.entity()), "action", List.of(operation.id().action()));
      return new PatternSubject(operation.id().toString(), slots, names, List.of(operation.id().toString()));
    });
  }

  Stream<PatternSubject> relations(Predicate<Operation> test) {
    List<PatternSubject> subjects = new ArrayList<>();
    for (Entity dependent : model.entities()) {
      for (Relation relation : dependent.relations()) {
        boolean single = relation.cardinality() == Relation.Cardinality.MANY_TO_ONE || relation.cardinality() == Relation.Cardinality.ONE_TO_ONE;
        Optional<Operation> deletion = traits.deletionOf(relation.target());
        if (single && relation.onDelete().isEmpty() && deletion.filter(test).isPresent() && !relation.target().equals(dependent.name())) {
          Map<String, String> slots = Map.of("entity", relation.target(), "dependent", dependent.name(), "thing", spelling.of(relation.target()), "other",
              spelling.of(dependent.name()));
          Map<String, List<String>> names = Map.of("thing", namesOf(relation.target()), "other", namesOf(dependent.name()));
          subjects.add(new PatternSubject(key(relation.target()) + "." + key(dependent.name()), slots, names, List.of(deletion.get().id().toString())));
        }
      }
    }
    Map<String, PatternSubject> once = new LinkedHashMap<>();
    subjects.forEach(subject -> once.putIfAbsent(subject.key(), subject));
    return once.values().stream();
  }

  Stream<PatternSubject> fields(BiFunction<Entity, Attribute, Boolean> test) {
    return model.entities().stream().flatMap(entity -> entity.attributes().stream().filter(attribute -> test.apply(entity, attribute)).map(attribute -> field(entity, attribute)));
  }

  PatternSubject field(Entity entity, Attribute attribute) {
    Map<String, String> slots = Map.of("entity", entity.name(), "thing", spelling.of(entity.name()), "attribute", attribute.name(), "field",
        spelling.of(attribute.name()));
    Map<String, List<String>> names = Map.of("thing", namesOf(entity.name()), "field", List.of(attribute.name()));
    return new PatternSubject(key(entity.name()) + "." + attribute.name(), slots, names, operationsOn(entity.name()));
  }

  PatternSubject entityOnly(PatternSubject subject) {
    return new PatternSubject(key(subject.slots().get("entity")), subject.slots(), subject.names(), subject.targets());
  }

  List<String> operationsOn(String entity) {
    return traits.operationsOn(entity).stream().filter(operation -> !operation.type().isSafe()).map(operation -> operation.id().toString()).toList();
  }

  List<String> namesOf(String entity) {
    List<String> names = new ArrayList<>(List.of(entity));
    model.entity(entity).ifPresent(found -> names.addAll(found.aliases()));
    return names;
  }

  static String key(String entity) {
    return PatternSubject.words(entity).replace(' ', '-');
  }
}
