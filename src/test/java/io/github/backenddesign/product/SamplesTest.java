package io.github.backenddesign.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backenddesign.document.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

  static List<String> samples() throws IOException {
    try (Stream<Path> paths = Files.walk(Docs.SAMPLES, 3)) {
      return paths.filter(path -> path.endsWith("docs")).map(path -> Docs.SAMPLES.relativize(path.getParent()).toString().replace('\\', '/')).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void hasNothingToSayAboutASoundSet(String name) {
    assertThat(Docs.sample(name).problems(Severity.NOTE)).isEmpty();
    assertThat(Docs.sample(name).product().conflicts()).isEmpty();
    assertThat(Docs.sample(name).product().unread()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void findsAWishInEveryStoryAndThePurposeOutsideOfIt(String name) {
    assertThat(Docs.sample(name).product().stories()).isNotEmpty().allSatisfy(story -> {
      assertThat(story.want()).isNotBlank().doesNotContainPattern("(?i)^to |^as an? |so that|in order to|,? so$|TBD");
      assertThat(story.persona()).isPresent();
      assertThat(story.benefit()).isNotEqualTo(Optional.of("TBD"));
    });
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isDeterministic(String name) {
    assertThat(Docs.sample(name).read()).isEqualTo(Docs.sample(name).read());
  }

  @Test
  void knowsHowManySamplesThereAre() throws IOException {
    assertThat(samples()).hasSize(15);
  }

  @Test
  void readsTheWholeOfConduit() {
    Product conduit = Docs.sample("conduit").product();
    assertThat(conduit.name()).isEqualTo("Conduit");
    assertThat(conduit.stories()).hasSize(35);
    assertThat(conduit.requirements()).hasSize(35);
    assertThat(conduit.components()).hasSize(9);
    assertThat(conduit.interfaces()).hasSize(16);
    assertThat(conduit.dataFlows()).hasSize(13);
    assertThat(conduit.accessRules()).hasSize(4);
    assertThat(conduit.externalSystems()).hasSize(3);
    assertThat(conduit.personas()).extracting(Persona::name).containsExactly("Visitor", "Member", "Author");
    assertThat(conduit.personas().get(0).description()).isEqualTo("Reads without an account, usually arrives by a shared link or a search engine.");
    assertThat(conduit.epics()).hasSize(8);
    assertThat(conduit.expectations()).filteredOn(expectation -> expectation.id().startsWith("FE-API")).hasSize(18);
  }

  @Test
  void joinsTheQuestionsOfConduitOnlyWhereOneNamesTheOther() {
    assertThat(Docs.sample("conduit").product().questions()).extracting(question -> question.ids().toString())
        .containsExactly("[TQ-1, AMB-01]", "[TQ-2, AMB-02]", "[TQ-3, AMB-03]", "[TQ-4, AMB-04]",
        "[TQ-5]", "[TQ-6]", "[TQ-7, AMB-05]", "[TQ-8, AMB-06]", "[AMB-07]", "[AMB-08]", "[AMB-09]", "[AMB-10]", "[Q1]", "[Q2]", "[Q3]", "[Q4]", "[Q5]", "[Q6]", "[Q7]", "[Q8]",
            "[Q9]", "[Q10]");
  }

  @Test
  void findsTheOperationsInTheNamesOfConduitsInterfaces() {
    Product conduit = Docs.sample("conduit").product();
    assertThat(conduit.interfaces()).filteredOn(its -> !its.capabilities().isEmpty()).extracting(its -> its.id() + " " + its.capabilities())
        .containsExactly("IF-01 [register, sign in]",
        "IF-02 [own account, read, update]", "IF-03 [view, follow, unfollow]", "IF-04 [publish, read, edit, delete]", "IF-05 [list, narrow]", "IF-07 [popular tags]",
            "IF-08 [list, add, delete]",
        "IF-09 [mark, unmark]");
    assertThat(conduit.interfaces().get(3).name()).isEqualTo("Article API: publish, read, edit, delete");
  }

  @Test
  void givesEachThingOfBoutiqueToItsOwner() {
    Product boutique = Docs.sample("boutique").product();
    assertThat(boutique.component("svc-checkout").orElseThrow().owns()).containsExactly("Order", "Order item");
    assertThat(boutique.entities()).extracting(entity -> entity.name() + " of " + entity.owner().orElseThrow())
        .containsExactly("Product of svc-catalogue", "Category of svc-catalogue", "Cart of svc-cart",
        "Cart item of svc-cart", "Currency of svc-currency", "Exchange rate of svc-currency", "Order of svc-checkout", "Order item of svc-checkout", "Transaction of svc-payment",
            "Quote of svc-shipping",
        "Shipment of svc-shipping", "Ad of svc-ads");
  }

  @Test
  void takesFromBoutiquesHandoffWhatThePacketDoesNotSay() {
    Product boutique = Docs.sample("boutique").product();
    assertThat(boutique.components()).hasSize(10);
    assertThat(boutique.interfaces()).hasSize(17);
    assertThat(boutique.scope().notes()).extracting(Passage::text)
        .contains("Card refusals carry a reason: invalid, unsupported brand, expired (US-022). The cart stays untouched.",
            "Range publication (Merchandiser) and ad texts (Marketing Manager) need some form of access control. Nothing is specified; TBD.")
        .doesNotContain("Address and e-mail live in the order call and the event only; retention TBD.");
  }

  @Test
  void saysWhatCargoLacks() {
    Product cargo = Docs.sample("cargo").product();
    assertThat(cargo.missing()).extracting(Passage::text).contains("docs/architecture.packet.json is missing: components, interfaces and data flows are not known",
        "FR-025 has no acceptance criteria",
        "NFR-005 has no target", "US-025 has no acceptance criteria");
    assertThat(cargo.has(SourceArtifact.Role.ARCHITECTURE_PACKET)).isFalse();
    assertThat(cargo.questions()).filteredOn(OpenQuestion::blocking).extracting(question -> question.id().value()).containsExactly("AMB-01", "AMB-02", "AMB-03");
  }

  @Test
  void trustsASentenceThatWasNeverCutMoreThanTheParts() {
    Story story = Docs.sample("stories-only/NFFH").product().story(new ElementId("US-026")).orElseThrow();
    assertThat(story.persona()).contains("Administrator of the site");
    assertThat(story.want()).isEqualTo("see all orders");
    assertThat(story.benefit()).contains("I can better analyze how the platform is doing");
  }
}
