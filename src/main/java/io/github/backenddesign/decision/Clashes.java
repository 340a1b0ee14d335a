package io.github.backenddesign.decision;

import io.github.backenddesign.decision.Contradiction.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which options can not stand beside the choices in force: those decided or assumed so far, and all that the team has answered. */
final class Clashes {

  private final List<Contradiction> contradictions;
  private final Map<String, String> inForce;

  Clashes(List<Contradiction> contradictions, Map<String, String> inForce) {
    this.contradictions = contradictions;
    this.inForce = Map.copyOf(inForce);
  }

  /** Why this option of this decision is out, if it is. */
  Optional<String> of(String decision, String option) {
    for (Contradiction contradiction : contradictions) {
      Optional<Choice> other = contradiction.first().is(decision, option) ? Optional.of(contradiction.second())
          : contradiction.second().is(decision, option) ? Optional.of(contradiction.first()) : Optional.empty();
      if (other.isPresent() && isInForce(other.get())) {
        return Optional.of("Does not go with " + other.get().decision() + ": " + inForce.get(other.get().decision()) + " (" + contradiction.why() + ")");
      }
    }
    return Optional.empty();
  }

  private boolean isInForce(Choice choice) {
    return inForce.containsKey(choice.decision()) && choice.options().contains(inForce.get(choice.decision()));
  }

  /** The contradictions between answers, each once. */
  static Map<Contradiction, Map.Entry<String, String>> among(List<Contradiction> contradictions, Map<String, String> answered) {
    Map<Contradiction, Map.Entry<String, String>> found = new LinkedHashMap<>();
    for (Contradiction contradiction : contradictions) {
      String first = answered.get(contradiction.first().decision());
      String second = answered.get(contradiction.second().decision());
      if (first != null && second != null && contradiction.first().options().contains(first) && contradiction.second().options().contains(second)) {
        found.put(contradiction, Map.entry(first, second));
      }
    }
    return found;
  }
}
