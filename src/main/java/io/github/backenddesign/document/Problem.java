package io.github.backenddesign.document;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * One finding about the user's input: where, about which element (an id, or ""), what was found and expected, and what to do next.
 * The rule is a stable dotted name such as {@code document.not-json}.
 */
public record Problem(Severity severity, String rule, SourceLocation at, String element, String message, Optional<String> remedy)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::at)
      .thenComparing(Problem::severity)
      .thenComparing(Problem::rule)
      .thenComparing(Problem::element)
      .thenComparing(Problem::message);

  /** Checks that nothing is missing. */
  public Problem {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(at);
    Objects.requireNonNull(element);
    Objects.requireNonNull(message);
    Objects.requireNonNull(remedy);
  }

  /** An error without element or remedy. */
  public static Problem error(String rule, SourceLocation at, String message) {
    return new Problem(Severity.ERROR, rule, at, "", message, Optional.empty());
  }

  /** A warning without element or remedy. */
  public static Problem warning(String rule, SourceLocation at, String message) {
    return new Problem(Severity.WARNING, rule, at, "", message, Optional.empty());
  }

  /** A note without element or remedy. */
  public static Problem note(String rule, SourceLocation at, String message) {
    return new Problem(Severity.NOTE, rule, at, "", message, Optional.empty());
  }

  /** The same problem about a named element. */
  public Problem about(String id) {
    return new Problem(severity, rule, at, id, message, remedy);
  }

  /** The same problem with the next step. */
  public Problem withRemedy(String step) {
    return new Problem(severity, rule, at, element, message, Optional.of(step));
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** The line users see: {@code file:line:column element: message}. */
  public String line() {
    String subject = element.isEmpty() ? "" : element + ": ";
    return at + " " + subject + message;
  }
}
