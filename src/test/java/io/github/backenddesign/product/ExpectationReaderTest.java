package io.github.backenddesign.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpectationReaderTest {

  @Test
  void readsAnOperationWithWhatItSendsAndExpects() {
    Expectation expectation = Docs.sample("conduit").product().expectations().stream().filter(one -> one.id().equals("FE-API-18")).findFirst().orElseThrow();
    assertThat(expectation.from()).isEqualTo(SourceArtifact.Role.FRONTEND_PACKET);
    assertThat(expectation.name()).isEqualTo("profileScreen");
    assertThat(expectation.kind()).isEqualTo("query");
    assertThat(expectation.style()).contains("GraphQL");
    assertThat(expectation.sends()).containsExactly("username", "page position of either tab");
    assertThat(expectation.expects()).hasSize(3);
    assertThat(expectation.refs()).extracting(ElementId::value).containsExactly("US-010", "US-011", "US-012", "IF-03", "IF-05", "NFR-002");
    assertThat(expectation.text().text()).startsWith("screen: Profile; session: optional; behaviour: One query");
  }

  @Test
  void readsTablesAndStatementsOfADataPacket() {
    List<Expectation> expectations = Docs.of().storyMap("{\"stories\": []}")
        .with("data.schema.packet.json", "{\"database\": {\"choice\": \"PostgreSQL\"}, \"tables\": [{\"name\": \"articles\", \"columns\": [{\"name\": \"slug\", \"type\": \"text\"}], \"owner\": \"articles\"}]}").product().expectations();
    assertThat(expectations).extracting(one -> one.kind() + " " + one.name() + " " + one.expects() + " " + one.text())
        .containsExactly("statement database.choice [] PostgreSQL", "tables articles [slug: text] owner: articles");
  }

  @Test
  void readsTheAgenticHandoffUnderItsHeadings() {
    List<Expectation> expectations = Docs.of().storyMap("{\"stories\": []}").with("architecture.handoff.agentic.md", "## Tools\n\n- search articles (IF-05)\n").product()
        .expectations();
    assertThat(expectations).extracting(Expectation::name, Expectation::style, one -> one.text().text(), Expectation::refs)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Tools", Optional.empty(), "search articles (IF-05)", List.of(new ElementId("IF-05"))));
  }
}
