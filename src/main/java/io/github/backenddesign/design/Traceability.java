package io.github.backenddesign.design;

import java.util.List;
import java.util.Optional;

/** From stories and requirements to modules, operations and decisions, with what is not covered and why. */
public record Traceability(List<StoryTrace> stories, List<RequirementTrace> requirements, List<Gap> gaps) {

  /** A story with its kind and everything that serves it. */
  public record StoryTrace(String storyId, String title, String kind, List<String> requirementIds, List<String> moduleIds, List<String> operationIds, List<String> decisionIds, Optional<String> noOperationReason) {
  }

  /** A requirement and everything that serves it; {@code kind} is "functional" or "non-functional". */
  public record RequirementTrace(String id, String kind, String statement, List<String> storyIds, List<String> moduleIds, List<String> operationIds, List<String> decisionIds, boolean covered) {
  }

  /** Something nobody serves, with the reason. */
  public record Gap(String id, String reason) {
  }
}
