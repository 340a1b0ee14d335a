package io.github.backenddesign.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationMatchTest {

  private static final String LIST_BOOKS = "{'method': 'GET', 'path': '/books', 'story_ids': ['US-001']}";

  @Test
  void takesTheEarlierOfThePacketAmongEquals() {
    assertThat(OperationMatch.all(operations(LIST_BOOKS), operations(LIST_BOOKS, LIST_BOOKS)))
        .containsExactly(new OperationMatch(0, 0, 10));
  }

  @Test
  void takesTheEarlierOfTheKeyAmongEquals() {
    assertThat(OperationMatch.all(operations(LIST_BOOKS, LIST_BOOKS), operations(LIST_BOOKS)))
        .containsExactly(new OperationMatch(0, 0, 10));
  }

  @Test
  void takesTheBestPairFirstWhateverTheOrder() {
    String readBook = "{'method': 'GET', 'path': '/books/{isbn}', 'story_ids': ['US-001', 'US-002']}";

    assertThat(OperationMatch.all(operations(LIST_BOOKS, readBook), operations(readBook, LIST_BOOKS)))
        .containsExactly(new OperationMatch(0, 1, 10), new OperationMatch(1, 0, 10));
  }

  @Test
  void pairsAllOfSeveralEqualsInOrder() {
    assertThat(OperationMatch.all(operations(LIST_BOOKS, LIST_BOOKS), operations(LIST_BOOKS, LIST_BOOKS)))
        .containsExactly(new OperationMatch(0, 0, 10), new OperationMatch(1, 1, 10));
  }

  @Test
  void findsNothingInCommonWithoutACommonStory() {
    assertThat(likeness(LIST_BOOKS, LIST_BOOKS.replace("US-001", "US-002"))).isZero();
  }

  @Test
  void acceptsOneStoryInFourForTheSameNounButNotForAnother() {
    String manyStories = "{'method': 'GET', 'path': '%s', 'story_ids': ['US-001', 'US-002', 'US-003', 'US-004']}";

    assertThat(likeness(LIST_BOOKS, manyStories.formatted("/readers/{id}/books"))).isEqualTo(4 + 2 + 3 / 4.0 + 1);
    assertThat(likeness(LIST_BOOKS, manyStories.formatted("/books/{isbn}"))).isEqualTo(2 + 3 / 4.0 + 1);
    assertThat(likeness(LIST_BOOKS, manyStories.formatted("/titles"))).isZero();
  }

  @Test
  void matchesAProcedureWithAnEventThatHasTheSameStory() {
    String procedure = "{'service': 'EmailService', 'rpc': 'SendOrderConfirmation', 'story_ids': ['US-027']}";
    String event = "{'id': 'order.placed', 'name': 'OrderPlaced', 'story_ids': ['US-027']}";

    assertThat(likeness(procedure, event)).isEqualTo(2 + 3 + 1);
  }

  @ParameterizedTest
  @CsvSource({
      "POST, /loans/{id}/renew, PUT,    /loans/{id}, true",
      "POST, /loans,            PUT,    /loans/{id}, false",
      "POST, /loans/{id}/renew, GET,    /loans/{id}, false",
      "POST, /loans,            DELETE, '',          true",
      "PUT,  /loans,            PATCH,  /loans,      true"})
  void letsWritesStandForEachOtherAtActionsAndWithoutAddress(String method, String path, String otherMethod, String otherPath, boolean matched) {
    String template = "{'method': '%s', 'path': '%s', 'story_ids': ['US-001']}";

    assertThat(likeness(template.formatted(method, path), template.formatted(otherMethod, otherPath)) > 0).isEqualTo(matched);
  }

  private static double likeness(String key, String packet) {
    return OperationMatch.likeness(Operation.of(Cases.json(key)), Operation.of(Cases.json(packet)));
  }

  private static List<Operation> operations(String... singleQuoted) {
    return Stream.of(singleQuoted).map(Cases::json).map(Operation::of).toList();
  }
}
