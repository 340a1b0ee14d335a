package io.github.backenddesign.sync;

import io.github.backenddesign.language.VerbClass;
import java.util.Set;

/** What somebody does to something: the class of the verb, the verb, and the words of its object in their base forms. */
record Act(VerbClass type, String verb, Set<String> object) {

  /** Copies the words. */
  Act {
    object = Set.copyOf(object);
  }

  /** Whether both do the same to the same thing. */
  boolean isLike(Act other) {
    return type == other.type && type != VerbClass.UNKNOWN && other.object.stream().anyMatch(object::contains);
  }
}
