package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.document.SourceLocation;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One field is told once, whatever sentences call it. */
class FieldDoublesTest {

  private static Attribute field(String told) {
    String[] parts = told.strip().split(":");
    return new Attribute(parts[0], parts[1], true, false, false, false, false, List.of(), new Evidence("attribute." + parts[2], parts[0], "", SourceLocation.ofFile("docs/prd.packet.json")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      departureTime:date-time:described, departure:date-time:given      | departureTime
      pickupLocation:text:described, pickupPlace:text:given             | pickupLocation
      dueDate:date:given, dueDeadline:date:given                        | dueDeadline
      completionTime:date-time:input, time:date-time:given              | completionTime
      startDate:date:described, startTime:date-time:given               | startDate, startTime
      startTime:date-time:described, endTime:date-time:described, time:date-time:given | startTime, endTime, time
      author:reference:stated, reviewer:text:shown, writtenBy:text:shown, approvedBy:text:shown | author, approvedBy
      writtenBy:text:shown, text:text:given                             | writtenBy, text
      bookedAt:date-time:given, paidAt:date-time:given                  | bookedAt, paidAt
      birthPlace:text:given, placeOfWork:text:given                     | birthPlace, placeOfWork
      """)
  void keepsTheNameOfTheSurerPlace(String told, String kept) {
    List<Attribute> all = Arrays.stream(told.split(", ")).map(FieldDoublesTest::field).toList();
    assertThat(FieldDoubles.without(all, "Review")).extracting(Attribute::name).containsExactlyElementsOf(Arrays.asList(kept.split(", ")));
  }
}
