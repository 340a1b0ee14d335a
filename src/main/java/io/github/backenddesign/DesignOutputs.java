package io.github.backenddesign;

import io.github.backenddesign.answers.DecisionsTemplate;
import io.github.backenddesign.decision.Decision;
import io.github.backenddesign.decision.Option;
import io.github.backenddesign.document.Problem;
import io.github.backenddesign.output.ContractChange;
import io.github.backenddesign.output.DecisionsSchema;
import io.github.backenddesign.output.DesignFiles;
import io.github.backenddesign.output.Packet;
import io.github.backenddesign.output.PlannedFile;
import io.github.backenddesign.output.QuestionsPage;
import io.github.backenddesign.output.ReportJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The files of a run: the design under bare names, work files and the first decisions file under their places. */
final class DesignOutputs {

  private DesignOutputs() {
  }

  /** Packet, summary, contract and what templates add; a packet that breaks its schema is our bug. */
  static DesignFiles.Rendering of(Packet packet, DesignRequest request) {
    return new DesignFiles().render(packet, request.templates(), request.options().records());
  }

  /** The questions, the schema for editors, and the report for machines. */
  static List<PlannedFile> workFiles(DesignRequest request, DesignRun.Status status, List<Problem> problems, List<Decision> decisions, List<ContractChange> changes) {
    String work = request.paths().work() + "/";
    List<PlannedFile> files = new ArrayList<>();
    if (!decisions.isEmpty()) {
      files.add(new PlannedFile(work + "questions.md", bytes(new QuestionsPage().render(decisions, request.paths().decisions()))));
      files.add(new PlannedFile(work + "decisions.schema.json", new DecisionsSchema().bytes(decisions)));
    }
    files.add(new PlannedFile(work + "report.json", new ReportJson().bytes(status.name().toLowerCase(Locale.ROOT), problems, decisions, changes)));
    return files;
  }

  /** The file for the answers: one comment line and an empty key for each question that has to be answered. */
  static PlannedFile firstAnswers(DesignRequest request, String catalogVersion, List<Decision> decisions) {
    String schema = "# yaml-language-server: $schema=" + request.paths().work() + "/decisions.schema.json";
    List<DecisionsTemplate.Entry> entries = decisions.stream().filter(Decision::required).map(decision -> new DecisionsTemplate.Entry(decision.topic(), decision.id(), comment(decision))).toList();
    return new PlannedFile(request.paths().decisions(), bytes(DecisionsTemplate.render(schema, catalogVersion, entries)));
  }

  /** The question, its options with the recommended one starred, and what it rests on. */
  private static String comment(Decision decision) {
    List<String> options = new ArrayList<>();
    decision.options().stream().filter(Option::offered).forEach(option -> options.add(option.id() + (decision.recommended().filter(option.id()::equals).isPresent() ? "*" : "")));
    String refs = decision.refs().isEmpty() ? "" : "  (" + String.join(", ", decision.refs().subList(0, Math.min(4, decision.refs().size()))) + ")";
    return decision.question() + (options.isEmpty() ? "" : "  " + String.join(" | ", options)) + refs;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
