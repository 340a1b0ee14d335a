package io.github.backenddesign.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How much of what the documents state comes back in the packet: their stories, requirements and links, and their own questions. */
final class Traceability {

  /** ASCII only, so that "word character" before or after an id means the same in every locale. */
  private static final JsonMapper ASCII = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final DocumentFacts facts;
  private final JsonNode packet;

  Traceability(DocumentFacts facts, JsonNode packet) {
    this.facts = facts;
    this.packet = packet;
  }

  /** Share of stories accounted for, of links kept and of requirements listed, all counted alike; empty if the documents state none. */
  Optional<Double> traced() {
    Map<String, JsonNode> rows = new HashMap<>();
    Json.items(packet.path("traceability"), "stories").forEach(row -> rows.put(Json.text(row, "story_id"), row));
    Set<String> listed = new HashSet<>();
    Json.items(packet.path("traceability"), "requirements").forEach(row -> listed.add(Json.text(row, "id")));

    long stories = facts.stories().stream().filter(s -> accountedFor(row(rows, s))).count();
    long links = facts.links().stream().filter(l -> Json.texts(row(rows, l.story()), "requirement_ids").contains(l.requirement())).count();
    long kept = stories + links + Sets.shared(facts.requirements(), listed);
    return facts.traceable() == 0 ? Optional.empty() : Optional.of((double) kept / facts.traceable());
  }

  /** Share of the documents' questions that a decision takes up and that can be answered there; empty if the documents ask none. */
  Optional<Double> asked() {
    if (facts.questions().isEmpty()) {
      return Optional.empty();
    }
    String decisions = answerableDecisions();
    long asked = facts.questions().stream().filter(id -> mentions(decisions, id)).count();
    return Optional.of((double) asked / facts.questions().size());
  }

  private String answerableDecisions() {
    ArrayNode answerable = ASCII.createArrayNode();
    for (JsonNode decision : Json.items(packet, "decisions")) {
      if (decision.path("options").size() >= 2 || Json.says(decision, "free_answer")) {
        answerable.addArray().add(decision.get("id")).add(decision.get("refs")).add(decision.get("question"));
      }
    }
    try {
      return ASCII.writeValueAsString(answerable);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As a whole: {@code Q-1} is not mentioned by {@code Q-12} or {@code TQ-1}. */
  private static boolean mentions(String text, String id) {
    return Pattern.compile("(?<![\\w-])" + Pattern.quote(id) + "(?![\\w-])").matcher(text).find();
  }

  private static boolean accountedFor(JsonNode row) {
    return Json.says(row, "operation_ids") || Json.says(row, "no_operation_reason");
  }

  private static JsonNode row(Map<String, JsonNode> rows, String story) {
    return rows.getOrDefault(story, MissingNode.getInstance());
  }
}
