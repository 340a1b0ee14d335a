package io.github.backenddesign.decision;

import java.util.List;

/** When a question is asked: all of these facts, at least one of those (if any are listed), none of these. */
record Condition(List<String> all, List<String> any, List<String> none) {

  static final Condition ALWAYS = new Condition(List.of(), List.of(), List.of());

  Condition {
    all = List.copyOf(all);
    any = List.copyOf(any);
    none = List.copyOf(none);
  }

  boolean holds(Facts facts) {
    return all.stream().allMatch(facts::has) && (any.isEmpty() || any.stream().anyMatch(facts::has)) && none.stream().noneMatch(facts::has);
  }

  List<String> facts() {
    return java.util.stream.Stream.of(all, any, none).flatMap(List::stream).toList();
  }
}
