package io.github.backenddesign.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.Products;
import io.github.backenddesign.decision.Choices;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes on telling of changes, by sentences of several trades. */
class LiveOperationsTest {

  private static final Choices.Made STREAM = Choosing.setting(Effect.Section.API, "realtime", "server-sent events");

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      As a member, I want to see the messages of a group as they arrive, so that I can answer. | message.watch-all
      As a dispatcher, I want to see the live positions of couriers.                         | courier.watch
      As a patient, I want to see my queue number in real time.                              | queue-number.watch
      As a trader, I want to see all orders as they come in.                                 | order.watch-all
      """)
  void watchesWhatIsWantedLive(String story, String operation) {
    assertThat(streams(story, STREAM)).containsExactly(operation);
  }

  @ParameterizedTest
  @ValueSource(strings = {"As a member, I want to see the messages of a group.", "As a clerk, I want to read a live animal permit.", "As a guest, I want to book a room as it comes."})
  void watchesNothingElse(String story) {
    assertThat(streams(story, STREAM)).isEmpty();
  }

  @Test
  void watchesNothingWhereClientsAskAgainOrNothingIsDecided() {
    String story = "As a member, I want to see the messages of a group as they arrive.";
    assertThat(streams(story, Choosing.setting(Effect.Section.API, "realtime", "polling with conditional requests"))).isEmpty();
    assertThat(streams(story)).isEmpty();
  }

  private static List<String> streams(String story, Choices.Made... choices) {
    Model model = Products.model(Products.stories("As a member, I want to create a group with a name.", "As a courier, I want to report my position.", story));
    return new LiveOperations(model, Choosing.settings(model, choices)).extended().operations().stream().filter(operation -> operation.type() == OperationClass.SUBSCRIBE)
        .map(operation -> operation.id().toString()).toList();
  }
}
