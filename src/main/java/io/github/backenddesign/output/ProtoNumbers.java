package io.github.backenddesign.output;

import java.util.HashSet;
import java.util.Set;

/**
 * Numbers of the fields of one message. They follow from the fields' names alone, so that a field keeps its number when others come or go, and the number of a gone field is not given to another.
 * They take one or two bytes on the wire; names that ask for the same number get the next free one in the order of the message.
 */
final class ProtoNumbers {

  /** Tags up to this number take two bytes at most. */
  private static final int MOST = 2047;

  private final Set<Integer> taken = new HashSet<>();

  /** The number of a field or value of this name; never 0, which values of enumerations keep for "unspecified". */
  int of(String name) {
    int hash = name.hashCode();
    int number = Math.floorMod(hash ^ hash >>> 16, MOST) + 1;
    while (!taken.add(number)) {
      number = number % MOST + 1;
    }
    return number;
  }
}
