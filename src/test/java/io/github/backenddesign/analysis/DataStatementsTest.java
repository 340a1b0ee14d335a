package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataStatementsTest {

  private final DataStatements statements = new DataStatements(Language.english());

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      A listing shows title, price, district and number of rooms.             | A listing     | title; price; district; rooms
      An appointment carries a doctor, a date and a reason                    | An appointment| doctor; date; reason
      I give my name, birthday and phone number                               |               | name; birthday; phone number
      Guests book by giving arrival date, departure date and number of guests | Guests book   | arrival date; departure date; guests
      Given I have a class, when I open it, then I see name, room and teacher |               | name; room; teacher
      name and address are shown to the teacher                               |               | name; address
      """)
  void findsFieldsInASentenceThatListsThem(String sentence, String subject, String items) {
    DataStatement statement = statements.in(sentence).get(0);

    assertThat(statement.owner().strip()).isEqualTo(subject == null ? "" : subject);
    assertThat(statement.fields()).extracting(FieldPhrase::words).isEqualTo(List.of(items.split("; ")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "review my basket with picture, price and quantity of every line and the total | line: SHOWN picture, price, quantity; review my basket: SHOWN total",
      "A guest can view the bill: lines with a date, a text and an amount, discount and total | line: SHOWN date, text, amount; A guest can view the bill: SHOWN discount, total",
      "add a parcel with weight and size | add a parcel: GIVEN weight, size",
      "I see the stops so far with place and time | I see the stops so far: SHOWN place, time",
      "Every row that can not be read is listed with its number and reason | Every row that can not be read is listed: SHOWN number, reason"})
  void tellsWhatIsSeenFromWhatIsGivenAndLinesFromTheirWhole(String sentence, String told) {
    assertThat(statements.in(sentence)).extracting(statement -> statement.owner().strip() + ": " + statement.gives() + " " + String.join(", ", statement.fields().stream().map(FieldPhrase::words).toList()))
        .isEqualTo(List.of(told.split("; ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"The teacher reads the report and signs it", "The profile has a nickname", "A guest may cancel until noon", "",
      "The nurse enters what she saw while the doctor examined the patient in the other room, and everything the relatives told her before"})
  void findsNoFieldsInOtherSentences(String sentence) {
    assertThat(statements.in(sentence)).isEmpty();
  }
}
