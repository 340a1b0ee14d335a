package io.github.backenddesign.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores a packet against a case folder: {@code reference.json}, the documents in {@code docs/} and, if there is one, {@code expert.json}. */
public final class Scoreboard {

  /** All figures, in the order in which they are shown. */
  public static final List<String> FIGURES = List.of("op.recall", "op.prec", "link.f1", "op.shape", "story.ops", "mod.f1", "mod.ari",
      "ent.recall", "ent.f1", "trace", "asked", "kind.acc", "who", "fields", "crit.acc", "ops", "modules", "decisions", "open");

  private final Map<String, Double> figures = new LinkedHashMap<>();
  private final JsonNode packet;
  private final List<JsonNode> pool = new ArrayList<>();

  private Scoreboard(JsonNode packet) {
    this.packet = packet;
    List.of("operations", "events", "jobs").forEach(member -> pool.addAll(Json.items(packet.path("api"), member)));
  }

  /**
   * The figures of a packet, in the order of {@link #FIGURES}; a figure for which the case has nothing to compare is absent.
   * A missing or unreadable key is an {@link java.io.UncheckedIOException}.
   */
  public static Map<String, Double> score(Path caseFolder, JsonNode packet) {
    Scoreboard board = new Scoreboard(packet);
    JsonNode reference = Json.read(caseFolder.resolve("reference.json"));
    board.operations(new OperationFigures(reference, board.pool));
    board.modules(reference);
    board.entities(reference);
    board.documents(new Traceability(DocumentFacts.read(caseFolder.resolve("docs")), packet));
    expert(caseFolder).ifPresent(board::reader);
    board.sizes();
    return Collections.unmodifiableMap(board.figures);
  }

  /** The same for a packet as it was written. */
  public static Map<String, Double> score(Path caseFolder, byte[] packet) {
    return score(caseFolder, Json.parse(packet));
  }

  /** The reader's kinds of stories against the packet's; empty table if nobody read the case. */
  public static Confusion kinds(Path caseFolder, JsonNode packet) {
    return expert(caseFolder).map(expert -> Confusion.ofKinds(expert, packet)).orElse(new Confusion(List.of()));
  }

  /** The reader's classes of criteria against the packet's; empty table if nobody read the case. */
  public static Confusion criteria(Path caseFolder, JsonNode packet) {
    return expert(caseFolder).map(expert -> Confusion.ofCriteria(expert, packet)).orElse(new Confusion(List.of()));
  }

  private static Optional<JsonNode> expert(Path caseFolder) {
    return Optional.of(caseFolder.resolve("expert.json")).filter(Files::exists).map(Json::read);
  }

  private void operations(OperationFigures operations) {
    if (operations.comparable()) {
      figures.put("op.recall", operations.recall());
      figures.put("op.prec", operations.precision());
      figures.put("link.f1", operations.linkF1());
      operations.shape().ifPresent(share -> figures.put("op.shape", share));
      operations.storyCoverage().ifPresent(share -> figures.put("story.ops", share));
    }
  }

  private void modules(JsonNode reference) {
    Grouping.best(reference, Json.items(packet, "modules")).ifPresent(grouping -> {
      figures.put("mod.f1", grouping.f1());
      figures.put("mod.ari", grouping.adjustedRand());
    });
  }

  private void entities(JsonNode reference) {
    if (Json.says(reference, "entities")) {
      EntityCoverage coverage = EntityCoverage.of(reference, packet);
      figures.put("ent.recall", coverage.recall());
      figures.put("ent.f1", coverage.f1());
    }
  }

  private void documents(Traceability traceability) {
    traceability.traced().ifPresent(share -> figures.put("trace", share));
    traceability.asked().ifPresent(share -> figures.put("asked", share));
  }

  private void reader(JsonNode expert) {
    accuracy("kind.acc", Confusion.ofKinds(expert, packet));
    ExpertFigures compared = new ExpertFigures(expert, packet);
    compared.who(pool).ifPresent(share -> figures.put("who", share));
    compared.fields().ifPresent(share -> figures.put("fields", share));
    accuracy("crit.acc", Confusion.ofCriteria(expert, packet));
  }

  private void accuracy(String figure, Confusion confusion) {
    if (!confusion.isEmpty()) {
      figures.put(figure, confusion.accuracy());
    }
  }

  private void sizes() {
    List<JsonNode> decisions = Json.items(packet, "decisions");
    figures.put("ops", (double) Json.items(packet.path("api"), "operations").size());
    figures.put("modules", (double) Json.items(packet, "modules").size());
    figures.put("decisions", (double) decisions.size());
    figures.put("open", (double) decisions.stream().filter(Scoreboard::open).count());
  }

  /** A decision that does not say whether it is required, is. */
  private static boolean open(JsonNode decision) {
    return Json.text(decision, "status").equals("open") && (!decision.has("required") || Json.says(decision, "required"));
  }
}
