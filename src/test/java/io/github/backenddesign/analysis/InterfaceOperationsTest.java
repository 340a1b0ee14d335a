package io.github.backenddesign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.product.Product;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterfaceOperationsTest {

  private final Language language = Language.english();

  @Test
  void opensAnOperationPerCapability() {
    assertThat(operations("\"capabilities\": [\"open an account\", \"list own accounts\", \"transfer money between accounts\", \"close an account\"]")).containsExactly("create Account open", "list Account list own", "create Account transfer",
        "action Account close");
  }

  @Test
  void takesAnAnswerForReadingWhereTheServiceOnlyWorksSomethingOut() {
    assertThat(operations("\"capabilities\": [\"quote the fee of a transfer\"]")).extracting(text -> text.substring(0, 4)).containsExactly("read");
  }

  @Test
  void putsNarrowingIntoTheListBefore() {
    List<OperationDraft> drafts = drafts("\"capabilities\": [\"list accounts\", \"filter accounts by status\"]", "api");

    assertThat(drafts).hasSize(1);
    assertThat(drafts.get(0).filters).containsExactly("status");
  }

  @Test
  void takesOptionalInputsOfAListForFilters() {
    assertThat(drafts("\"capabilities\": [\"list accounts\"], \"inputs\": [\"optional: branch, currency\"]", "api").get(0).filters).containsExactly("branch", "currency");
  }

  @Test
  void opensOneOperationWithoutCapabilitiesWhereSomebodyAsks() {
    assertThat(operations("\"outputs\": [\"balance\"], \"linked_stories\": [\"US-001\"]")).containsExactly("list Account ");
    assertThat(operations("\"outputs\": [\"balance\"]")).isEmpty();
  }

  @Test
  void readsWhatAnInterfaceDoesAsWhatItIsAskedFor() {
    assertThat(operations("\"capabilities\": [\"lists accounts of a branch\", \"closes an account\"]")).containsExactly("list Account list", "action Account close");
    assertThat(operations("\"capabilities\": [\"list accounts\", \"accounts of a branch\"]")).containsExactly("list Account list");
  }

  @Test
  void takesAListOfThingsWithAnAccidentalVerbForWhatIsSent() {
    assertThat(operations("\"capabilities\": [\"holder\", \"branch\", \"currency\", \"time windows\", \"first day\"]")).isEmpty();
  }

  @Test
  void takesALastSentenceOfIdsForLinks() {
    Product product = Products.read("architecture.packet.json", """
        {"components": [{"id": "bank", "name": "Bank", "purpose": "Keeps accounts"}],
         "interfaces": ["IF-01 Desk (bank): list accounts, close an account. US-004, US-005; FR-009.", "IF-02 Counter (bank): open an account with form F12."]}
        """);
    assertThat(product.interfaces().get(0).stories()).extracting(Object::toString).containsExactly("US-004", "US-005");
    assertThat(product.interfaces().get(0).requirements()).extracting(Object::toString).containsExactly("FR-009");
    assertThat(product.interfaces().get(0).capabilities()).extracting(capability -> capability.text()).containsExactly("list accounts", "close an account");
    assertThat(product.interfaces().get(1).stories()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ui", "event", "message topic", "batch", "scheduled job", "external", "file"})
  void opensNothingWhereNobodyCallsUs(String type) {
    assertThat(drafts("\"capabilities\": [\"list accounts\"]", type)).isEmpty();
  }

  private List<String> operations(String members) {
    return drafts(members, "api").stream().map(draft -> draft.type + " " + draft.entity + " " + draft.verb + (draft.own ? " own" : "")).toList();
  }

  private List<OperationDraft> drafts(String members, String type) {
    Product product = Products.read("architecture.packet.json", """
        {"components": [{"id": "bank", "name": "Bank", "purpose": "Keeps accounts"}],
         "interfaces": [{"id": "IF-01", "name": "Accounts API", "type": "%s", "direction": "inbound", "provider": "bank", "consumers": ["app"], %s}]}
        """.formatted(type, members));
    EntityIndex index = new EntityIndex(language);
    index.add("account", "Account");
    return new InterfaceOperations(language, index).find(product);
  }
}
