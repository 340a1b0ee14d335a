package io.github.backenddesign.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptanceTest {

  @ParameterizedTest
  @ValueSource(strings = {"true", "", " "})
  void meansAllWithoutAValue(String parameter) {
    assertThat(Acceptance.of(parameter)).isEqualTo(new Acceptance(true, List.of()));
  }

  @Test
  void meansNoneWhenAbsentOrFalse() {
    assertThat(Acceptance.of(null).isNone()).isTrue();
    assertThat(Acceptance.of("false").isNone()).isTrue();
  }

  @Test
  void meansTheListedIds() {
    assertThat(Acceptance.of("api-style, AMB-03,")).isEqualTo(new Acceptance(false, List.of("api-style", "AMB-03")));
  }
}
