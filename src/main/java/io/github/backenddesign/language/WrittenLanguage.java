package io.github.backenddesign.language;

import java.util.Set;

/** The language texts are written in: its name, the shares (0 to 1) of its own and of English function words, and the words by which it denies something. */
public record WrittenLanguage(String name, double share, double english, Set<String> negations) {

  /** Copies the words. */
  public WrittenLanguage {
    negations = Set.copyOf(negations);
  }

  /** Whether a sentence in this language denies something. */
  public boolean denies(String sentence) {
    return Tokens.words(sentence).stream().anyMatch(negations::contains);
  }
}
