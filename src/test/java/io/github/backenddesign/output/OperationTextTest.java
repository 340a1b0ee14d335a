package io.github.backenddesign.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What contracts tell of an operation in words. */
class OperationTextTest {

  private final OperationText texts = new OperationText(Map.of("rules", List.of()));

  @ParameterizedTest
  @CsvSource({"create", "update"})
  void saysWhereNoDocumentTellsWhatIsSent(String type) {
    assertThat(texts.of(operation(type))).isEqualTo("Enter a reading. For Meter Reader. A repeated call has no further effect.\n\nTBD: no document tells what is sent.");
  }

  @ParameterizedTest
  @CsvSource({"read", "delete", "action", "upload", "sign-out"})
  void saysNothingOfTheKindWhereNothingHasToBeSent(String type) {
    assertThat(texts.of(operation(type))).doesNotContain("TBD");
  }

  @Test
  void saysNothingOfTheKindWhereAShapeIsSent() {
    Map<String, Object> operation = operation("create");
    operation.put("request", Map.of("schema", "NewReading", "fields", List.of("value")));
    assertThat(texts.of(operation)).doesNotContain("TBD");
  }

  private static Map<String, Object> operation(String type) {
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("class", type);
    operation.put("summary", "Enter a reading");
    operation.put("idempotency", "idempotent");
    operation.put("ownership", "");
    operation.put("roles", List.of("Meter Reader"));
    operation.put("sources", List.of());
    operation.put("story_ids", List.of());
    operation.put("rule_ids", List.of());
    return operation;
  }
}
