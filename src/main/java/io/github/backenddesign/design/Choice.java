package io.github.backenddesign.design;

import java.util.Optional;

/** A value of the design with the decision it comes from; a value that is not decided reads "TBD (decision id)". */
public record Choice(String value, Optional<String> decisionId) {

  /** A value that follows from a standard or from the documents. */
  public static Choice fixed(String value) {
    return new Choice(value, Optional.empty());
  }

  /** A value a decision still has to give. */
  public static Choice tbd(String decisionId) {
    return new Choice("TBD (decision " + decisionId + ")", Optional.of(decisionId));
  }
}
