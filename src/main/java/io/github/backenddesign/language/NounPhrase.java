package io.github.backenddesign.language;

import java.util.List;
import java.util.Optional;

/**
 * A noun phrase: the head noun in the singular, the nouns right before it, the phrase behind "of" or before 's, and how it is meant: many, the speaker's own.
 * {@code words} are all its words as written in lower case.
 */
public record NounPhrase(String head, List<String> modifiers, Optional<NounPhrase> of, boolean plural, boolean own, List<String> words) {

  /** Copies the lists. */
  public NounPhrase {
    modifiers = List.copyOf(modifiers);
    words = List.copyOf(words);
  }

  /** Head with the nouns before it, separated by blanks: "handling event". */
  public String compound() {
    return modifiers.isEmpty() ? head : String.join(" ", modifiers) + " " + head;
  }
}
