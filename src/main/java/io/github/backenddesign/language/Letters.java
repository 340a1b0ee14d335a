package io.github.backenddesign.language;

/**
 * A text with a note of which groups of three letters it has, so that most patterns can be told not to match it without being tried.
 * The note may claim a group that is not there, never the other way round.
 */
public final class Letters {

  static final int GROUP = 3;
  private static final int BITS = 1024;

  private final String text;
  private final long[] groups;

  private Letters(String text, long[] groups) {
    this.text = text;
    this.groups = groups;
  }

  /** The letters of a text. */
  public static Letters of(String text) {
    long[] groups = new long[BITS / Long.SIZE];
    for (int group : groups(text)) {
      groups[group / Long.SIZE] |= 1L << group;
    }
    return new Letters(text, groups);
  }

  /** The text itself. */
  public String text() {
    return text;
  }

  boolean hasAll(int[] wanted) {
    for (int group : wanted) {
      if ((groups[group / Long.SIZE] & 1L << group) == 0) {
        return false;
      }
    }
    return true;
  }

  /** A number for each three neighbouring letters of a text, whatever their case. */
  static int[] groups(String text) {
    int count = Math.max(0, text.length() - GROUP + 1);
    int[] groups = new int[count];
    int window = 0;
    for (int i = 0; i < text.length(); i++) {
      window = window << Byte.SIZE & 0xFFFFFF | folded(text.charAt(i));
      if (i >= GROUP - 1) {
        groups[i - GROUP + 1] = (window * 0x9E3779B1 >>> 16) % BITS;
      }
    }
    return groups;
  }

  /** As regular expressions compare letters where case does not matter: by the small form of the great form. */
  private static int folded(char c) {
    if (c < 'A') {
      return c;
    }
    return (c < 128 ? c <= 'Z' ? c + 32 : c : Character.toLowerCase(Character.toUpperCase(c))) & 0xFF;
  }
}
