package io.github.backenddesign.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {

  @Test
  void findsTheClosestWord() {
    assertThat(DidYouMean.among("api-stile", List.of("internal-api-style", "api-style", "api-styles"))).contains("api-style");
    assertThat(DidYouMean.among("anwser", Set.of("answer", "custom", "deferred"))).contains("answer");
    assertThat(DidYouMean.among("API-STYLE", Set.of("api-style"))).contains("api-style");
  }

  @Test
  void takesTheFirstInTheAlphabetAmongEquals() {
    assertThat(DidYouMean.among("AMB-0", List.of("AMB-03", "AMB-02"))).contains("AMB-02");
    assertThat(DidYouMean.among("AMB-0", List.of("AMB-02", "AMB-03"))).contains("AMB-02");
  }

  @Test
  void completesTheStartOfAWord() {
    assertThat(DidYouMean.among("auth", Set.of("session", "authorization", "authentication"))).contains("authentication");
  }

  @Test
  void findsNothingWhereAllIsFar() {
    assertThat(DidYouMean.among("caching", Set.of("session", "database"))).isEmpty();
    assertThat(DidYouMean.among("why", Set.of("cut"))).isEmpty();
    assertThat(DidYouMean.among("", Set.of("answer"))).isEmpty();
  }
}
