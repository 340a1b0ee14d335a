package io.github.backenddesign.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever stands where something else was expected, reading ends without an exception. */
class RobustnessTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> ODD_VALUES = List.of("null", "\"\"", "\"TBD\"", "42", "true", "[]", "{}", "[[\"x\"], null, {\"id\": null}]",
      "{\"id\": {\"a\": 1}, \"name\": [1], \"stories\": {\"x\": [null]}}",
      "{\"US-001\": \"x\", \"zzz\": [{}]}", "{\"\": {\"x\": 1}, \" \": \"a -> b\"}", "[\": \", \"->\", \"()\", \"- \", \":\", \"US-1 -> US-2\", \"Options: a; b\", \"(a) (b)\"]",
          "\": (:) -> \"");
  /** One packet with everything the suite has, small enough to be read thousands of times. */
  static final String PACKET = """
      {"meta": {"title": "Shop"}, "overview": {"summary": "A shop", "context": "Small"}, "personas": [{"name": "Shopper", "jobs": ["buy"]}, "Clerk"],
       "goals": {"goals": ["sell"], "success_metrics": [{"metric": "sales", "target": "10"}]}, "scope": {"in_scope": ["cart"], "out_of_scope": ["returns"]}, "risks": ["fraud"],
       "journeys": [{"name": "Buy", "steps": ["Opens the shop", {"user_action": "Pays", "system_response": "Thanks"}], "story_ids": ["US-001"]}],
       "requirements": {"functional": [{"id": "FR-001", "statement": "Sell", "priority": "P0", "acceptance_criteria": ["sold"]}], "non_functional": [{"id": "NFR-001", "statement": "Fast", "target": "1 s"}]},
       "epics": [{"id": "EPIC-01", "name": "Cart", "stories": [{"id": "US-002", "story": "As a shopper, I want to pay"}]}],
       "stories": [{"id": "US-001", "epic_id": "EPIC-01", "persona": "Shopper", "story": "As a shopper, I want to fill a cart, so that I can pay", "fr_ids": ["FR-001"], "acceptance_criteria": ["filled"]}],
       "story_map": [{"persona": "Shopper", "activities": [{"activity": "Buy", "steps": [{"step": "Pay", "stories": ["US-002"]}]}]}], "release_slices": {"mvp": ["US-001"], "notes": "soon"},
       "traceability": [{"story_id": "US-001", "requirement_ids": ["FR-001"], "component_ids": ["cart"]}], "ambiguities": [{"id": "AMB-01", "question": "When?", "options": [{"option": "now", "pros": "fast"}]}],
       "system_context": {"actors": ["Shopper"], "external_systems": [{"id": "ext", "name": "Bank"}]}, "components": [{"id": "cart", "purpose": "Keeps carts", "dependencies": ["bank"], "owns": ["Cart"]}],
       "interfaces": [{"id": "IF-01", "name": "Cart API: add, pay", "inputs": [{"name": "sku", "type": "string"}], "linked_stories": ["US-001"]}, "IF-02 Pay (rpc): pay (US-002)"],
       "data_flows": [{"id": "DF-01", "source": "web", "target": "cart", "trigger": "click", "via": "IF-01"}, "a -> b: c"], "nfr_mapping": [{"nfr_id": "NFR-001", "response": "cache", "components": ["cart"]}],
       "handoff_designers": {"backend": {"access_rules": [{"who": "Shopper", "may": ["pay"]}], "open": ["AMB-01"]}, "data": {"conceptual_entities": [{"name": "Cart", "attributes": ["id"]}],
       "owned_data": [{"component": "cart", "data": ["Cart"]}]}}, "agentic_architecture": {"enabled": true, "agents": ["helper"]}, "tbd": {"questions": ["Q1: Why?"], "missing_fields": ["x"]}, "confidence": [{"area": "all", "value": 0.5}]}
      """;

  private int runs;

  @Test
  void survivesAnyValueInAnyPlace() throws IOException {
    JsonNode root = JSON.readTree(PACKET);
    replaceEach(root, root);
    assertThat(runs).isGreaterThan(1500);
  }

  private void replaceEach(JsonNode root, JsonNode node) throws IOException {
    if (node instanceof ObjectNode object) {
      for (String key : List.copyOf(object.propertyStream().map(java.util.Map.Entry::getKey).toList())) {
        JsonNode old = object.get(key);
        for (String odd : ODD_VALUES) {
          object.set(key, JSON.readTree(odd));
          read(root, key + " = " + odd);
        }
        object.set(key, old);
        replaceEach(root, old);
      }
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        JsonNode old = list.get(i);
        for (String odd : ODD_VALUES) {
          list.set(i, JSON.readTree(odd));
          read(root, "item " + i + " = " + odd);
        }
        list.set(i, old);
        replaceEach(root, old);
      }
    }
  }

  private void read(JsonNode root, String change) {
    runs++;
    Docs docs = Docs.of().prd(root.toString()).with("frontend.design.packet.json", root.toString());
    assertThatCode(docs::read).as(change).doesNotThrowAnyException();
  }
}
