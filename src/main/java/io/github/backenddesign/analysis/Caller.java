package io.github.backenddesign.analysis;

import java.util.List;
import java.util.Optional;

/** A persona with its kind; {@code relationTo} names the entity of a relation ("Article" for its author), {@code aliases} are other names for the same caller. */
public record Caller(String name, PersonaKind kind, Optional<String> relationTo, List<String> aliases, List<Evidence> evidence) {

  /** Copies the lists. */
  public Caller {
    aliases = List.copyOf(aliases);
    evidence = List.copyOf(evidence);
  }
}
