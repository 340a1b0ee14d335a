package io.github.backenddesign.evaluation;

import java.util.List;

/** How a careful reader labels one story or criterion, and how the packet does; {@link #NONE} when it does not. */
public record Reading(String subject, List<String> expected, String found) {

  /** Stands where the packet says nothing. */
  public static final String NONE = "-";

  public Reading {
    expected = List.copyOf(expected);
  }

  /** True if the packet's label is one of those the reader accepts, case and punctuation aside. */
  public boolean agreed() {
    return !found.equals(NONE) && expected.stream().anyMatch(this::same);
  }

  /** The reader's label that agrees, or else the first. */
  public String label() {
    return expected.stream().filter(this::same).findFirst().orElse(expected.isEmpty() ? NONE : expected.get(0));
  }

  private boolean same(String label) {
    return Words.label(label).equals(Words.label(found));
  }

  @Override
  public String toString() {
    return subject + ": " + String.join(" or ", expected) + ", found " + found;
  }
}
