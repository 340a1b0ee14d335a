package io.github.backenddesign.analysis;

import io.github.backenddesign.document.SourceLocation;
import java.util.List;

/**
 * A rule the system must keep, word for word as a document or a decision states it. {@code storyId} is the story or requirement it belongs to, {@code decisionId} the decision it comes from, or the one that settles what a document left open in it; one of them may be "".
 */
public record Rule(String id, String text, String storyId, String decisionId, CriterionClass type, List<String> operationIds, SourceLocation at) {

  /** Copies the list. */
  public Rule {
    operationIds = List.copyOf(operationIds);
  }

  /** The same rule with the decision that settles what it leaves open. */
  public Rule settledBy(String decision) {
    return new Rule(id, text, storyId, decision, type, operationIds, at);
  }
}
