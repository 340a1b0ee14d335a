package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.product.Product;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what a list can be narrowed, in the words of a sentence. */
class ListFiltersTest {

  private final Product product = Products.stories("As a clerk, I want to list the parcels.");

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "list the booked cargos and filter them by routing status, origin and deadline|routing status, origin, deadline",
      "Staff can narrow the list by state and city.|state, city",
      "Search shall be possible by order number, own reference and period.|from, to, order number, reference",
      "I can restrict the list to one state.|state",
      "Filters by topic and reach|topic, reach",
      "look only at products of one category|category",
      "a list of the parcels that wait, per port|port",
      "A click on a column sorts the list.|''",
      "Plays per day are shown.|''",
      "Sorted by date, newest first.|''"})
  void findsWhatNarrowsAList(String sentence, String filters) {
    assertThat(new ListFilters(Language.english(), product).in(sentence)).isEqualTo(filters.isEmpty() ? List.of() : List.of(filters.split(", ")));
  }
}
