package io.github.backenddesign.decision;

import java.util.List;

/**
 * What a signal says about an option: how many points for (or against) it, and why in a sentence with {@code {refs}} and {@code {quote}}.
 * A weight that {@code binds} settles the question where a document states the signal as a constraint. {@code signal} may end in {@code *}; the
 * weight rests while a signal of {@code unless} is there.
 */
record Weight(String signal, List<String> unless, int points, boolean binds, String reason) {

  Weight {
    unless = List.copyOf(unless);
  }
}
