package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Entity;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Names;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.language.Inflection;
import io.github.backenddesign.language.Lexicon;
import java.util.List;

/** Names that addresses are made of: plurals of entities and the parameters that identify them. */
final class Identifiers {

  private final Model model;
  private final Inflection inflection = Lexicon.english().inflection();

  Identifiers(Model model) {
    this.model = model;
  }

  /** "HandlingEvent" as handling-events. */
  String collection(String entity) {
    List<String> words = new java.util.ArrayList<>(Names.words(entity));
    int last = words.size() - 1;
    words.set(last, inflection.plural(words.get(last)));
    return AsciiNames.of(String.join("-", words));
  }

  /** "HandlingEvent" as handlingEvents, the form of a collection in resource names (AIP-122). */
  String resourceCollection(String entity) {
    return Names.camel(collection(entity));
  }

  /** The parameter that names one of an entity: its identifier, with the entity's name in front where that says too little. */
  String parameter(String entity) {
    String identifier = model.entity(entity).flatMap(Entity::identifier).orElse("id");
    boolean tooShort = List.of("id", "number", "code", "name", "key", "reference", "identifier").contains(identifier);
    return AsciiNames.of(tooShort ? Names.camel(entity) + Names.pascal(identifier) : identifier);
  }

  /** The action of an operation without the number that tells it from another of the same name. */
  static String act(Operation operation) {
    return operation.id().action().replaceFirst("-\\d+$", "");
  }

  /** Whether a call has to say which thing is meant: an act on no known thing has none to name, and what is sent whole ("charge a card") is not looked up. */
  boolean isNamed(Operation operation) {
    boolean act = operation.type() == OperationClass.ACTION || operation.type() == OperationClass.REVERSE_ACTION;
    boolean known = isKnown(operation.entity()) || operation.parent().isPresent();
    return !operation.isComputed() && !LiveOperations.isOfAll(operation) && (!act || known && !isSentWhole(operation));
  }

  /** A thing that no other operation makes or reads comes with the call that acts on it: by its word, or by several of its own fields. */
  private boolean isSentWhole(Operation operation) {
    boolean kept = model.operations().stream().anyMatch(other -> !other.id().equals(operation.id()) && other.entity().equals(operation.entity()));
    String word = Names.words(operation.entity()).get(0);
    long own = operation.inputs().stream().filter(input -> model.entity(operation.entity()).flatMap(entity -> entity.attribute(input.name())).isPresent()).count();
    return !kept && (own > 1 || operation.inputs().stream().anyMatch(input -> Names.words(input.name()).contains(word)));
  }

  /** Whether an entity is one the documents know, rather than a word of an operation. */
  boolean isKnown(String entity) {
    return model.entity(entity).isPresent();
  }

  String plural(String words) {
    return inflection.plural(words);
  }
}
