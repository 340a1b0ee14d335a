package io.github.backenddesign.design;

import java.util.List;

/** A module: what it is for, what it owns, which stories have their home there, on which modules it depends and why, and which rules bind it. */
public record ModuleDesign(String id, String name, String purpose, List<String> responsibilities, List<String> entities, List<Dependency> dependsOn, List<String> storyIds, List<String> supportsStoryIds,
    List<String> requirementIds, List<String> componentIds, List<String> anchors, List<String> ruleIds, List<String> reasons) {

  /** A use of another module, through which interface or call, and why. */
  public record Dependency(String module, String via, String why) {
  }

  /** A cut that was not taken. */
  public record RunnerUpCut(String id, String title, String basis, double cohesion, List<CutModule> modules) {
  }

  /** A module of a cut that was not taken. */
  public record CutModule(String name, List<String> storyIds) {
  }
}
