package io.github.backenddesign.analysis;

import io.github.backenddesign.language.NounPhrase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds fields in the noun phrases of a text: the order total is the total of an order, active products have a mark that they are active. */
final class NamedFields {

  private static final Set<String> KINDS = Set.of("money", "count", "date", "date-time", "percentage");

  private final Language language;
  private final EntityIndex index;
  private final FieldKinds kinds = FieldKinds.english();
  private final Set<String> states;

  NamedFields(Language language, EntityIndex index) {
    this.language = language;
    this.index = index;
    this.states = Set.copyOf(FieldWords.table().texts("states"));
  }

  /** The fields by entity. */
  Map<String, FieldPhrase> in(String text) {
    Map<String, FieldPhrase> found = new LinkedHashMap<>();
    for (NounPhrase phrase : language.clauses().phrases(text)) {
      valueOf(phrase).ifPresent(entity -> found.putIfAbsent(entity, FieldPhrase.of(List.of(phrase.head()))));
      phrase.words().stream().filter(states::contains).findFirst().ifPresent(state -> index.exact(phrase.compound()).ifPresent(entity -> found.putIfAbsent(entity, FieldPhrase.of(List.of(state), "boolean"))));
    }
    return found;
  }

  private Optional<String> valueOf(NounPhrase phrase) {
    boolean value = !phrase.modifiers().isEmpty() && !phrase.plural() && KINDS.contains(kinds.of(phrase.head()).name());
    String holder = String.join(" ", phrase.modifiers());
    return value ? index.exact(holder).filter(entity -> Names.plain(entity).equals(holder)) : Optional.empty();
  }
}
