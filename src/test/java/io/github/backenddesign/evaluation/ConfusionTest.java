package io.github.backenddesign.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfusionTest {

  private final JsonNode packet = Cases.packet("library");
  private final Confusion kinds = Scoreboard.kinds(Cases.folder("library"), packet);
  private final Confusion criteria = Scoreboard.criteria(Cases.folder("library"), packet);

  @Test
  void countsWhichKindIsTakenForWhich() {
    assertThat(kinds.counts()).isEqualTo(Map.of(
        "content-rule", Map.of("request", 1),
        "list-behaviour", Map.of("list-behaviour", 1),
        "notification", Map.of("-", 1),
        "request", Map.of("request", 1, "-", 1)));
  }

  @Test
  void namesTheStoriesAndCriteriaThatDisagree() {
    assertThat(kinds.disagreements()).extracting(Reading::toString).containsExactly(
        "US-003: content-rule or client-only, found request",
        "US-004: request, found -",
        "US-007: notification, found -");
    assertThat(criteria.disagreements()).extracting(Reading::toString).containsExactly(
        "US-005 A loan is renewed twice: server rule, found test",
        "US-006 The list closes: client only, found -");
  }

  @Test
  void printsAGrid() {
    assertThat(ScoreTable.of(criteria)).isEqualTo("""
        expected                 -  response field        test
        client only              1               .           .
        response field           .               1           .
        server rule              .               .           1
        """);
  }

  @Test
  void addsUpOverProducts() {
    Confusion twice = kinds.plus(kinds);

    assertThat(twice.counts().get("request")).isEqualTo(Map.of("request", 2, "-", 2));
    assertThat(twice.accuracy()).isEqualTo(kinds.accuracy());
  }
}
