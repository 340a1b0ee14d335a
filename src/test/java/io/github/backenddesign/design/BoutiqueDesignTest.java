package io.github.backenddesign.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backenddesign.SampleRun;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a shop made of services has to get right: money, cards, calls between services, and the order in which things happen. */
class BoutiqueDesignTest {

  private static JsonNode packet;

  @BeforeAll
  static void design() {
    packet = SampleRun.packet(SampleRun.decided(SampleRun.documents("boutique"), Map.of()));
  }

  private static JsonNode operation(String id) {
    return find(packet.at("/api/operations"), "id", id);
  }

  private static JsonNode find(JsonNode list, String key, String value) {
    return StreamSupport.stream(list.spliterator(), false).filter(each -> each.path(key).asText().equals(value)).findFirst().orElseThrow();
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static List<String> fields(JsonNode list, String key) {
    return StreamSupport.stream(list.spliterator(), false).map(each -> each.path(key).asText()).toList();
  }

  @Test
  void takesTheStepsOfAnOrderInTheOrderTheCheckoutSays() {
    assertThat(fields(find(packet.at("/data_access/transactions"), "operation_id", "order.place").path("steps"), "step")).containsExactly("card.charge", "order.hand-over", "cart.empty", "order.place");
  }

  @Test
  void neverPutsACardNumberIntoAnAddress() {
    JsonNode charge = operation("card.charge");
    assertThat(fields(charge.path("parameters"), "name")).containsExactly("idempotencyKey");
    assertThat(texts(charge.at("/request/fields"))).contains("amount", "cardNumber", "securityCode");
    assertThat(fields(find(packet.at("/api/schemas"), "name", "Card").path("fields"), "name")).doesNotContain("cardNumber", "securityCode");
    assertThat(find(packet.at("/data_access/entities"), "name", "Card").path("retention").asText()).isEqualTo("never stored; passed on with the call (PCI DSS 4.0, 3.3)");
  }

  @ParameterizedTest
  @CsvSource({"cart-item.add, price", "cart-item.add, name", "order.place, transactionReference", "order.place, orderNumber"})
  void letsNoCallerSayWhatTheShopKnows(String operation, String field) {
    assertThat(texts(operation(operation).at("/request/fields"))).isNotEmpty().doesNotContain(field, field + "?");
  }

  @Test
  void showsTheLinesOfACartInsideOfIt() {
    JsonNode cart = find(packet.at("/api/schemas"), "name", "Cart").path("fields");
    assertThat(find(cart, "name", "items").path("type").asText()).isEqualTo("CartItem[]");
    assertThat(find(cart, "name", "shippingEstimate").path("type").asText()).isEqualTo("Money");
  }

  @Test
  void provesInnerCallsByTheCertificateOfTheService() {
    assertThat(operation("product.list").path("security").toString()).isEqualTo("{\"open\":false,\"any_of\":[{\"scheme\":\"serviceCertificate\",\"scopes\":[]}]}");
  }

  @Test
  void leavesStatusesOfHttpToHttp() {
    assertThat(fields(operation("order.place").path("errors"), "type")).contains("validation-failed", "conflict").doesNotContain("content-too-large", "unsupported-media-type");
    assertThat(operation("order.place").at("/response/headers")).isEmpty();
  }

  @Test
  void asksNoKeyForWhatLeadsToTheSameStateAgain() {
    assertThat(operation("cart.empty").path("idempotency").asText()).isEqualTo("idempotent");
    assertThat(operation("card.charge").path("idempotency").asText()).startsWith("not idempotent");
  }

  @Test
  void sendsNobodyBackToWhoHandedTheThingOver() {
    assertThat(fields(find(packet.path("modules"), "id", "svc-shipping").path("depends_on"), "module")).isEmpty();
  }

  @Test
  void narrowsSuggestionsByWhatTheyAreMadeFrom() {
    assertThat(fields(operation("product.list-suggested").path("parameters"), "name")).contains("sessionId");
    assertThat(fields(find(packet.at("/api/schemas"), "name", "Product").path("fields"), "name")).doesNotContain("sessionId");
  }
}
