package io.github.backenddesign.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A decision while it is put together. */
final class DecisionDraft {

  final String id;
  final String question;
  String topic = "";
  Decision.Tier tier = Decision.Tier.GATE;
  int stratum = 2;
  Optional<String> group = Optional.empty();
  String why = "";
  List<String> ask = List.of();
  boolean required = true;
  boolean blocking;
  Optional<String> recommended = Optional.empty();
  List<Decision.Reason> reasons = List.of();
  String confidence = "medium";
  boolean freeAnswer;
  List<Option> options = List.of();
  List<Decision.Ground> grounds = List.of();
  List<Decision.Row> rows = List.of();
  List<String> assuming = new ArrayList<>();
  List<String> dependsOn = List.of();
  List<String> refs = List.of();
  Decision.Origin origin = Decision.Origin.CATALOG;
  String wouldChange = "";

  DecisionDraft(String id, String question) {
    this.id = id;
    this.question = question;
  }

  /** The open decision. */
  Decision open() {
    return new Decision(id, topic, tier, stratum, group, question, why, ask, required, blocking, Decision.Status.OPEN, Optional.empty(), recommended,
        reasons, confidence, freeAnswer, options, grounds, rows,
        assuming, dependsOn, refs, origin, wouldChange);
  }
}
