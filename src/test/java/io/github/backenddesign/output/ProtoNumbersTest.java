package io.github.backenddesign.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProtoNumbersTest {

  @Test
  void giveAFieldTheSameNumberWhateverStandsBeforeIt() {
    assertThat(numbers(List.of("title", "body")).get("body")).isEqualTo(numbers(List.of("body")).get("body"));
    assertThat(numbers(List.of("tag", "title", "body")).get("title")).isEqualTo(numbers(List.of("title")).get("title"));
  }

  @Test
  void neverGiveANumberTwiceOrOneThatIsReserved() {
    Map<String, Integer> numbers = numbers(IntStream.range(0, 500).mapToObj(n -> "field_" + n).toList());
    assertThat(numbers.values()).doesNotHaveDuplicates().allMatch(number -> number >= 1 && number <= 2047);
  }

  private static Map<String, Integer> numbers(List<String> names) {
    ProtoNumbers numbers = new ProtoNumbers();
    Map<String, Integer> byName = new LinkedHashMap<>();
    names.forEach(name -> byName.put(name, numbers.of(name)));
    return byName;
  }
}
