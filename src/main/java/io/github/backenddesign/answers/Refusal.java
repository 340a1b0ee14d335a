package io.github.backenddesign.answers;

/** Why a file is not edited; turned into a problem by the editor and never seen outside it. */
final class Refusal extends RuntimeException {

  Refusal(String reason) {
    super(reason, null, false, false);
  }
}
