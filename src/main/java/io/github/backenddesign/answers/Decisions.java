package io.github.backenddesign.answers;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content of {@code decisions.yaml}: the catalog version the team works with, its answers in the order of the file, its adjustments, and the hashes of the grounds each answer rested on.
 * Keys with an empty value are in {@code open}, not in {@code answers}.
 */
public record Decisions(Optional<String> catalog, List<Answer> answers, List<String> open, List<Adjustment> adjustments, Map<String, String> seen) {

  /** A file that says nothing, also used where there is none. */
  public static final Decisions NONE = new Decisions(Optional.empty(), List.of(), List.of(), List.of(), Map.of());

  /** Copies everything, keeping the order. */
  public Decisions {
    answers = List.copyOf(answers);
    open = List.copyOf(open);
    adjustments = List.copyOf(adjustments);
    seen = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(seen));
  }

  /** The answer under this id. */
  public Optional<Answer> answer(String questionId) {
    return answers.stream().filter(answer -> answer.questionId().equals(questionId)).findFirst();
  }
}
