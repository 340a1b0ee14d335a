package io.github.backenddesign.output;

import java.util.List;

/** A difference between two contracts: its class, the operation or field, what is different, and the stories and decisions that caused it. */
public record ContractChange(Kind kind, String element, String text, List<String> storyIds, List<String> decisionIds) {

  /** Whether clients of the old contract stop working, go on working, or only read other words. */
  public enum Kind {
    BREAKING, ADDITIVE, WORDING
  }

  /** Copies the lists. */
  public ContractChange {
    storyIds = List.copyOf(storyIds);
    decisionIds = List.copyOf(decisionIds);
  }
}
