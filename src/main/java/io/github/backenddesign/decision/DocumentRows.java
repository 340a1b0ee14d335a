package io.github.backenddesign.decision;

import io.github.backenddesign.decision.Decision.ChosenAnswer;
import io.github.backenddesign.decision.Decision.Status;
import java.util.List;
import java.util.Optional;

/** The group of document questions whose answer only attaches a rule: one row per question, accepted together. */
final class DocumentRows {

  private static final String GROUP = "document-rules";

  private DocumentRows() {
  }

  static List<GroupRow> of(List<Decision> decisions) {
    return decisions.stream().filter(DocumentRows::isMember).map(DocumentRows::row).toList();
  }

  private static boolean isMember(Decision decision) {
    return decision.group().equals(Optional.of(GROUP));
  }

  /** The effects stay with the member itself, so the row has none. */
  private static GroupRow row(Decision member) {
    String source = member.reasons().isEmpty() ? "" : member.reasons().get(0).text();
    return new GroupRow(member.id(), member.question(), member.options().stream().map(Option::id).toList(), member.freeAnswer(), member.recommended()
        .orElse(""), source, value -> List.of());
  }

  /** Carries the answer of the group over to members that have none of their own. */
  static void settle(List<Decision> decisions, Decision group) {
    for (int i = 0; i < decisions.size(); i++) {
      Decision member = decisions.get(i);
      if (isMember(member) && member.status() == Status.OPEN) {
        Decision settled = settled(member, group);
        decisions.set(i, settled);
      }
    }
  }

  private static Decision settled(Decision member, Decision group) {
    Optional<String> value = group.rows().stream().filter(row -> row.id().equals(member.id())).findFirst().flatMap(Decision.Row::answer);
    boolean accepted = group.status() == Status.DECIDED;
    if (value.isEmpty() && !accepted) {
      return member;
    }
    String option = value.orElse(member.recommended().orElse(""));
    Optional<Option> known = member.option(option);
    String location = group.answer().map(ChosenAnswer::location).orElse("decisions.yaml");
    ChosenAnswer answer = new ChosenAnswer(known.map(Option::id), known.map(Option::title).orElse(option), known.isPresent() ? Optional.empty()
        : Optional.of(option), Optional.empty(), Optional.empty(), location, GROUP);
    return member.with(Status.DECIDED, Optional.of(answer), member.options());
  }
}
