package io.github.backenddesign.output;

import java.io.StringWriter;

/** Collects what a template writes; a loop without end fails here before the memory of the build is used up. */
final class LimitedWriter extends StringWriter {

  /** Far above the summary of the largest product. */
  static final int MOST_CHARACTERS = 100_000_000;

  /** Thrown in the midst of a template. */
  static final class Overflow extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  @Override
  public void write(String text) {
    require(text.length());
    super.write(text);
  }

  @Override
  public void write(char[] characters, int start, int length) {
    require(length);
    super.write(characters, start, length);
  }

  private void require(int more) {
    if (getBuffer().length() + more > MOST_CHARACTERS) {
      throw new Overflow();
    }
  }
}
