package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldListsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The order status is one of: open, paid, shipped, cancelled | order status | open; paid; shipped; cancelled
      Message types: text, image, voice                          | Message type | text; image; voice
      The priority (low, normal, high) is set by the nurse       | The priority | low; normal; high
      """)
  void findsTheValuesOfAClosedSet(String sentence, String subject, String items) {
    FieldLists.FieldList list = FieldLists.values(sentence).orElseThrow();

    assertThat(list.subject()).isEqualTo(subject);
    assertThat(AttributeSet.split(list.items())).isEqualTo(List.of(items.split("; ")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The bank issues a customer number              | customer number
      Each patient gets a unique insurance number    | insurance number
      A parcel is identified by its tracking code    | tracking code
      """)
  void findsTheIdentifierASystemGives(String sentence, String identifier) {
    assertThat(FieldLists.identifier(sentence).map(FieldLists.FieldList::items)).hasValue(identifier);
  }
}
