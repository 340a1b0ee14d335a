package io.github.backenddesign.product;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of the personas the documents introduce; "operator" is short for "Control Room Operator" where no other persona's name has that word. */
final class PersonaNames {

  private final Map<String, List<String>> wordsOf = new LinkedHashMap<>();

  PersonaNames(Collection<Persona> personas) {
    personas.forEach(persona -> wordsOf.putIfAbsent(Wording.normal(persona.name()), Wording.words(persona.name())));
  }

  /** The one persona that has this name or all words of it; the name as it is where there is none or there are several. */
  String full(String name) {
    String normal = Wording.normal(name);
    if (wordsOf.containsKey(normal)) {
      return normal;
    }
    List<String> words = Wording.words(name);
    List<String> candidates = wordsOf.entrySet().stream().filter(entry -> entry.getValue().containsAll(words)).map(Map.Entry::getKey).toList();
    return candidates.size() == 1 && !words.isEmpty() ? candidates.get(0) : normal;
  }
}
