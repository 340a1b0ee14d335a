package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldListsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      A listing shows title, price, district and number of rooms.             | A listing     | title; price; district; number of rooms
      An appointment carries a doctor, a date and a reason                    | An appointment| doctor; a date; a reason
      I give my name, birthday and phone number                               |               | my name; birthday; phone number
      Guests book by giving arrival date, departure date and number of guests | Guests book   | arrival date; departure date; number of guests
      Given I have a class, when I open it, then I see name, room and teacher |               | name; room; teacher
      name and address are shown to the teacher                               |               | name; address
      """)
  void findsFieldsInASentenceThatListsThem(String sentence, String subject, String items) {
    FieldLists.FieldList list = FieldLists.in(sentence).orElseThrow();

    assertThat(list.subject().strip()).isEqualTo(subject == null ? "" : subject);
    assertThat(AttributeSet.split(list.items())).isEqualTo(List.of(items.split("; ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"The teacher reads the report and signs it", "The profile has a nickname", "A guest may cancel until noon", "",
      "The nurse enters what she saw while the doctor examined the patient in the other room, and everything the relatives told her before"})
  void findsNoFieldsInOtherSentences(String sentence) {
    assertThat(FieldLists.in(sentence)).isEmpty();
  }

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
