package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Model;
import java.util.Map;
import java.util.Optional;

/** How events travel and who does the work nobody waits for, by what is decided; the table is {@code messaging.yaml}. */
final class Messaging {

  private final SettingTable table;
  private final Model model;
  private final Settings settings;

  Messaging(Model model, Settings settings) {
    this.table = new SettingTable("messaging.yaml", settings);
    this.model = model;
    this.settings = settings;
  }

  /** The transport of events, where there are events and it is decided; a transport of the team's own is named without promises. */
  Optional<ApiDesign.TransportDesign> transport() {
    if (model.events().isEmpty()) {
      return Optional.empty();
    }
    return table.decided(Effect.Section.DATA, "event_transport").map(choice -> transport(choice, table.row("transports", choice.value()).orElse(Map.of())));
  }

  private static ApiDesign.TransportDesign transport(Choice choice, Map<String, Object> row) {
    return new ApiDesign.TransportDesign(choice, SettingTable.text(row, "protocol"), SettingTable.text(row, "host"), SettingTable.text(row, "delivery"), SettingTable.text(row, "order"),
        SettingTable.text(row, "replay"), SettingTable.text(row, "failure"));
  }

  /** How jobs are carried out, where a decision is about it. */
  Optional<ApiDesign.ExecutionDesign> execution() {
    Choice work = settings.get(Effect.Section.DATA, "background_work", Choice.fixed(""));
    if (work.value().isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> row = table.row("work", Effect.Section.DATA, "background_work").orElse(Map.of());
    String runsOn = row.isEmpty() ? work.value() : SettingTable.text(row, "runs-on");
    String retry = table.decided(Effect.Section.RELIABILITY, "background_retry").map(Choice::value).orElse(SettingTable.text(row, "retry"));
    return Optional.of(new ApiDesign.ExecutionDesign(runsOn, SettingTable.text(row, "handover"), retry, SettingTable.text(row, "failure"), work.decisionId().orElse("")));
  }

  /** How events leave with the change that caused them. */
  String leaving() {
    Optional<Choice> transport = table.decided(Effect.Section.DATA, "event_transport");
    return transport.map(choice -> choice.value().contains("in-process") ? "events are written to the outbox in its transaction and told inside the process" : "events are written to the outbox in its transaction and sent by " + choice.value())
        .orElse("events leave with its commit");
  }
}
