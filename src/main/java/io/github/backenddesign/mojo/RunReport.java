package io.github.backenddesign.mojo;

import io.github.backenddesign.DesignRun;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.Severity;
import io.github.backenddesign.mojo.LogLine.Level;
import io.github.backenddesign.output.ContractChange;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Tells the user about a run through Maven's log: problems by place, notes in one line, counts at the end. */
final class RunReport {

  private final Log log;

  RunReport(Log log) {
    this.log = log;
  }

  /** Logs all problems; says nothing where there are none. */
  void problems(List<Problem> problems) {
    lines(problems).forEach(line -> line.to(log));
  }

  /** Ends a run that passes: one line, before it what changed in the contract, and for a draft the open decisions. */
  void success(DesignRun run, int written, ConsoleText text) {
    contract(run, text);
    ending(run, text.success(run, written), text).forEach(line -> line.to(log));
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

  /** What is to be said again where nothing changed since this run: its problems, and that nothing changed. */
  static List<LogLine> again(DesignRun run, ConsoleText text) {
    List<LogLine> lines = new ArrayList<>(lines(run.problems()));
    lines.addAll(ending(run, text.upToDate(run), text));
    return lines;
  }

  private static List<LogLine> ending(DesignRun run, String success, ConsoleText text) {
    Level level = run.unresolved().isEmpty() ? Level.INFO : Level.WARNING;
    List<LogLine> lines = new ArrayList<>();
    if (level == Level.WARNING) {
      text.unresolved(run.unresolved()).forEach(line -> lines.add(new LogLine(level, line)));
    }
    lines.add(new LogLine(level, success));
    return lines;
  }

  private static List<LogLine> lines(List<Problem> problems) {
    List<LogLine> lines = new ArrayList<>();
    List<Problem> sorted = problems.stream().sorted().toList();
    for (Problem problem : sorted) {
      ConsoleText.problem(problem).forEach(line -> lines.add(new LogLine(level(problem.severity()), line)));
    }
    List<Problem> notes = sorted.stream().filter(problem -> problem.severity() == Severity.NOTE).toList();
    if (!notes.isEmpty()) {
      lines.add(new LogLine(Level.INFO, ConsoleText.notes(notes)));
    }
    if (notes.size() < sorted.size()) {
      lines.add(new LogLine(Level.INFO, ConsoleText.counts(sorted)));
    }
    return lines;
  }

  private static Level level(Severity severity) {
    return switch (severity) {
      case ERROR -> Level.ERROR;
      case WARNING -> Level.WARNING;
      case NOTE -> Level.DEBUG;
    };
  }
}
