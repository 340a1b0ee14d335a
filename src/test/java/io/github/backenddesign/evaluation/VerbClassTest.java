package io.github.backenddesign.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbClassTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{'method': 'patch', 'rpc': 'GetCart'}               | UPDATE",
      "{'method': 'HEAD', 'rpc': 'GetCart'}                | READ",
      "{'rpc': 'EmptyCart', 'name': 'GetCart'}             | DELETE",
      "{'facade': 'BookingServiceFacade.listAllCargos'}    | READ",
      "{'facade': 'BookingServiceFacade.changeDestination'}| UPDATE",
      "{'kind': 'Query', 'name': 'addedBooks'}             | READ",
      "{'type': 'subscription', 'name': 'addedBooks'}      | READ",
      "{'kind': 'mutation', 'name': 'unfollow_member'}     | DELETE",
      "{'id': 'order.placed'}                              | CREATE",
      "{}                                                  | CREATE"})
  void readsTheMethodThenTheKindThenTheFirstWordOfTheName(String operation, VerbClass expected) {
    assertThat(VerbClass.of(Cases.json(operation))).isEqualTo(expected);
  }
}
