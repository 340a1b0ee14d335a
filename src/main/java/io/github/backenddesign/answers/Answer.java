package io.github.backenddesign.answers;

import io.github.backenddesign.document.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the team wrote under a question's id. Exactly one of {@code option} (the id of an option, or "accepted" for a convention group), {@code custom} and {@code deferred} is present.
 * {@code until} belongs to a deferral, {@code cut} (module name to anchor names) to the module boundaries, {@code file} to an existing contract.
 */
public record Answer(String questionId, SourceLocation at, Optional<String> option, Optional<String> custom, Optional<String> deferred, Optional<String> why, Optional<String> until,
    Optional<String> file, Map<String, List<String>> cut) {

  /** Copies the cut, keeping its order. */
  public Answer {
    cut = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(cut));
  }
}
