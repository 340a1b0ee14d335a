package io.github.backenddesign;

import io.github.backenddesign.decision.Bookkeeping;
import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.output.ContractChange;
import io.github.backenddesign.output.Packet;
import io.github.backenddesign.output.PlannedFile;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of a run: what to tell the user, all decisions in order of weight, the files to write and the places of earlier ones of ours to remove, how the contract differs from the decided one before,
 * what to note beside new answers, and the design itself where the documents could be read.
 */
public record DesignRun(Status status, List<Problem> problems, List<Decision> decisions, List<PlannedFile> files, List<String> obsolete, List<ContractChange> changes, Bookkeeping bookkeeping,
    Optional<Packet> packet) {

  /** Complete (decided), partial (open, but let pass), or blocked (errors, or open and not let pass). */
  public enum Status {
    COMPLETE, PARTIAL, BLOCKED
  }

  /** An outcome with nothing to note. */
  public DesignRun(Status status, List<Problem> problems, List<Decision> decisions, List<PlannedFile> files) {
    this(status, problems, decisions, files, List.of(), List.of(), Bookkeeping.NONE, Optional.empty());
  }

  /** Copies the lists. */
  public DesignRun {
    problems = List.copyOf(problems);
    decisions = List.copyOf(decisions);
    files = List.copyOf(files);
    obsolete = List.copyOf(obsolete);
    changes = List.copyOf(changes);
  }

  /** The required decisions that are open, by weight. */
  public List<Decision> unresolved() {
    return decisions.stream().filter(Decision::isUnresolved).toList();
  }
}
