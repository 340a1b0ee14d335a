package io.github.backenddesign.language;

/** A word in lower case, or a punctuation mark; {@code possessive} tells that it stood with 's or s'. */
public record Token(String text, boolean possessive) {

  /** Whether it is a punctuation mark. */
  public boolean isMark() {
    return text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0));
  }
}
