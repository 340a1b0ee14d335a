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
      A parcel shall state sender, receiver and weight                        | A parcel      | sender; receiver; weight
      Vans shall be kept with plate, model and end of insurance               | Vans          | plate; model; insurance end
      The place of a parcel is kept: row, level, moment of storing            | The place of a parcel | row; level; stored at
      There are figures per van and day: stops, kilometres, share of delays   | figures       | stops; kilometres; delays share
      parcels are divided into boxes, each having a label and a volume        | boxes         | label; volume
      An appointment carries a doctor, a date and a reason                    | An appointment| doctor; date; reason
      I give my name, birthday and phone number                               |               | name; birthday; phone number
      Guests book by giving arrival date, departure date and number of guests | Guests book   | arrival date; departure date; guests
      A case file holds who did what, when, the former and the new state      | A case file   | who; what; when; former state; new state
      The outcome states how many policies were renewed, lapsed and unpaid     | The outcome   | renewed; lapsed; unpaid
      The answer contains numbers of imported and skipped parcels              | The answer    | imported; skipped
      The register states when a vehicle was last inspected, and the level of its tank | The register | last inspected; tank level
      Librarians maintain members (name, card number, first day)               | members       | name; card number; first day
      The insurer knows every policy from offer to expiry: number, holder, premium | every policy  | number; holder; premium
      A transfer carries who has approved it and, in the end, a receipt number | A transfer    | approved by; receipt number
      A leave request names by whom it was granted, on what grounds and the days wanted | A leave request | granted by; grounds; days
      Title, author and number of copies are on every hit                      |               | title; author; copies
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
