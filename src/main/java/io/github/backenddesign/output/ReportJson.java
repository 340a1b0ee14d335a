package io.github.backenddesign.output;

import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.decision.Option;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.document.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code report.json}: how a run ended, for machines; written on every run. */
public final class ReportJson {

  private final PacketJson json = new PacketJson();

  /** The bytes of the report; {@code status} is "complete", "partial" or "blocked". */
  public byte[] bytes(String status, List<Problem> problems, List<Decision> decisions) {
    return bytes(status, problems, decisions, List.of());
  }

  /** The same with what changed in the contract since the decided packet that was there; a member of its own where anything did. */
  public byte[] bytes(String status, List<Problem> problems, List<Decision> decisions, List<ContractChange> changes) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("generator", Packet.GENERATOR);
    report.put("status", status);
    report.put("counts", counts(problems, decisions));
    report.put("problems", problems.stream().sorted().map(ReportJson::problem).toList());
    report.put("questions", decisions.stream().filter(Decision::isUnresolved).map(ReportJson::question).toList());
    if (!changes.isEmpty()) {
      report.put("contract_changes", new RecordTree().items(changes));
    }
    return json.bytes(report);
  }

  private static Map<String, Object> counts(List<Problem> problems, List<Decision> decisions) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("errors", count(problems, Severity.ERROR));
    counts.put("warnings", count(problems, Severity.WARNING));
    counts.put("notes", count(problems, Severity.NOTE));
    counts.put("decisions", decisions.size());
    counts.put("open", decisions.stream().filter(Decision::isUnresolved).count());
    counts.put("blocking", decisions.stream().filter(decision -> decision.isUnresolved() && decision.blocking()).count());
    return counts;
  }

  private static long count(List<Problem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  private static Map<String, Object> problem(Problem problem) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    members.put("rule", problem.rule());
    members.put("file", problem.at().file());
    members.put("line", problem.at().line());
    members.put("column", problem.at().column());
    members.put("element", problem.element());
    members.put("message", problem.message());
    problem.remedy().ifPresent(remedy -> members.put("remedy", remedy));
    return members;
  }

  private static Map<String, Object> question(Decision decision) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", decision.id());
    members.put("question", decision.question());
    members.put("required", decision.required());
    members.put("blocking", decision.blocking());
    decision.recommended().ifPresent(recommended -> members.put("recommended", recommended));
    members.put("options", decision.options().stream().filter(Option::offered).map(ReportJson::option).toList());
    return members;
  }

  private static Map<String, Object> option(Option option) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", option.id());
    members.put("title", option.title());
    return members;
  }
}
