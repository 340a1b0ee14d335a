package io.github.backenddesign.output;

import java.util.List;
import java.util.function.Supplier;

/** An element that can be explained: the id it is known by, other names for it, and its explanation, made when it is asked for. */
record Explained(String id, List<String> names, Supplier<Explanation> explanation) {

  Explained {
    names = List.copyOf(names);
  }

  static Explained of(String id, Supplier<Explanation> explanation) {
    return new Explained(id, List.of(), explanation);
  }
}
