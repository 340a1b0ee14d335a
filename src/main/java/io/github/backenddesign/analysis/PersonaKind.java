package io.github.backenddesign.analysis;

import java.util.Locale;

/** How the system knows a caller: not at all, by sign-in, by a role that is granted, by a relation to a thing, as a machine, or as an operator outside the product's interface. */
public enum PersonaKind {
  ANONYMOUS, SIGNED_IN, GRANTED_ROLE, RELATION, MACHINE, OPERATOR;

  /** The name in the packet: lower case, words separated by a blank or hyphen as people write them. */
  @Override
  public String toString() {
    return switch (this) {
      case SIGNED_IN -> "signed-in";
      case GRANTED_ROLE -> "granted role";
      default -> name().toLowerCase(Locale.ROOT);
    };
  }
}
