package io.github.backenddesign.product;

import java.util.List;

/** What the PRD and the architecture state around the requirements, each passage in the document's words. */
public record Scope(List<Passage> inScope, List<Passage> outOfScope, List<Passage> goals, List<Passage> assumptions, List<Passage> constraints, List<Passage> edgeCases,
    List<Passage> dependencies, List<Passage> risks, List<Passage> notes) {

  /** Copies the lists. */
  public Scope {
    inScope = List.copyOf(inScope);
    outOfScope = List.copyOf(outOfScope);
    goals = List.copyOf(goals);
    assumptions = List.copyOf(assumptions);
    constraints = List.copyOf(constraints);
    edgeCases = List.copyOf(edgeCases);
    dependencies = List.copyOf(dependencies);
    risks = List.copyOf(risks);
    notes = List.copyOf(notes);
  }
}
