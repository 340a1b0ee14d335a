package io.github.backenddesign.mojo;

import io.github.backenddesign.DesignRun;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.Severity;
import io.github.backenddesign.output.ContractChange;
import java.util.List;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;

/** Tells the user about a run through Maven's log: problems by place, notes in one line, counts at the end. */
final class RunReport {

  private final Log log;

  RunReport(Log log) {
    this.log = log;
  }

  /** Logs all problems; says nothing where there are none. */
  void problems(List<Problem> problems) {
    List<Problem> sorted = problems.stream().sorted().toList();
    for (Problem problem : sorted) {
      ConsoleText.problem(problem).forEach(level(problem.severity()));
    }
    List<Problem> notes = sorted.stream().filter(problem -> problem.severity() == Severity.NOTE).toList();
    if (!notes.isEmpty()) {
      log.info(ConsoleText.notes(notes));
    }
    if (notes.size() < sorted.size()) {
      log.info(ConsoleText.counts(sorted));
    }
  }

  /** Ends a run that passes: one line, before it what changed in the contract, and for a draft the open decisions. */
  void success(DesignRun run, int written, ConsoleText text) {
    contract(run, text);
    if (run.unresolved().isEmpty()) {
      log.info(text.success(run, written));
    } else {
      text.unresolved(run.unresolved()).forEach(log::warn);
      log.warn(text.success(run, written));
    }
  }

  /** In one block; as warnings where clients of the earlier contract stop working. */
  private void contract(DesignRun run, ConsoleText text) {
    boolean breaks = run.changes().stream().anyMatch(change -> change.kind() == ContractChange.Kind.BREAKING);
    text.changes(run.changes()).forEach(breaks ? log::warn : log::info);
    text.removed(run.obsolete()).forEach(log::info);
  }

  /** Logs lines that only inform. */
  void inform(List<String> lines) {
    lines.forEach(log::info);
  }

  private Consumer<String> level(Severity severity) {
    if (severity == Severity.ERROR) {
      return log::error;
    }
    return severity == Severity.WARNING ? log::warn : log::debug;
  }
}
