package io.github.backenddesign.document;

import java.util.List;
import java.util.Optional;

/** What a reader made of a file: its value, where one could be made, and everything it has to say about it. */
public record Parsed<T>(Optional<T> value, List<Problem> problems) {

  /** Copies the problems. */
  public Parsed {
    problems = List.copyOf(problems);
  }

  /** A value without problems. */
  public static <T> Parsed<T> of(T value) {
    return new Parsed<>(Optional.of(value), List.of());
  }

  /** No value, because of one problem. */
  public static <T> Parsed<T> failed(Problem problem) {
    return new Parsed<>(Optional.empty(), List.of(problem));
  }
}
